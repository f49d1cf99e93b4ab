// Deadlines in working days. Until the holiday calendar exists they are Monday to Friday, which every answer says.
// A missed deadline marks; nothing here blocks or approves anything.
/* eslint-disable house/no-binary-floats-near-scores -- days are counted in whole numbers here, never measured */

const dayMs = 86_400_000;
const saturday = 6;
const sunday = 0;

const midnight = (date: string): Date => {
  const at = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(at.getTime())) throw new Error(`not a date: ${date}`);
  return at;
};

/** The date `days` working days after `date`; 0 gives the date itself, also at a weekend. */
export function addWorkingDays(date: string, days: number): { date: string; provisional: true } {
  if (!Number.isSafeInteger(days) || days < 0) throw new Error(`not a number of working days: ${days}`);
  let at = midnight(date);
  for (let left = days; left > 0;) {
    at = new Date(at.getTime() + dayMs);
    if (at.getUTCDay() !== saturday && at.getUTCDay() !== sunday) left -= 1;
  }
  return { date: at.toISOString().slice(0, 10), provisional: true };
}

/** Working days after `from` up to and with `to`; 0 where none is left, also when `to` is past. However far apart they are, it costs the same. */
export const workingDaysBetween = (from: string, to: string): number => Math.max(0, workingDaysUntil(to) - workingDaysUntil(from));

/** From a Monday on (29 December 1969) up to and with the day: five in each whole week, and those of the week begun. */
function workingDaysUntil(date: string): number {
  const days = midnight(date).getTime() / dayMs + 3;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
}

/** Overdue from the day after the due date on; both are dates in Asia/Shanghai. */
export const isOverdue = (dueOn: string, today: string): boolean => dueOn < today;
