// The days that people set: until when a finding is to be put right, which is not over already; and the deadline that a return sets for the unit: a day that leaves at least the next working day, within the reach that a route's own terms
// have, and only where the unit is who mends. Working days are Monday to Friday until there is a calendar; cycles have no end to keep to.
import { addWorkingDays, unitTarget } from '@jishen/workflow';
import type { Refusal } from '../engine';
import { dayWords } from '../trail/shanghai-date';

/** As far ahead as a route may set a term. */
const mostWorkingDays = 250;

/** @param today in China, `YYYY-MM-DD` */
export function deadlineRefusal({ to, dueOn }: { to: string; dueOn?: string }, today: string): Refusal | null {
  if (dueOn === undefined) return null;
  if (to !== unitTarget) return no('a-deadline-is-set-for-the-unit', '只有退给单位填报人时才能另定期限；退给其他环节的，期限按审批路线计。', { to });
  const [earliest, latest] = [addWorkingDays(today, 1).date, addWorkingDays(today, mostWorkingDays).date];
  if (dueOn < earliest) return no('a-deadline-leaves-a-working-day', `期限最早是下一个工作日（${dayWords(earliest)}），请改晚一些。`, { dueOn, earliest });
  if (dueOn > latest) return no('a-deadline-lies-within-reach', `期限最晚可定到 ${dayWords(latest)}，请改早一些。`, { dueOn, latest });
  return null;
}

export function findingDueRefusal(dueOn: string, today: string): Refusal | null {
  if (dueOn >= today) return null;
  return { code: 'FINDING_DUE_PAST', rule: 'a-finding-leaves-time', detail: `整改期限 ${dayWords(dueOn)} 已经过去，请改为今天或以后的日子。`, data: { dueOn, earliest: today } };
}

const no = (rule: string, detail: string, data: Record<string, unknown>): Refusal => ({ code: 'RETURN_DUE_INVALID', rule, detail, data });
