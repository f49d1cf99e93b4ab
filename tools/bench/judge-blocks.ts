// From blocks to ratios and from ratios to verdicts: the gates of the performance notes §6 that one run can measure.
// A ratio is made within a round, of two blocks that stood next to each other; what is told is the median of the rounds.
import type { Result } from './run-rounds';
import type { SameRow } from './same-row';

export interface Gate {
  row: number;
  what: string;
  measured: number;
  gate: number;
  stretch: number;
  better: 'higher' | 'lower';
  verdict: 'stretch' | 'held' | 'missed';
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

type Figure = 'perSecond' | 'p95Ms';

export function ratio(blocks: readonly Result[], way: string, yardstick: string, callers: number, figure: Figure): number {
  const of = (name: string, round: number) => blocks.find((block) => block.way === name && block.callers === callers && block.round === round)?.[figure] ?? Number.NaN;
  return median([...new Set(blocks.map((block) => block.round))].map((round) => of(way, round) / of(yardstick, round)));
}

export function judgeBlocks(blocks: readonly Result[], sameRow: SameRow): Gate[] {
  const trips = Math.max(...blocks.filter((block) => block.way === 'operation').map((block) => block.roundTripsEach ?? Number.NaN));
  const gates: Omit<Gate, 'verdict'>[] = [
    { row: 1, what: 'HTTP ÷ b2, 32 callers, approvals/s', measured: ratio(blocks, 'HTTP', 'b2', 32, 'perSecond'), gate: 0.5, stretch: 0.7, better: 'higher' },
    { row: 2, what: 'operation ÷ b2, 8 callers, approvals/s', measured: ratio(blocks, 'operation', 'b2', 8, 'perSecond'), gate: 0.75, stretch: 0.85, better: 'higher' },
    { row: 5, what: 'HTTP ÷ b2, 1 caller, p95', measured: ratio(blocks, 'HTTP', 'b2', 1, 'p95Ms'), gate: 4, stretch: 2.5, better: 'lower' },
    { row: 6, what: 'round trips of one approval', measured: trips, gate: 4, stretch: 2, better: 'lower' },
    { row: 7, what: 'b2 with ÷ without the trail, 8 callers, approvals/s', measured: ratio(blocks, 'b2', 'b2 without trail', 8, 'perSecond'), gate: 0.8, stretch: 0.88, better: 'higher' },
    { row: 14, what: `${sameRow.clerks} clerks on one row: versions with exactly one success`, measured: sameRow.sound / sameRow.versions, gate: 1, stretch: 1, better: 'higher' },
  ];
  return gates.map((gate) => ({ ...gate, verdict: verdictOf(gate) }));
}

function verdictOf({ measured, gate, stretch, better }: Omit<Gate, 'verdict'>): Gate['verdict'] {
  const reaches = (limit: number): boolean => (better === 'higher' ? measured >= limit : measured <= limit);
  if (reaches(stretch)) return 'stretch';
  return reaches(gate) ? 'held' : 'missed';
}
