// The rows of a box as one list that is walked by keys: ↑↓ Enter, x selects, ] opens the next of those selected or shown.
// It holds what is selected and which row has the focus; what a row leads to is a form or a rectification item.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Box } from '../../api/list-worklist';
import type { Work } from '../../api/types';
import { useKeys } from '../../keys/use-keys';
import { keyTexts } from '../../texts/shell';
import { worklistTexts as words } from '../../texts/worklist';
import { keepBatch, mostInBatch } from '../../worklist/batch-choice';
import { keepSequence } from '../../worklist/sequence';
import { placeOf, WorkRow, type RowActs } from './work-row';

const help = [
  { keys: '↑ ↓', what: keyTexts.move },
  { keys: 'Enter', what: keyTexts.open },
  { keys: 'x', what: keyTexts.select },
  { keys: '/', what: keyTexts.search },
  { keys: ']', what: keyTexts.next },
];
/** The row that was left for a form, by box: coming back finds it with the focus. */
const leftAt = new Map<Box, string>();

export function WorkTable({ box, items }: { box: Box; items: readonly Work[] }) {
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(() => Math.max(items.findIndex(({ id }) => id === leftAt.get(box)), 0));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => items.filter(({ id }) => selected.has(id)), [items, selected]);
  const at = Math.min(active, items.length - 1);
  const focus = (index: number) => {
    const next = Math.min(Math.max(index, 0), items.length - 1);
    setActive(next);
    body.current?.querySelectorAll('tr')[next]?.focus();
  };
  const open = (work: Work | undefined) => {
    const to = work === undefined ? null : placeOf(work);
    if (work === undefined || to === null) return;
    leftAt.set(box, work.id);
    keepSequence((chosen.length > 0 ? chosen : items).flatMap(({ submissionId, itemId }) => (itemId === null ? (submissionId ?? []) : [])));
    void navigate(to);
  };
  const toggle = ({ id }: Work) => setSelected(selected.has(id) ? new Set([...selected].filter((each) => each !== id)) : new Set([...selected, id]));
  const toggleAll = () => setSelected(new Set(chosen.length === items.length ? [] : items.map(({ id }) => id)));
  const pick = (work: Work, index: number) => {
    toggle(work);
    focus(index); // a box that is ticked leaves the keys where they were
  };
  const latest = useRef({ pick, open });
  useEffect(() => {
    latest.current = { pick, open };
  });
  const [acts] = useState((): RowActs => ({ pick: (work, index) => latest.current.pick(work, index), reach: setActive, open: (work) => latest.current.open(work) }));
  useEffect(() => {
    if (leftAt.has(box)) body.current?.querySelectorAll('tr')[at]?.focus({ preventScroll: true });
    leftAt.delete(box);
    // Only when the list appears: afterwards the focus is where the person put it.
  }, []);
  useKeys(keyTexts.worklist, help, {
    ArrowDown: (event) => inList(event) && focus(at + 1),
    ArrowUp: (event) => inList(event) && focus(at - 1),
    Enter: (event) => inList(event) && open(items[at]),
    x: (event) => inList(event) && items[at] !== undefined && toggle(items[at]),
    '/': (event) => {
      event.preventDefault();
      document.getElementById('worklist-search')?.focus();
    },
    ']': () => open(chosen[0] ?? items[at]),
  });
  return (
    <>
      {chosen.length > 0 && <Chosen box={box} chosen={chosen} onOpen={() => open(chosen[0])} onUnselect={() => setSelected(new Set())} />}
      <table className="list worklist">
        <Columns since={words.sinceOf[box]} all={box === 'todo' ? { count: items.length, chosen: chosen.length === items.length, onToggle: toggleAll } : undefined} />
        <tbody ref={body}>
          {items.map((work, index) => (
            <WorkRow key={work.id} work={work} index={index} mine={box === 'todo'} reachable={index === at} selected={selected.has(work.id)} since={words.sinceOf[box]} acts={acts} />
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {words.columns.exceptions}：{words.exceptionsWhat}。{words.columns.changed}：{words.changedWhat}。
      </p>
    </>
  );
}

/** ↑↓ scroll the page unless a row has the focus or nothing has: then they walk the list. */
function inList(event: KeyboardEvent): boolean {
  const inside = event.target === document.body || (event.target instanceof Element && event.target.closest('.worklist, main') !== null && event.target.closest('a, button, input:not([type="checkbox"])') === null);
  if (inside) event.preventDefault();
  return inside;
}

interface ChosenProps {
  box: Box;
  chosen: readonly Work[];
  onOpen: () => void;
  onUnselect: () => void;
}

/** What can be done with what is chosen: only what is on the screen is. */
function Chosen({ box, chosen, onOpen, onUnselect }: ChosenProps) {
  const navigate = useNavigate();
  const forms = chosen.flatMap(({ submissionId, itemId }) => (itemId === null ? (submissionId ?? []) : []));
  const tooMany = forms.length > mostInBatch;
  const agree = () => {
    if (tooMany) return;
    keepBatch(forms);
    void navigate('/worklist/batch');
  };
  return (
    <div className="line notice mine">
      <span role="status">{words.selected(chosen.length)}</span>
      {box === 'todo' && forms.length > 0 && (
        <button type="button" className="button primary" aria-disabled={tooMany} onClick={agree}>
          {words.batch(forms.length)}
        </button>
      )}
      <button type="button" className="button" onClick={onOpen}>
        {words.openSelected}
      </button>
      <button type="button" className="button" onClick={onUnselect}>
        {words.unselect}
      </button>
      {tooMany && <span className="wrong">{words.batchMost(mostInBatch)}</span>}
    </div>
  );
}

function Columns({ since, all }: { since: string; all?: { count: number; chosen: boolean; onToggle: () => void } }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          {all !== undefined && (
            <label className="tick">
              <input type="checkbox" aria-label={words.selectShown(all.count)} checked={all.chosen} onChange={all.onToggle} />
            </label>
          )}
          {words.columns.unit}
        </th>
        <th scope="col">{words.columns.name}</th>
        <th scope="col">{words.columns.year}</th>
        <th scope="col">{words.columns.where}</th>
        <th scope="col">{words.columns.round}</th>
        <th scope="col">{words.columns.exceptions}</th>
        <th scope="col">{words.columns.changed}</th>
        <th scope="col" className="number">
          {words.columns.total}
        </th>
        <th scope="col">{words.columns.due}</th>
        <th scope="col">{since}</th>
      </tr>
    </thead>
  );
}
