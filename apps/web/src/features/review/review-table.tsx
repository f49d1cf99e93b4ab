// The rows as one list that is walked by keys: ↑↓ rows, n the next that wants a look, v looked at, e adjust, m remark, o evidence, [ ] forms.
// Single letters work only while the list has the focus. It holds which row has it.
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { openRowEvidence } from '../../evidence/row-evidence-later';
import { useForm } from '../../form/form-context';
import { useKeys } from '../../keys/use-keys';
import type { Chapter, ReviewRow } from '../../review/review-rows';
import { reviewTexts as words } from '../../texts/review';
import { nextAfter, previousBefore } from '../../worklist/sequence';
import { chapterId } from './chapters';
import { useReview } from './review-context';
import { TableRow } from './table-row';

const { draftKeys: named } = words;
const help = [
  { keys: '↑ ↓', what: named.move },
  { keys: 'n', what: named.nextLook },
  { keys: 'v', what: named.mark },
  { keys: 'V', what: named.chapter },
  { keys: 'e', what: named.adjust },
  { keys: 'm', what: named.remark },
  { keys: 'o', what: named.evidence },
  { keys: '[ ]', what: named.form },
  { keys: 'Ctrl+Enter', what: named.confirm },
  { keys: 'Esc', what: named.leave },
];

interface Props {
  chapters: readonly Chapter[];
  active: string | null;
  onActive: (row: string) => void;
}

export function ReviewTable({ chapters, active, onActive }: Props) {
  const { submission } = useForm();
  const { mayWrite, write, markChapter } = useReview();
  const navigate = useNavigate();
  const list = useRef<HTMLTableElement>(null);
  const rows = chapters.flatMap((chapter) => chapter.rows);
  const at = rows.findIndex(({ key }) => key === active);
  const focus = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (row === undefined) return;
    onActive(row.key);
    focusRow(row.key);
  };
  const toggle = ({ key, digest, marked }: ReviewRow) => digest !== null && mayWrite && write(key, { mark: marked ? '' : digest });
  const open = (id: string | null) => id !== null && void navigate(`/forms/${id}`);
  const inList = (act: () => void) => (event: KeyboardEvent) => {
    const { target } = event;
    const inside = target instanceof Element && target.closest('.review-list') !== null && target.closest('textarea, input:not([type=checkbox])') === null;
    if (target !== document.body && !inside) return;
    event.preventDefault();
    act();
  };
  const current = rows[at];
  useKeys(named.title, help, {
    ArrowDown: inList(() => focus(at + 1)),
    ArrowUp: inList(() => focus(at - 1)),
    n: inList(() => focus(nextToLook(rows, at))),
    v: inList(() => current !== undefined && toggle(current)),
    V: inList(() => {
      const chapter = chapters.find((each) => each.rows.some(({ key }) => key === active));
      if (chapter !== undefined && chapter.plain.length > 0 && mayWrite) markChapter(chapter);
    }),
    e: inList(() => document.getElementById('adjust-score')?.focus()),
    m: inList(() => document.getElementById('row-remark')?.focus()),
    o: inList(openRowEvidence),
    '[': inList(() => open(previousBefore(submission.id))),
    ']': inList(() => open(nextAfter(submission.id))),
  });
  return (
    <div className="review-list">
      <table className="list" ref={list} aria-label={words.list}>
        <Columns />
        {chapters.filter(({ rows: own }) => own.length > 0).map((chapter) => (
          <tbody key={chapter.name}>
            <tr className="chapter" id={chapterId(chapter.name)}>
              <th colSpan={10} scope="rowgroup">
                {chapter.name} <span className="quiet">{words.marked(chapter.marked, chapter.count)}</span>
              </th>
            </tr>
            {chapter.rows.map((row) => (
              <TableRow key={row.key} row={row} reachable={row.key === active || (at < 0 && row === rows[0])} selected={row.key === active} onFocus={() => onActive(row.key)} onMark={() => toggle(row)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The panel gives the focus back to where it came from. */
export function focusRow(key: string): void {
  document.querySelector<HTMLElement>(`.review-list tr[data-row="${CSS.escape(key)}"]`)?.focus();
}

/** The next one after this that wants a look and was not looked at; round the end once. */
function nextToLook(rows: readonly ReviewRow[], at: number): number {
  const wanted = ({ looks, marked, asked }: ReviewRow): boolean => (looks.length > 0 || asked !== null) && !marked;
  const after = rows.findIndex((row, index) => index > at && wanted(row));
  const first = after >= 0 ? after : rows.findIndex(wanted);
  return first >= 0 ? first : at;
}

function Columns() {
  const { columns } = words;
  return (
    <thead>
      <tr>
        <th scope="col">{words.markedHead}</th>
        <th scope="col">{columns.name}</th>
        {[columns.weight, columns.claimed, columns.computed, columns.reviewed].map((name) => (
          <th key={name} scope="col" className="number">
            {name}
          </th>
        ))}
        <th scope="col" title={words.deviationWhat}>
          {columns.deviation}
        </th>
        <th scope="col">{columns.clause}</th>
        <th scope="col">{columns.explanation}</th>
        <th scope="col">{columns.evidence}</th>
      </tr>
    </thead>
  );
}
