// The way to import into one of the administrators' lists: how an import that is on its way stands, and the dialog, fetched once it is wanted.
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Imported, ImportKind, ImportRow } from '../../api/import-table';
import { importTexts as words } from '../../texts/import';
import { useImport } from './importing';
import { useTell } from './told';

const ImportDialog = lazy(() => import('./import-dialog').then((loaded) => ({ default: loaded.ImportDialog })));

interface Props {
  kind: ImportKind;
  /** What was made, as the list shows it. */
  madeOf?: (row: ImportRow, made: Imported['made'][number]) => unknown;
}

export function ImportButton({ kind, madeOf }: Props) {
  const [open, setOpen] = useState(false);
  const { table, sending, done } = useImport(kind);
  useTold(kind, madeOf);
  const label = sending !== null ? words.going(table?.rows.length ?? 0) : done !== null ? words.ended : words.button;
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <Suspense fallback={null}>
          <ImportDialog kind={kind} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Once for each import that came to its end, also where the screen was left meanwhile. */
function useTold(kind: ImportKind, madeOf: Props['madeOf']): void {
  const queries = useQueryClient();
  const tell = useTell();
  const { table, done } = useImport(kind);
  useEffect(() => {
    if (done === null || table === null) return;
    void queries.invalidateQueries({ queryKey: ['admin'] });
    const rows = new Map(table.rows.map((row) => [row.line, row]));
    const made = madeOf === undefined ? [] : done.made.flatMap((each) => (rows.has(each.line) ? [madeOf(rows.get(each.line) as ImportRow, each)] : []));
    tell({ said: words.came[kind](done.made.length), made });
  }, [done]); // told once for an end, not again for another way of telling it
}
