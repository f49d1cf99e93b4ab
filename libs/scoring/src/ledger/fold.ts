// What a ledger amounts to: the last line, the self score, the standing adjustments, the final scores. It never adds a line.
import { sum } from '../decimal';
import type { ScoreLine } from './score-line';

export function linesOfRow(lines: readonly ScoreLine[], row: string): ScoreLine[] {
  return lines.filter((line) => line.row === row).sort((a, b) => a.seq - b.seq);
}

export function lastLine(lines: readonly ScoreLine[], row: string): ScoreLine | null {
  return linesOfRow(lines, row).at(-1) ?? null;
}

/** What the unit gave itself: the sum of its own lines. */
export function selfScore(lines: readonly ScoreLine[], row: string): string {
  return sum(
    linesOfRow(lines, row)
      .filter((line) => line.kind === 'self')
      .map((line) => line.delta),
  );
}

/** Adjustments that no line reverses, oldest first within each row. */
export function standingAdjustments(lines: readonly ScoreLine[], row?: string): ScoreLine[] {
  const reversed = new Set(lines.map((line) => line.reverses));
  return lines
    .filter((line) => line.kind === 'adjustment' && !reversed.has(line.id) && (row === undefined || line.row === row))
    .sort((a, b) => (a.row === b.row ? a.seq - b.seq : a.row < b.row ? -1 : 1));
}

/** Row → final score: self + Σ others, which is what the last line says. */
export function finalScores(lines: readonly ScoreLine[]): Record<string, string> {
  const last = new Map<string, ScoreLine>();
  for (const line of lines) {
    const known = last.get(line.row);
    if (known === undefined || known.seq < line.seq) last.set(line.row, line);
  }
  return Object.fromEntries([...last].map(([row, line]) => [row, line.val]));
}
