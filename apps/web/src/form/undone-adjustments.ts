// Which adjustments of a row were made in the round before and taken back by the return that is being answered. Pure; the ledger says it.
import type { LedgerLine } from '../api/show-ledger';

export function undoneAdjustments(lines: readonly LedgerLine[], row: string, round: number): LedgerLine[] {
  const own = lines.filter((line) => line.row === row);
  const takenBack = new Set(own.map(({ reversesSeq }) => reversesSeq));
  return own.filter(({ kind, seq, round: made }) => kind === 'adjustment' && made === round - 1 && takenBack.has(seq));
}
