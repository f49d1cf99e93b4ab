// What was changed in a grid, step by step, so that a step can be taken back whole: a pasted block is one. Pure.
import type { Slot } from './sheet';

export interface Written {
  readonly slot: Slot;
  readonly before: string;
  readonly after: string;
}

export type History = readonly (readonly Written[])[];
const mostSteps = 200;

export const remember = (history: History, step: readonly Written[]): History => (step.length === 0 ? history : [...history, step].slice(-mostSteps));

/** What to write to take the last step back; a cell that somebody else changed since is left as it is. */
export function takeBack(history: History, textOf: (slot: Slot) => string): { history: History; step: readonly Written[] } | null {
  const last = history.at(-1);
  if (last === undefined) return null;
  const step = last.filter(({ slot, after }) => textOf(slot) === after).map(({ slot, before, after }) => ({ slot, before: after, after: before }));
  return { history: history.slice(0, -1), step };
}
