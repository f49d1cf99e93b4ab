// The bench's report for people: medians of each way, then the gates with their limits. It computes nothing but medians.
import { cpus, totalmem } from 'node:os';
import { median, ratio, type Gate } from './judge-blocks';
import type { Result } from './run-rounds';
import type { SameRow } from './same-row';

export const machine = () => ({ cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version });

export function printTable(blocks: readonly Result[], gates: readonly Gate[], sameRow: SameRow, waiting: number, say: (line: string) => void): void {
  const { cores, memoryGiB, node } = machine();
  say(`\nOne approval, ${waiting} submissions waiting; ${cores} cores, ${memoryGiB} GiB, Node ${node}, PostgreSQL embedded, fsync on; medians of ${rounds(blocks).length} rounds`);
  say('way                        callers  approvals/s   ÷ b2   p50 ms   p95 ms   trips');
  for (const { way, callers } of blocks.filter((block) => block.round === 1).toSorted((a, b) => a.callers - b.callers)) {
    const mine = blocks.filter((block) => block.way === way && block.callers === callers);
    const of = (figure: 'perSecond' | 'p50Ms' | 'p95Ms') => median(mine.map((block) => block[figure]));
    const trips = mine[0]?.roundTripsEach ?? null;
    const share = ratio(blocks, way, 'b2', callers, 'perSecond');
    say(
      `${way.padEnd(26)} ${String(callers).padStart(7)} ${of('perSecond').toFixed(0).padStart(12)} ${share.toFixed(2).padStart(6)} ` +
        `${of('p50Ms').toFixed(2).padStart(8)} ${of('p95Ms').toFixed(2).padStart(8)} ${(trips === null ? '-' : trips.toFixed(2)).padStart(7)}`,
    );
  }
  say('\nrow  gate                                                        measured   limit  stretch  verdict');
  for (const { row, what, measured, gate, stretch, better, verdict } of gates) {
    const sign = better === 'higher' ? '≥' : '≤';
    say(`${String(row).padStart(3)}  ${what.padEnd(58)} ${measured.toFixed(2).padStart(9)} ${`${sign} ${gate}`.padStart(7)} ${`${sign} ${stretch}`.padStart(8)}  ${verdict}`);
  }
  say(`\nSlowest of ${sameRow.versions} contests of ${sameRow.clerks} clerks on one row: all answered within ${sameRow.slowestMs.toFixed(0)} ms${sameRow.otherwise.length > 0 ? `; also answered: ${[...new Set(sameRow.otherwise)].join(', ')}` : ''}`);
  for (const note of notes) say(note);
}

const rounds = (blocks: readonly Result[]): number[] => [...new Set(blocks.map((block) => block.round))];

const notes = [
  'b2: raw pg, one connection per caller, [BEGIN + SELECT … FOR NO KEY UPDATE][one CTE + COMMIT], the same rows, no decision, no answer.',
  'Callers of operation and HTTP opened what they sign shortly before, outside the clock; "unopened" did not.',
  'Without trail: the same write less entry, hash and head, in a twin database whose decisions have no foreign key to entries.',
];
