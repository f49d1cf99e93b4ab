// The task that a rectification item puts on somebody's desk: at the unit to answer, at the bureau to verify.
import type { TaskRow } from '@jishen/persistence';
import { addWorkingDays, type TaskChange } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import { shanghaiDate } from '../trail/shanghai-date';

export function itemTask(at: { unit_id: string; bureau_id: string }, change: Extract<TaskChange, { open: unknown }>, now: string): TaskRow {
  const { levelKey, role, seat, dueWorkingDays } = change.open;
  const dueOn = addWorkingDays(shanghaiDate(now), dueWorkingDays).date;
  return { id: newId(), round: 1, levelKey, role, unitId: seat === 'own-unit' ? at.unit_id : at.bureau_id, at: now, dueOn, dueProvisional: true };
}

