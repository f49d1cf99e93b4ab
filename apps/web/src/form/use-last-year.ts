// Last year's form beside the open one: asked once a round, shown where it is there. Without it everything works as before.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { showLastYear } from '../api/show-last-year';
import type { Slot } from '../grid/sheet';
import { useForm } from './form-context';
import { remarkOn, thenOf, type RowThen, type Then } from './last-year';
import { useCells } from './use-cells';

interface LastYearBeside {
  /** The server has answered. */
  known: boolean;
  then: Then | null;
  rowThen: (key: string) => RowThen | null;
  returned: (key: string) => ReturnType<typeof remarkOn>;
  /** Beside a cell; undefined where there is nothing to show anywhere. */
  cellThen: ((slot: Slot) => string) | undefined;
}

export function useLastYear(): LastYearBeside {
  const { submission, form } = useForm();
  const { textOf } = useCells();
  const { data } = useQuery({ queryKey: ['last-year', submission.id, submission.round], queryFn: () => showLastYear(submission.id), staleTime: Infinity });
  const then = useMemo(() => (data === undefined ? null : thenOf(data)), [data]);
  const own = useMemo(() => (form.rows.some(({ repeats }) => repeats) ? new Set(form.rows.filter(({ repeats }) => !repeats).map(({ key }) => key)) : null), [form]);
  const rowThen = useCallback((key: string) => then?.rowOf(key, own === null || own.has(key) ? null : textOf({ row: key, cell: 'name' })) ?? null, [then, own, textOf]);
  const cellThen = useCallback((slot: Slot) => (slot.kind === 'number' ? (rowThen(slot.row)?.cells[slot.cell] ?? '') : ''), [rowThen]);
  const returned = useCallback((key: string) => (data === undefined ? null : remarkOn(data, key)), [data]);
  return { known: data !== undefined, then, rowThen, returned, cellThen: then === null ? undefined : cellThen };
}
