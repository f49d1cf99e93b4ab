// The half of a detail that depends on state and person: where the case stands, who signed, and what this person may do or why not.
import type { ItemBrief } from '@jishen/persistence';
import type { Readiness, Route, SubmissionSnapshot } from '@jishen/workflow';
import type { Caller } from '../engine';
import { allowedActions } from '../judge/allowed-actions';
import type { SubmissionToJudge } from '../judge/judge-submission';
import { actorOf, holdersOf, recordOf, type CaseRow, type SnapshotColumn } from './case';
import type { Desk } from './desk';

export interface HeadInput {
  caller: Caller;
  row: CaseRow;
  route: Route;
  snapshot: SubmissionSnapshot;
  column: SnapshotColumn;
  items: readonly ItemBrief[];
  readiness?: Readiness;
  /** For looking only: an event's answer is kept for ever, and where it lay then is in the trail. */
  waiting?: Desk;
}

export function headText(input: HeadInput): string {
  const { row, route, snapshot, column, items } = input;
  const { state, levelKey } = snapshot;
  const actions = allowedActions(askedOf(input));
  return JSON.stringify({
    id: row.id,
    cycleId: row.cycle_id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    demonstration: row.unit_demonstration,
    form: row.form,
    name: row.name,
    year: row.year,
    ruleSet: { id: row.rule_set_id, version: row.rule_set_version, digest: row.rule_digest },
    route: { id: row.route_id, version: row.route_version, levels: levelsOf(route, snapshot) },
    state,
    level: levelKey,
    round: snapshot.round,
    edition: snapshot.edition,
    version: snapshot.version,
    contentHash: snapshot.contentHash,
    finalTotal: column.total,
    settled: column.settled ?? null,
    rectificationItems: items.map((item) => ({ id: item.id, state: item.state, row: item.rowKey, text: item.text, owner: item.owner, dueOn: item.dueOn })),
    allowedActions: actions,
    waiting: input.waiting,
  });
}

/** The case as it is judged for this person, before they do anything. */
export function askedOf({ caller, row, route, snapshot, items, readiness }: Omit<HeadInput, 'column' | 'waiting'>): SubmissionToJudge {
  const { state, levelKey, submittedOnce } = snapshot;
  return {
    actor: actorOf(caller.districtId, caller.personId, row),
    record: recordOf(caller.districtId, row, { state, levelKey, route, submittedOnce }),
    route,
    stored: snapshot,
    facts: {
      at: row.now,
      unit: { name: row.unit_name, hasDepartment: row.department_id !== null },
      holders: holdersOf(row, route),
      contentHashAfter: snapshot.contentHash,
      findings: items.map((item) => ({ id: item.id, itemState: item.state as 'open', text: item.text })),
      readiness: readiness ?? { errors: [], missingRows: [], missingReasons: [] },
      ledgerRefusal: null,
    },
  };
}

export function levelsOf(route: Route, snapshot: Pick<SubmissionSnapshot, 'signatures' | 'skippedLevels' | 'contentHash'>): unknown[] {
  return route.levels.map((level) => {
    const standing = snapshot.signatures.findLast((signature) => signature.levelKey === level.key && signature.standing);
    return {
      key: level.key,
      name: level.name,
      role: level.role,
      seat: level.seat,
      mayAdjust: level.mayAdjust,
      skipped: snapshot.skippedLevels.some((skipped) => skipped.levelKey === level.key),
      signature: standing === undefined ? null : { round: standing.round, personId: standing.personId, postId: standing.postId, at: standing.at, contentHash: standing.contentHash, coversCurrent: standing.contentHash === snapshot.contentHash },
    };
  });
}
