// The parts that an event writes beside entries and state: pins, the decision, voided signatures, tasks, ledger lines.
// What is written was decided; nothing here asks whether it may be.
import {
  closeTaskPart, decisionPart, openTaskPart, pinsPart, scoreLinesPart, voidPart,
  type EntryRow, type Part, type ScoreLineRow,
} from '@jishen/persistence';
import type { ScoreLine } from '@jishen/scoring';
import { addWorkingDays, type SubmissionSnapshot, type TaskChange } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import { shanghaiDate } from '../trail/shanghai-date';
import { columnOf, placeOf } from './case';
import { entryAt } from './event-authority';
import type { LinkedLine, WriteInput } from './event-work';
import { previousScore } from './plan-ledger';

export function recordParts(input: WriteInput, entries: readonly EntryRow[], types: readonly string[], lines: readonly LinkedLine[]): (Part | null)[] {
  const { row, plan, decision, caller, post } = input;
  const before = columnOf(row);
  const by = { personId: caller.personId, postId: post.id, levelKey: row.level_key, at: row.now };
  return [
    pinsPart(caller.districtId, row.id, newPins(before.pins, decision.next.pins)),
    decidedPart(input, entries, types),
    voidPart(caller.districtId, row.id, voidedLevels(before.signatures, decision.next.signatures)),
    ...taskParts(input),
    scoreLinesPart(caller.districtId, row.id, by, lineRows(lines, plan.ledger ?? [])),
  ];
}

function newPins(before: SubmissionSnapshot['pins'], after: SubmissionSnapshot['pins']): SubmissionSnapshot['pins'] {
  const known = new Set(before.map((pin) => pin.personId));
  return after.filter((pin) => !known.has(pin.personId));
}

function voidedLevels(before: SubmissionSnapshot['signatures'], after: SubmissionSnapshot['signatures']): string[] {
  return before.filter((signature, index) => signature.standing && after[index]?.standing === false).map((signature) => signature.levelKey);
}

function decidedPart(input: WriteInput, rows: readonly EntryRow[], types: readonly string[]): Part | null {
  const { decision, caller, row, post } = input;
  const approved = types.findIndex((type) => type.startsWith('submission.approved@'));
  const returned = types.findIndex((type) => type.startsWith('submission.returned@'));
  const index = approved >= 0 ? approved : returned;
  if (index < 0 || row.level_key === null) return null;
  return decisionPart(caller.districtId, row.id, {
    round: row.round,
    levelKey: row.level_key,
    personId: caller.personId,
    principalId: null,
    postId: post.id,
    kind: approved >= 0 ? 'approved' : 'returned',
    contentHash: decision.next.contentHash,
    standing: approved >= 0,
    entry: entryAt(rows, index),
    at: row.now,
  });
}

function taskParts({ decision, caller, row }: WriteInput): (Part | null)[] {
  const closing = decision.tasks.some((change) => 'close' in change);
  return decision.tasks.map((change: TaskChange) => {
    if ('close' in change) return closeTaskPart(caller.districtId, { submissionId: row.id }, caller.personId, row.now);
    const { levelKey, role, seat, dueWorkingDays, dueOn: set } = change.open;
    const unitId = placeOf(row, seat);
    if (unitId === null) throw new Error(`a task for level ${levelKey} has no place`);
    const counted = dueWorkingDays > 0 ? addWorkingDays(shanghaiDate(row.now), dueWorkingDays).date : null;
    return openTaskPart(caller.districtId, { submissionId: row.id }, { id: newId(), round: decision.next.round, levelKey, role, unitId, at: row.now, dueOn: set ?? counted, dueProvisional: set === undefined }, closing);
  });
}

function lineRows(lines: readonly LinkedLine[], ledger: readonly ScoreLine[]): ScoreLineRow[] {
  const seqOf = new Map(ledger.map((line) => [line.id, line.seq]));
  return lines.map(({ line, entry }) => ({ ...line, prev: previousScore(ledger, line), reversesSeq: line.reverses === null ? null : (seqOf.get(line.reverses) ?? null), entry }));
}
