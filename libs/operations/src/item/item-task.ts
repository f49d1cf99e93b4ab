// The task that a rectification item puts on somebody's desk: at the unit to answer, by the day that the item names; at the bureau to verify,
// within working days of the answer.
import type { TaskRow } from '@jishen/persistence';
import { addWorkingDays, type TaskChange } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import { shanghaiDate } from '../trail/shanghai-date';

interface OfItem {
  unit_id: string;
  bureau_id: string;
  due_on: string;
}

export function itemTask(at: OfItem, change: Extract<TaskChange, { open: unknown }>, now: string): TaskRow {
  const { levelKey, role, seat, dueWorkingDays } = change.open;
  const own = seat === 'own-unit';
  const dueOn = own ? at.due_on : addWorkingDays(shanghaiDate(now), dueWorkingDays).date;
  return { id: newId(), round: 1, levelKey, role, unitId: own ? at.unit_id : at.bureau_id, at: now, dueOn, dueProvisional: !own };
}

