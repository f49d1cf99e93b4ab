// Everything outside event and stored state that a decision needs, as plain data read by the shell. It never looks anything up.
import type { LedgerRefusal } from './refusal';
import type { ItemState, Role } from './vocabulary';

export interface ActingPerson {
  personId: string;
  /** The natural person acted for, or null. Both are judged and both are pinned. */
  principalId: string | null;
  postId: string;
  role: Role;
}

export interface Holder {
  personId: string;
  /** Label of the post, such as 砂子塘街道办事处 单位负责人; never the name of a person. */
  name: string;
}

/** What the checks said about the content at this moment. */
export interface Readiness {
  errors: { code: string; row: string | null; message: string }[];
  missingRows: { key: string; name: string }[];
  missingReasons: { key: string; name: string }[];
}

export interface Finding {
  id: string;
  itemState: ItemState;
  text: string;
}

export interface Facts {
  /** ISO instant of the database clock. */
  at: string;
  actor: ActingPerson;
  unit: { name: string; hasDepartment: boolean };
  /**
   * Today's holders by level key, natural persons. SUBMIT and REOPEN: every level. Level events: the current level
   * (so that a refusal can name who else could act) and all later ones. A level that is left out counts as empty.
   */
  holders: Record<string, readonly Holder[]>;
  /** Hash of content, ledger and findings once the changes of this event are in. */
  contentHashAfter: string;
  /** Required for SUBMIT. */
  readiness?: Readiness;
  /** Required for REQUIRE_RECTIFICATION, PUBLISH and CANCEL: the rectification items of this submission. */
  findings?: Finding[];
  /** Required where adjustments are asked for: what the score ledger said of them, null for no objection. */
  ledgerRefusal?: LedgerRefusal | null;
  /** Required where an event names rows: the rows that there are. */
  rows?: { key: string; name: string }[];
  /** Required for RAISE_FINDING: the id of the item to be; this room makes no ids. */
  findingId?: string;
}

/** A fact that the shell forgot to read is a bug of the shell, never a refusal. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`decide was asked without facts.${what}`);
  return value;
}

/** The natural persons who act here: the actor and whom they act for. */
export const actingPersons = (actor: ActingPerson): string[] =>
  actor.principalId === null || actor.principalId === actor.personId
    ? [actor.personId]
    : [actor.personId, actor.principalId];
