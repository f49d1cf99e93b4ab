// A mark of a picture: what it says, which names are behind it, where it is drawn; and how the arrow keys go from one to the next. Pure.
export interface Name {
  readonly to: string;
  readonly text: string;
}
export interface Mark {
  /** In Chinese, as a sentence: what is said when the mark has the focus. */
  readonly said: string;
  readonly names: readonly Name[];
  /** Leads there, instead of opening names in place. */
  readonly to?: string;
  /** Which piece of the drawing it is, for a press on it. */
  readonly series: number;
  readonly data: number;
  /** In figures of the axes, for the ring around it. */
  readonly at: readonly [string | number, string | number];
}

/** @param across how many marks stand in one line of the picture @returns null: not a key that moves */
export function movedTo(key: string, at: number, count: number, across: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across, Home: -count, End: count };
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  const to = at + step;
  if (key === 'ArrowDown' || key === 'ArrowUp') return to < 0 || to >= count ? at : to;
  return Math.max(0, Math.min(count - 1, to));
}
