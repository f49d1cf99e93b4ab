// Carrying an item over: the unfinished matter becomes an item of a later year, with its own stream and task.
import { emptyHead } from '@jishen/audit';
import { entriesPart, newItemPart, openTaskPart, type EntryRow, type LockedItem, type Part } from '@jishen/persistence';
import { newItem, taskToAnswer, type TaskChange } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import type { Caller } from '../engine';
import { chainFacts, type Authority, type FactToWrite } from '../trail/draft-entries';
import { itemTask } from './item-task';

/** The unfinished matter of this year is an item of that year, and says whose successor it is. */
export function itemSuccessor(by: Authority, caller: Caller, row: LockedItem, toYear: number): { id: string; rows: EntryRow[]; parts: Part[] } {
  const id = newId();
  const dueOn = `${toYear}-12-31`;
  const fact: FactToWrite = {
    type: 'item.created@1',
    pub: { unit: row.unit_id, year: toYear, source: 'carried-over', submission: null, carried_from: row.id, row: row.row_key, due_on: dueOn },
    priv: { text: row.text, owner: row.owner },
    rowKey: row.row_key,
  };
  const chain = chainFacts(by, `item/${id}`, emptyHead, row.now, [fact], { unitId: row.unit_id, contentHash: null });
  const part = newItemPart({
    districtId: caller.districtId, id, unitId: row.unit_id, departmentId: row.department_id, submissionId: null, year: toYear, source: 'carried-over',
    rowKey: row.row_key, text: row.text, owner: row.owner, dueOn, machineVersion: row.machine_version, snapshot: newItem(toYear), carriedFrom: row.id,
    raisedBy: caller.personId, at: row.now, head: chain.head,
  });
  const task = { ...openTaskPart(caller.districtId, { itemId: id }, itemTask({ ...row, due_on: dueOn }, taskToAnswer as Extract<TaskChange, { open: unknown }>, row.now), false), name: 'successor_task' };
  // Of the year that the item belongs to, not of the one it comes from.
  const entries = { ...entriesPart(caller.districtId, toYear, chain.rows), name: 'successor_entries' };
  return { id, rows: chain.rows, parts: [part, entries, task] };
}
