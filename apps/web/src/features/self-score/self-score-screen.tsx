// S4 Score grid with S5 beside it: the claimed score typed down the column, the computed one next to it, everything else of the row
// in the panel. The page computes only what it shows; what counts is what the server records.
import { useCallback, useMemo, useState } from 'react';
import { newKey } from '../../api/new-key';
import { useForm } from '../../form/form-context';
import { GridKeys } from '../../form/grid-keys';
import { useOpenedToFill } from '../../form/opened-to-fill';
import { PhoneNotice, useFillable } from '../../form/phone-notice';
import { useCells } from '../../form/use-cells';
import { useGoTo } from '../../form/use-go-to';
import { useLastYear } from '../../form/use-last-year';
import { useToldQuietly } from '../../keys/use-quiet';
import { Grid } from '../../grid/grid';
import type { Sheet, Slot } from '../../grid/sheet';
import { common } from '../../texts/everywhere';
import { formTexts } from '../../texts/form';
import { overallSheet, totalKey } from './overall-sheet';
import { projectSheet, spareRows } from './project-sheet';
import { RowPanel } from './row-panel';
import { rowStanding } from './row-standing';
import { TakeComputed } from './take-computed';

export function Screen() {
  const { submission, form, live, editable } = useForm();
  const { write, ...cells } = useCells();
  const { sheet, roomFor } = useSheets();
  const asked = useGoTo();
  const { cellThen, returned } = useLastYear();
  const answering = submission.state === 'draft' && submission.round > 1;
  const [beside, choose] = useToldQuietly(asked?.row ?? form.rows[0]?.key ?? null); // whoever types down a column is not kept waiting by the panel
  const [next, setNext] = useState<{ row: string; cell: string } | null>(null);
  const weights = useMemo(() => new Map(form.rows.map(({ key, weight }) => [key, weight])), [form]);
  const finals = useMemo(() => new Map(submission.rows.map(({ key, final }) => [key, final])), [submission.rows]);
  const onActive = useCallback((slot: Slot) => choose(slot.row), [choose]);
  const computedOf = useCallback(
    (id: string) => {
      const slash = id.indexOf('/');
      const [what, key] = [id.slice(0, slash), id.slice(slash + 1)];
      if (what === 'standing') return rowStanding(live, key, answering && returned(key) !== null);
      if (key === totalKey) return (what === 'reviewed' ? submission.finalTotal : live.computed) ?? '';
      const row = live.rows.get(key);
      if (what === 'weight') return weights.get(key) ?? '';
      if (what === 'reviewed') return finals.get(key) ?? '';
      return row?.computed ?? (row === undefined ? '' : common.none);
    },
    [live, weights, finals, submission.finalTotal, answering, returned],
  );
  const title = submission.form === 'overall' ? formTexts.parts.score : formTexts.parts.projectScore;
  return (
    <div className="work">
      <title>{`${title} · 绩审`}</title>
      <h2 className="visually-hidden">{title}</h2>
      <div className="stack">
        <PhoneNotice />
        <GridKeys />
        {editable && submission.form === 'overall' && <TakeComputed />}
        <Grid label={title} sheet={sheet} {...cells} computedOf={computedOf} thenIn={cellThen} onWrite={write} onActive={onActive} goTo={next ?? asked} openedToFill={useOpenedToFill()} roomFor={roomFor} readOnly={!useFillable()} />
      </div>
      {beside !== null && <RowPanel key={beside} rowKey={beside} onNext={(row) => setNext({ row, cell: 'claimed' })} onChoose={choose} />}
    </div>
  );
}

interface Sheets {
  sheet: Sheet;
  /** Only a project's table grows. */
  roomFor: (rows: number) => Sheet | null;
}

/** Above the indicator rows stands the money row. */
const rowsAbove = 1;

function useSheets(): Sheets {
  const { submission, form, seen, editable } = useForm();
  const { rows, edits } = seen;
  const [mark] = useState(() => newKey().slice(0, 4));
  const withReview = submission.state !== 'draft' && submission.finalTotal !== null;
  const fixed = form.rows.find(({ repeats }) => repeats) === undefined;
  // Rows of the unit's own, in the order in which they were stored, those typed but not stored yet after them.
  const asText = useMemo(() => {
    if (fixed) return '';
    const names = new Map(submission.rows.map(({ key, name }) => [key, name]));
    const keys = ownRows([...names.keys()], [...rows.keys()], [...edits.values()].map(({ row }) => row), form.rows[0]?.key ?? '');
    return JSON.stringify(keys.map((key) => [key, names.get(key) ?? '']));
  }, [fixed, submission.rows, rows, edits, form]);
  return useMemo(() => {
    if (asText === '') return { sheet: overallSheet(form, withReview), roomFor: () => null };
    const names = new Map(JSON.parse(asText) as [string, string][]);
    const keys = [...names.keys()];
    const nameOf = (key: string): string => names.get(key) ?? '';
    const withCount = (count: number): Sheet => projectSheet(form, { keys, nameOf, mark, count });
    const least = keys.length + (editable ? spareRows : 0);
    return { sheet: withCount(least), roomFor: (wanted: number) => withCount(Math.max(least, wanted - rowsAbove)) };
  }, [form, asText, withReview, editable, mark]);
}

function ownRows(shown: readonly string[], stored: readonly string[], typed: readonly string[], funds: string): string[] {
  return [...new Set([...shown, ...stored, ...typed])].filter((key) => key !== funds && key !== 'total' && !key.startsWith('base.'));
}
