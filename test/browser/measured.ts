// One figure with its limit, as the bench prints it; how long something takes as seen from outside the page; how long a person looks before they act.
export interface Measured {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  readonly unit: 'ms' | 'kB' | 'MB' | '';
}

/** Nobody acts before they have looked; meanwhile a page that was just opened comes to rest, and what may be wanted next is read. */
export const readingMs = 4_000;

export const ms = (what: string, figure: number, limit: number): Measured => ({ what, figure, limit, unit: 'ms' });

export async function elapsed(act: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await act();
  return performance.now() - begin;
}
