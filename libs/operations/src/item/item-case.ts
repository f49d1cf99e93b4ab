// A rectification item as an operation holds it, and as the outside sees it.
import type { Actor, ItemRecord } from '@jishen/access';
import type { ItemStepRow, LockedItem } from '@jishen/persistence';
import { isOverdue, workingDaysBetween, type ItemSnapshot } from '@jishen/workflow';
import type { Caller, Refusal } from '../engine';
import { allowedItemActions } from '../judge/allowed-actions';
import { shanghaiDate } from '../trail/shanghai-date';

export const itemSnapshotOf = (row: LockedItem): ItemSnapshot => ({
  ...(row.snapshot as ItemSnapshot),
  state: row.state as ItemSnapshot['state'],
  version: row.version,
});

export const itemRecordOf = (districtId: string, row: LockedItem): ItemRecord => ({
  districtId,
  unitId: row.unit_id,
  departmentId: row.department_id,
  state: row.state as ItemRecord['state'],
});

export function itemNotThere(): Refusal {
  return {
    code: 'NOT_VISIBLE',
    rule: 'absent-and-foreign-look-the-same',
    detail: '没有找到这项整改，或者您没有查看它的岗位；请核对链接。',
    data: {},
  };
}

export interface ItemView {
  row: LockedItem;
  snapshot: ItemSnapshot;
  steps: readonly ItemStepRow[];
}

/** JSON text of one item for one person. */
export function itemText(caller: Caller, actor: Actor, { row, snapshot, steps }: ItemView): string {
  const record = { ...itemRecordOf(caller.districtId, row), state: snapshot.state };
  const allowedActions = allowedItemActions({ actor, record, stored: snapshot, facts: { at: row.now } });
  return JSON.stringify({ ...itemBrief(row, snapshot), steps, allowedActions });
}

export type ItemBrief = ReturnType<typeof itemBrief>;

export function itemBrief(row: LockedItem, snapshot: ItemSnapshot) {
  const today = shanghaiDate(row.now);
  return {
    id: row.id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    submissionId: row.submission_id,
    year: row.year,
    source: row.source,
    row: row.row_key,
    text: row.text,
    owner: row.owner,
    dueOn: row.due_on,
    overdue: snapshot.state !== 'closed' && snapshot.state !== 'carriedOver' && isOverdue(row.due_on, today),
    workingDaysLeft: workingDaysBetween(today, row.due_on),
    state: snapshot.state,
    result: snapshot.result,
    version: snapshot.version,
    carriedFrom: row.carried_from,
    carriedFromYear: row.carried_from_year,
    carriedTo: row.carried_to,
    carriedToYear: row.carried_to_year,
    raisedAt: row.raised_at,
    raisedBy: row.raised_by_name,
  };
}
