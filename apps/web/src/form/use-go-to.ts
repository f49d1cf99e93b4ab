// The cell that an address names: checks and returned items lead to it. A new look at the same address goes there again.
import { useMemo } from 'react';
import { useLocation } from 'react-router';

export interface GoTo {
  row: string;
  cell: string | null;
}

export function useGoTo(): GoTo | null {
  const { search, key } = useLocation();
  return useMemo(() => {
    const asked = new URLSearchParams(search);
    const row = asked.get('row');
    return row === null ? null : { row, cell: asked.get('cell'), visit: key };
  }, [search, key]);
}

/** Base data and the rest stand on two parts of an overall form. */
export function addressOf(submissionId: string, row: string, cell: string | null): string {
  const part = row.startsWith('base.') ? 'base' : 'score';
  return `/forms/${submissionId}/${part}?row=${encodeURIComponent(row)}${cell === null ? '' : `&cell=${encodeURIComponent(cell)}`}`;
}
