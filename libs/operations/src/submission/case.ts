// A submission as an operation holds it: the locked row read into the shapes that access, workflow and scoring ask for.
// It never asks the database and never decides.
import { createHash } from 'node:crypto';
import type { Actor, SubmissionRecord } from '@jishen/access';
import type { ItemBrief, LockedSubmission } from '@jishen/persistence';
import { machineDigestSource, type Facts, type Route, type SubmissionSnapshot } from '@jishen/workflow';
import type { Directory } from '../register/directory';
import { emptyRolls, type Rolls } from '../trail/content-hash';

/** The row with what the register says of it: its unit, who holds what, the digest of its rule set. */
export interface CaseRow extends LockedSubmission {
  directory: Directory;
  items: readonly ItemBrief[];
  unit_name: string;
  unit_demonstration: boolean;
  rule_digest: string;
}

export interface SettledTotal {
  total: string | null;
  grade: string | null;
}

/** What lies in the snapshot column beside pins and signatures. */
export interface SnapshotColumn {
  pins: SubmissionSnapshot['pins'];
  signatures: SubmissionSnapshot['signatures'];
  skippedLevels: SubmissionSnapshot['skippedLevels'];
  touchedSinceSubmit: boolean;
  rolls: Rolls;
  /** Sum of the final scores when they were last fixed, decimal text. */
  total: string | null;
  /** What rescaling, cap and grade made of it; null before the first SUBMIT, left out in rows from before there was any. */
  settled?: SettledTotal | null;
  corrections: { field: string; from: string; to: string }[];
  /** Digest of the unit's evidence in use; left out where there is none. */
  evidence?: string | null;
  /** Of the content last handed in: its digest, how many check findings block or ask for a reason, how many rows differ from the round before. Left out before there was any. */
  handedIn?: string;
  exceptions?: number;
  changedRows?: number | null;
  /** When each person's last draft-edited entry was written: one per person and ten minutes. */
  draftEntries: Record<string, string>;
  /** Keys of the rows that each person saved since that entry; their next entry names them, SUBMIT freezes the rest. */
  draftRows: Record<string, string[]>;
}

export const newSnapshotColumn = (): SnapshotColumn => ({
  pins: [],
  signatures: [],
  skippedLevels: [],
  touchedSinceSubmit: false,
  rolls: emptyRolls,
  total: null,
  settled: null,
  corrections: [],
  draftEntries: {},
  draftRows: {},
});

export const columnOf = (row: LockedSubmission): SnapshotColumn => row.snapshot as SnapshotColumn;

export function snapshotOf(row: LockedSubmission): SubmissionSnapshot {
  const column = columnOf(row);
  return {
    machineVersion: row.machine_version as 1,
    state: row.state as SubmissionSnapshot['state'],
    levelKey: row.level_key,
    round: row.round,
    edition: row.edition,
    version: row.version,
    contentHash: row.content_hash,
    pins: column.pins,
    signatures: column.signatures,
    skippedLevels: column.skippedLevels,
    submittedOnce: row.submitted_once,
    touchedSinceSubmit: column.touchedSinceSubmit,
  };
}

export function recordOf(districtId: string, row: LockedSubmission, at?: { state: string; levelKey: string | null; route: Route; submittedOnce: boolean }): SubmissionRecord {
  const seat = at === undefined ? { role: row.level_role, unitId: row.level_unit_id } : seatOf(row, at.route, at.levelKey);
  return {
    districtId,
    unitId: row.unit_id,
    departmentId: row.department_id,
    bureauId: row.bureau_id,
    state: (at?.state ?? row.state) as SubmissionRecord['state'],
    submittedOnce: at?.submittedOnce ?? row.submitted_once,
    levelRole: seat.role as SubmissionRecord['levelRole'],
    levelUnitId: seat.unitId,
    assignedPersonIds: [],
  };
}

/** Role and place of a level for this submission; both null where no level's turn it is. */
export function seatOf(row: LockedSubmission, route: Route, levelKey: string | null): { role: string | null; unitId: string | null } {
  const level = route.levels.find((each) => each.key === levelKey);
  if (level === undefined) return { role: null, unitId: null };
  return { role: level.role, unitId: placeOf(row, level.seat) };
}

export function placeOf(row: LockedSubmission, seat: 'own-unit' | 'department' | 'bureau'): string | null {
  if (seat === 'own-unit') return row.unit_id;
  return seat === 'department' ? row.department_id : row.bureau_id;
}

export function actorOf(districtId: string, personId: string, row: Pick<CaseRow, 'directory' | 'now'>): Actor {
  return { districtId, personId, posts: row.directory.postsOf(personId), now: row.now };
}

/** Today's holders of every level, by natural person. */
export function holdersOf(row: CaseRow, route: Route): Facts['holders'] {
  const holders: Facts['holders'] = {};
  for (const { key, role, seat } of route.levels) {
    const place = placeOf(row, seat);
    holders[key] = place === null ? [] : row.directory.holdersAt(role, place, row.now);
  }
  return holders;
}

const digests = new Map<string, string>();

/** `submission@1:<sha256 of the machine's definition>`; made once per machine and version. */
export function machineDigest(machine: 'submission' | 'rectification-item', version: number): string {
  const key = `${machine}@${version}`;
  const known = digests.get(key);
  if (known !== undefined) return known;
  const digest = `${key}:${createHash('sha256').update(JSON.stringify(machineDigestSource(machine, version))).digest('hex')}`;
  digests.set(key, digest);
  return digest;
}
