// What the database row of a submission says about its lifecycle. It holds no content: content is only known by its hash.
import type { SubmissionState } from './vocabulary';

export interface Signature {
  levelKey: string;
  round: number;
  personId: string;
  /** The person acted for, when the signature was given on somebody's behalf. */
  principalId: string | null;
  postId: string;
  /** Hash of content, ledger and findings that this signature covered. */
  contentHash: string;
  at: string;
  /** Goes from true to false once and never back. */
  standing: boolean;
}

/** A natural person is tied to one part in a submission for ever: a level key, or `preparer`. */
export interface Pin {
  personId: string;
  level: string;
}

export interface SkippedLevel {
  levelKey: string;
  rule: 'unit-has-no-department';
}

export interface SubmissionSnapshot {
  machineVersion: 1;
  state: SubmissionState;
  /** The level whose turn it is; null outside `selfScored`. */
  levelKey: string | null;
  /** From 1; every RETURN, WITHDRAW and REOPEN adds one. */
  round: number;
  /** 0 before the first PUBLISH. */
  edition: number;
  /** One more with every event that was taken. */
  version: number;
  contentHash: string;
  pins: Pin[];
  signatures: Signature[];
  skippedLevels: SkippedLevel[];
  submittedOnce: boolean;
  /** A decision, adjustment or finding since the last SUBMIT. */
  touchedSinceSubmit: boolean;
}

export const preparerPin = 'preparer';

export function newSubmission(contentHash: string): SubmissionSnapshot {
  return {
    machineVersion: 1,
    state: 'draft',
    levelKey: null,
    round: 1,
    edition: 0,
    version: 1,
    contentHash,
    pins: [],
    signatures: [],
    skippedLevels: [],
    submittedOnce: false,
    touchedSinceSubmit: false,
  };
}
