// How fast a cycle goes: median working days of each step, how many left it of late, and which of those that wait would not get their turn by their
// due day at that speed. Counts of days and forms alone; pure, today comes in.
import type { ProgressSummaryRow, StepCapacity } from '@jishen/persistence';
import { workingDaysBetween } from '@jishen/workflow';

/**
 * The speed of a step is what left it in so many working days, today's among them; of a step that began later, in the days since. Where nothing
 * has left yet there is no speed, and nothing is foretold.
 */
const paceDays = 10;

export interface Pace {
  /** Middle of the working days that the step took, in halves; null where nobody has done with it yet. */
  medianDays: string | null;
  /** How many have left the step, and how many of them within the last `paceDays`. */
  done: number;
  recent: number;
  /** Of those that wait and are not late yet: how many come too late at that speed. */
  expected: number;
}

type Done = ProgressSummaryRow['done'];
type Waiting = ProgressSummaryRow['waiting'];

export function paceOf(step: string, { done, waiting }: Pick<ProgressSummaryRow, 'done' | 'waiting'>, today: string): Pace {
  const left = done.filter((each) => each.step === step);
  return {
    medianDays: medianOf(left),
    done: left.reduce((sum, { count }) => sum + count, 0),
    recent: recentOf(left, today),
    expected: queueOf(step, waiting).filter(({ dueOn }) => dueOn >= today).reduce((sum, { before, count, dueOn }) => sum + beyond(before, count, capacityBy(dueOn, left, today)), 0),
  };
}

/** Of every step and due day that is still to come: how many get their turn by then. */
export function capacitiesOf({ done, waiting }: Pick<ProgressSummaryRow, 'done' | 'waiting'>, today: string): StepCapacity[] {
  return waiting
    .filter(({ dueOn }) => dueOn >= today)
    .map(({ step, dueOn }) => ({ step, dueOn, capacity: capacityBy(dueOn, done.filter((each) => each.step === step), today) }));
}

/** More than any district has: as a number that a database takes as an integer. */
const everybody = 1_000_000_000;

const beyond = (before: number, count: number, capacity: number): number => Math.min(count, Math.max(0, before + count - capacity));

/** Whoever is due first has the first turn; those late already stand before all. */
function queueOf(step: string, waiting: Waiting): { dueOn: string; before: number; count: number }[] {
  let before = 0;
  return waiting
    .filter((each) => each.step === step)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map(({ dueOn, count }) => ({ dueOn, count, before: (before += count) - count }));
}

/** Today counts where it is a working day: what is due today can still be done. */
function capacityBy(dueOn: string, left: Done, today: string): number {
  const first = left.map(({ from }) => from).sort()[0];
  if (first === undefined) return everybody;
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  const days = Math.min(paceDays, Math.max(1, workingDaysBetween(first, today) + 1));
  return Math.floor((recentOf(left, today) * workingDaysBetween(yesterday, dueOn)) / days);
}

const recentOf = (left: Done, today: string): number => left.reduce((sum, { to, count }) => (workingDaysBetween(to, today) < paceDays ? sum + count : sum), 0);

function medianOf(left: Done): string | null {
  const days = left.flatMap(({ from, to, count }) => Array.from({ length: count }, () => workingDaysBetween(from, to))).sort((a, b) => a - b);
  const twice = (days[Math.floor((days.length - 1) / 2)] ?? 0) + (days[Math.floor(days.length / 2)] ?? 0);
  return days.length === 0 ? null : `${Math.floor(twice / 2)}${twice % 2 === 0 ? '' : '.5'}`;
}
