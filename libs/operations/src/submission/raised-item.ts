// A raised finding is a rectification item with a stream and a task of its own, begun in the transaction of the event.
import { emptyHead } from '@jishen/audit';
import { newItemPart, openTaskPart, type EntryRow, type Part } from '@jishen/persistence';
import { newItem, taskToAnswer, type TaskChange } from '@jishen/workflow';
import { itemTask } from '../item/item-task';
import { chainFacts, type FactToWrite } from '../trail/draft-entries';
import { machineDigest } from './case';
import { authorityOf } from './event-authority';
import type { WriteInput } from './event-work';

export function raisedItem(input: WriteInput): { rows: EntryRow[]; parts: Part[] } | null {
  const { plan, row, caller } = input;
  const finding = plan.finding;
  if (finding === null) return null;
  const fact: FactToWrite = {
    type: 'item.created@1',
    pub: { unit: row.unit_id, year: row.year, source: 'review', submission: row.id, carried_from: null, row: finding.row, due_on: finding.dueOn },
    priv: { text: finding.text, owner: finding.owner },
    rowKey: finding.row,
  };
  const by = { ...authorityOf(input), machine: machineDigest('rectification-item', 1) };
  const chain = chainFacts(by, `item/${finding.id}`, emptyHead, row.now, [fact], { unitId: row.unit_id, contentHash: null, submissionId: row.id });
  const part = newItemPart({
    districtId: caller.districtId, id: finding.id, unitId: row.unit_id, departmentId: row.department_id, submissionId: row.id, year: row.year,
    source: 'review', rowKey: finding.row, text: finding.text, owner: finding.owner, dueOn: finding.dueOn, machineVersion: 1,
    snapshot: newItem(row.year), carriedFrom: null, raisedBy: caller.personId, at: row.now, head: chain.head,
  });
  const task = openTaskPart(caller.districtId, { itemId: finding.id }, itemTask({ ...row, due_on: finding.dueOn }, taskToAnswer as Extract<TaskChange, { open: unknown }>, row.now), false);
  return { rows: chain.rows, parts: [part, { ...task, name: 'item_task' }] };
}
