// Who may do what, where and when: the one table, one line per sentence, to be read by an officer as well.
// Never decides whether the case allows it (that is the workflow) and never grants anything that has no line here.
import type { Action } from './action';
import type { Moment, Place } from './place';
import type { Role } from './role';
import type { SubjectKind } from './subject';

export interface TableLine {
  may: readonly Action[];
  on: SubjectKind;
  where: Place;
  when: Moment;
  /** Lets the question through only so that the workflow can say which state forbids it; has no effect by itself. */
  onlyToBeTold: boolean;
  /** Everything in the district but these records. No line of ours says so: the mutation run turns lines round with it. */
  inverted?: true;
}

export type RoleTable = Record<Role, readonly TableLine[]>;

/** Part of the authority that audit entries name (`role:unit-head@1`): raise it with every change to the table. */
export const roleTableVersion = 7;

const line = (may: readonly Action[], on: SubjectKind, where: Place, when: Moment = 'always'): TableLine => ({
  may,
  on,
  where,
  when,
  onlyToBeTold: false,
});
const told = (may: readonly Action[], on: SubjectKind, where: Place, when: Moment): TableLine => ({
  may,
  on,
  where,
  when,
  onlyToBeTold: true,
});

const DECIDE = ['APPROVE', 'RETURN', 'ADJUST_SCORE'] as const;
/** Of their own, private to them; it comes to nothing but through one of the above. */
const NOTE = ['REVIEW_DRAFT'] as const;
const FIND = ['RAISE_FINDING'] as const;
/** Of the unit while it fills in; of whoever reviews, for what an adjustment rests on. */
const EVIDENCE = ['ADD_EVIDENCE', 'TIE_EVIDENCE', 'DISABLE_EVIDENCE'] as const;
const READ = ['READ'] as const;
/** Who has a part in a submission sees where it lies and may remind whoever holds it. */
const FOLLOW = ['READ', 'REMIND'] as const;
/** Scores side by side, of what they may read anyway. */
const COMPARE = line(['CYCLE_COMPARE'], 'District', 'district');
/** How the totals lie that each reviewing post signed: of the bureau and of audit, never of those who are reviewed. */
/** Of the whole district: how posts score, and where every form lies, whose it is and since when, also of those who have handed nothing in. */
const OVERSEE = line(['POSTS_COMPARE', 'CYCLE_PROGRESS'], 'District', 'district');
const SEE_CYCLES = [line(READ, 'Cycle', 'district'), line(['CYCLE_READ'], 'District', 'district')];

export const roleTable: RoleTable = {
  preparer: [
    line(FOLLOW, 'Submission', 'own-unit'),
    line(READ, 'Item', 'own-unit'),
    line(['SUBMISSION_CREATE'], 'District', 'district'),
    line(['SAVE_DRAFT', 'SUBMIT', 'WITHDRAW', ...EVIDENCE], 'Submission', 'own-unit'),
    line(['ANSWER'], 'Item', 'own-unit'),
    ...SEE_CYCLES,
  ],
  'unit-head': [
    line(FOLLOW, 'Submission', 'own-unit'),
    line(READ, 'Item', 'own-unit'),
    line([...DECIDE, ...NOTE, ...FIND, ...EVIDENCE], 'Submission', 'own-unit', 'holds-current-level'),
    told(DECIDE, 'Submission', 'own-unit', 'outside-review'),
    told(FIND, 'Submission', 'own-unit', 'draft-or-cancelled'),
    line(['ANSWER'], 'Item', 'own-unit'),
    ...SEE_CYCLES,
  ],
  'department-reviewer': [
    line(FOLLOW, 'Submission', 'own-department-submitted'),
    line(READ, 'Item', 'own-department'),
    line([...DECIDE, ...NOTE, ...FIND, ...EVIDENCE], 'Submission', 'own-department-submitted', 'holds-current-level'),
    told(DECIDE, 'Submission', 'own-department-submitted', 'outside-review'),
    told(FIND, 'Submission', 'own-department-submitted', 'draft-or-cancelled'),
    COMPARE,
    ...SEE_CYCLES,
  ],
  'bureau-reviewer': [
    line(FOLLOW, 'Submission', 'district-submitted'),
    line(READ, 'Item', 'district'),
    line([...DECIDE, ...NOTE, ...FIND, ...EVIDENCE], 'Submission', 'district-submitted', 'holds-current-level'),
    told(DECIDE, 'Submission', 'district-submitted', 'outside-review'),
    line(FIND, 'Submission', 'district-submitted', 'outside-review'),
    line(['VERIFY'], 'Item', 'district'),
    COMPARE,
    OVERSEE,
    ...SEE_CYCLES,
  ],
  'bureau-performance': [
    line(FOLLOW, 'Submission', 'district'),
    line(READ, 'Item', 'district'),
    line(['REQUIRE_RECTIFICATION', 'PUBLISH', 'CORRECT', 'CANCEL'], 'Submission', 'district'),
    line(FIND, 'Submission', 'district', 'outside-review'),
    line(['VERIFY', 'CARRY_OVER', 'REOPEN'], 'Item', 'district'),
    line(['CYCLE_OPEN', 'CYCLE_RECALL', 'ITEM_CREATE'], 'District', 'district'),
    COMPARE,
    OVERSEE,
    ...SEE_CYCLES,
  ],
  'bureau-head': [
    line(FOLLOW, 'Submission', 'district-submitted'),
    line(READ, 'Item', 'district'),
    line([...DECIDE, ...NOTE, ...FIND, ...EVIDENCE], 'Submission', 'district-submitted', 'holds-current-level'),
    told(DECIDE, 'Submission', 'district-submitted', 'outside-review'),
    line(FIND, 'Submission', 'district-submitted', 'outside-review'),
    line(['REOPEN'], 'Submission', 'district-submitted'),
    COMPARE,
    OVERSEE,
    ...SEE_CYCLES,
  ],
  'third-party': [line(READ, 'Submission', 'assigned-to-them'), ...SEE_CYCLES],
  auditor: [
    line(READ, 'Submission', 'district'),
    line(READ, 'Item', 'district'),
    line(READ, 'AuditEntry', 'district'),
    line(['AUDIT_READ'], 'District', 'district'),
    COMPARE,
    OVERSEE,
    ...SEE_CYCLES,
  ],
  'system-admin': [
    line(READ, 'Person', 'district'),
    line(READ, 'Unit', 'district'),
    line(READ, 'Delivery', 'district'),
    line(['ADMIN_PEOPLE', 'ADMIN_UNITS', 'ADMIN_DELIVERIES', 'ADMIN_RULE_SETS'], 'District', 'district'),
  ],
  'security-admin': [
    line(READ, 'Person', 'district'),
    line(READ, 'Unit', 'district'),
    line(READ, 'Post', 'district'),
    line(['ADMIN_POSTS'], 'District', 'district'),
  ],
  'audit-admin': [line(READ, 'AuditEntry', 'administration-streams'), line(['AUDIT_READ'], 'District', 'district')],
};
