// The adjustments that stand in the ledger, by row, for their clause and reason; asked for only where there are any.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { showLedger, type LedgerLine } from '../../api/show-ledger';
import { useForm } from '../../form/form-context';

export function useAdjusted(): ReadonlyMap<string, LedgerLine> {
  const { submission } = useForm();
  const { id, contentHash, rows } = submission;
  const some = rows.some(({ adjusted }) => adjusted !== null);
  const { data } = useQuery({ queryKey: ['ledger', id, contentHash], queryFn: () => showLedger(id), enabled: some });
  return useMemo(() => new Map(standing(data ?? []).map((line) => [line.row, line])), [data]);
}

function standing(lines: readonly LedgerLine[]): LedgerLine[] {
  const reversed = new Set(lines.map(({ row, reversesSeq }) => `${row}#${reversesSeq ?? ''}`));
  return lines.filter(({ kind, row, seq }) => kind === 'adjustment' && !reversed.has(`${row}#${seq}`));
}
