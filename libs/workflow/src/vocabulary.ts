// The code words of the lifecycle: roles, states, seats, event names. It never holds a rule or a Chinese name.

export type Role =
  | 'preparer'
  | 'unit-head'
  | 'department-reviewer'
  | 'bureau-reviewer'
  | 'bureau-performance'
  | 'bureau-head'
  | 'third-party'
  | 'auditor'
  | 'system-admin'
  | 'security-admin'
  | 'audit-admin';

export const submissionStates = ['draft', 'selfScored', 'reviewed', 'rectification', 'published', 'cancelled'] as const;
export type SubmissionState = (typeof submissionStates)[number];

export const itemStates = ['open', 'answered', 'reopened', 'closed', 'carriedOver'] as const;
export type ItemState = (typeof itemStates)[number];

/** Where the holders of a level sit, seen from the unit that hands in. */
export const seats = ['own-unit', 'department', 'bureau'] as const;
export type Seat = (typeof seats)[number];

/** How many holders of a level must sign: one of them 或签, all 会签, or a number of them. */
export const levelModes = ['any', 'all', 'quorum'] as const;
export type LevelMode = (typeof levelModes)[number];

export const submissionEventTypes = [
  'SAVE_DRAFT',
  'SUBMIT',
  'APPROVE',
  'RETURN',
  'WITHDRAW',
  'ADJUST_SCORE',
  'RAISE_FINDING',
  'REOPEN',
  'REQUIRE_RECTIFICATION',
  'PUBLISH',
  'CORRECT',
  'CANCEL',
] as const;
export type SubmissionEventType = (typeof submissionEventTypes)[number];

export const itemEventTypes = ['ANSWER', 'VERIFY', 'REOPEN', 'CARRY_OVER'] as const;
export type ItemEventType = (typeof itemEventTypes)[number];
