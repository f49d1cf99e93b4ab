// Five rounds of interleaved blocks: within a round each number of callers meets every way, all of them pile by pile in turn and in
// changing order, so that a noisy moment falls on both sides of a ratio.
import type { BenchCaller } from './bench-district';
import { Block } from './measure-block';
import type { WaitingSubmissions } from './waiting-submissions';
import type { Measured, Way } from './way';

export interface Contestant {
  way: Way;
  waiting: WaitingSubmissions;
  callers: readonly number[];
}
export type Result = Measured & { round: number };

const rounds = 5;
/** A server runs for weeks: what is measured is code that the compiler has done with. After 2 s an approval still costs a third more CPU in Node than after 8. */
const warmUpMs = 6_000;

export async function runRounds(contestants: readonly Contestant[], callers: readonly BenchCaller[], blockMs: number, say: (line: string) => void): Promise<Result[]> {
  const waitings = [...new Set(contestants.map((contestant) => contestant.waiting))];
  await runBlocks(contestants.map(({ way, waiting }) => new Block(way, callers.slice(0, 8), waiting)), warmUpMs);
  const results: Result[] = [];
  const numbers = [...new Set(contestants.flatMap((contestant) => contestant.callers))];
  for (let round = 1; round <= rounds; round += 1) {
    for (const number of numbers) {
      for (const waiting of waitings) await waiting.tidyUp();
      const taking = contestants.filter((contestant) => contestant.callers.includes(number));
      const blocks = taking.map(({ way, waiting }) => new Block(way, callers.slice(0, number), waiting));
      await runBlocks(blocks, blockMs);
      const these = blocks.map((block) => ({ ...block.result(), round }));
      results.push(...these);
      say(`round ${round}, ${number} callers: ${these.map(({ way, perSecond }) => `${way} ${perSecond.toFixed(0)}/s`).join(', ')}`);
    }
  }
  return results;
}

async function runBlocks(blocks: readonly Block[], blockMs: number): Promise<void> {
  for (let turn = 0; blocks.some((block) => block.runMs < blockMs); turn += 1) {
    for (const block of turned(blocks, turn)) if (block.runMs < blockMs) await block.runPile();
  }
}

const turned = <T>(all: readonly T[], by: number): T[] => all.map((_, index) => all[(index + by) % all.length] as T);
