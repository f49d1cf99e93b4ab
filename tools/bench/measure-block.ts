// Lets so many callers approve one submission after the other, pile by pile, and adds up how many were done and how long each took.
// As in life, each caller has opened what they are about to sign; opening is done before the clock runs. A failed approval ends
// the bench: what is counted here was done and committed.
import type { BenchCaller } from './bench-district';
import type { WaitingSubmissions } from './waiting-submissions';
import type { Measured, Way } from './way';

/** A pile is a third of a second or so: short enough for two ways to meet the same noise, long enough to keep all callers busy. */
const inOnePile = 320;
const byOneCaller = 96;

export class Block {
  private readonly took: number[] = [];
  private trips = 0;
  runMs = 0;

  constructor(
    readonly way: Way,
    private readonly callers: readonly BenchCaller[],
    private readonly waiting: WaitingSubmissions,
  ) {}

  async runPile(): Promise<void> {
    const { way, callers, waiting } = this;
    const each = Math.min(byOneCaller, Math.ceil(inOnePile / callers.length));
    if (callers.some(({ departmentId }) => waiting.countOf(departmentId) < each * callers.length)) await waiting.putBack();
    const piles = callers.map(({ departmentId }) => Array.from({ length: each }, () => waiting.take(departmentId)));
    await Promise.all(piles.map((pile, index) => inTurn(way.open === undefined ? [] : pile, async (id) => way.open?.(index, id))));
    const tripsBefore = way.roundTrips?.() ?? 0;
    const began = performance.now();
    await Promise.all(
      piles.map((pile, index) =>
        inTurn(pile, async (id) => {
          const from = performance.now();
          await way.approve(index, id);
          this.took.push(performance.now() - from);
        }),
      ),
    );
    this.runMs += performance.now() - began;
    this.trips += (way.roundTrips?.() ?? 0) - tripsBefore;
  }

  result(): Measured {
    const { way, callers, took, runMs, trips } = this;
    const sorted = took.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return {
      way: way.name, callers: callers.length, done: took.length, perSecond: took.length / (runMs / 1000), p50Ms: at(0.5), p95Ms: at(0.95),
      roundTripsEach: way.roundTrips === undefined ? null : trips / took.length,
    };
  }
}

async function inTurn(ids: readonly string[], each: (id: string) => Promise<void>): Promise<void> {
  for (const id of ids) await each(id);
}
