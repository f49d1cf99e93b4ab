// The forms of a cycle against its steps: a line a form, a column a step, the place where it lies marked by sign and days; then with whom, since and until
// when. Arrows go from cell to cell, Enter opens the form, x selects it. On a phone each form is a card that names its step.
import { Tooltip } from 'antd';
import { useId, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ProgressLine, ProgressSummary } from '../../api/show-progress';
import { useKeys } from '../../keys/use-keys';
import { MarkTag } from '../../states/mark-tag';
import { progressTexts as words } from '../../texts/progress';

const help = [
  { keys: '↑ ↓ ← →', what: words.keys.move },
  { keys: 'Enter', what: words.keys.open },
  { keys: 'x', what: words.keys.select },
];
const none = {};

interface Props {
  items: readonly ProgressLine[];
  steps: ProgressSummary['steps'];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** These are the lines of the filter before; those of this one are on their way. */
  busy: boolean;
}

export function Matrix({ items, steps, selected, onSelect, busy }: Props) {
  const navigate = useNavigate();
  useKeys(words.keys.title, help, none);
  const toggle = ({ id, role, notToRemind }: ProgressLine) => {
    if (role !== null && notToRemind === null) onSelect(selected.has(id) ? new Set([...selected].filter((each) => each !== id)) : new Set([...selected, id]));
  };
  const columns = steps.filter(({ key }) => key !== 'cancelled');
  const press = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const item = items[(cell?.closest('tr')?.rowIndex ?? 0) - 1];
    if (cell === null || item === undefined || event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === 'x') toggle(item);
    else if (event.key === 'Enter' && event.target === cell && item.opens) void navigate(`/forms/${item.id}`);
    else if (!moved(cell, event.key)) return;
    event.preventDefault();
  };
  return (
    <div className="sideways" role="region" aria-label={words.title} tabIndex={0}>
      <table className="list listing progress-table" aria-label={words.title} aria-busy={busy}>
        <thead>
          <tr>
            <th scope="col">{words.columns.select}</th>
            <th scope="col">{words.columns.unit}</th>
            <th scope="col">{words.columns.department}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className="place">
                {name}
              </th>
            ))}
            {(['late', 'holder', 'since', 'due', 'returns', 'reminded'] as const).map((each) => (
              <th key={each} scope="col">
                {words.columns[each]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={press}>
          {items.map((item) => (
            <Line key={item.id} item={item} columns={columns} selected={selected.has(item.id)} onToggle={() => toggle(item)} />
          ))}
        </tbody>
      </table>
      <p className="quiet with-matrix">{words.heldWhat}</p>
    </div>
  );
}

const aside: Readonly<Record<string, readonly [dx: number, dy: number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** To the next cell that is shown; at the border it stays. */
function moved(cell: HTMLTableCellElement, key: string): boolean {
  const [dx, dy] = aside[key] ?? [0, 0];
  if (dx === 0 && dy === 0) return false;
  const row = cell.closest('tr');
  const body = cell.closest('tbody');
  if (row === null || body === null) return false;
  const shown = (of: HTMLTableRowElement) => [...of.cells].filter((each) => each.offsetParent !== null);
  const there = body.rows[[...body.rows].indexOf(row) + dy] ?? row;
  const next = shown(there)[shown(row).indexOf(cell) + dx] ?? cell;
  // The thing in the cell, where there is one: a link says more than its cell.
  (next.querySelector<HTMLElement>('a, input') ?? next).focus();
  return true;
}

interface LineProps {
  item: ProgressLine;
  columns: ProgressSummary['steps'];
  selected: boolean;
  onToggle: () => void;
}

function Line({ item, columns, selected, onToggle }: LineProps) {
  const { id, told, late, step } = item;
  const at = columns.findIndex(({ key }) => key === step);
  return (
    <tr aria-selected={selected}>
      <td data-label={words.columns.select} tabIndex={-1}>{item.role !== null && item.opens && <Box item={item} selected={selected} onToggle={onToggle} />}</td>
      <td data-label={words.columns.unit} tabIndex={-1}>
        <span>
          {item.opens ? <Link to={`/forms/${id}`}>{told.unit}</Link> : told.unit}
          <span className="quiet under">{told.form}</span>
        </span>
      </td>
      <td data-label={words.columns.department} tabIndex={-1}>{told.department}</td>
      {columns.map(({ key }, index) => (
        <td key={key} className={index === at ? 'place here' : 'place'} tabIndex={-1}>
          <Place passed={index < at ? passedAs(item, columns, index, at) : null} here={index === at} item={item} />
        </td>
      ))}
      <td className="step-named" data-label={words.columns.step}>{told.step}</td>
      <td data-label={words.columns.late} tabIndex={-1}>{late && <MarkTag mark="overdue">{told.late}</MarkTag>}</td>
      <td className="holder" data-label={words.columns.holder} tabIndex={-1}>
        <span>
          {told.holder}
          {told.people !== '' && <span className="quiet under">{told.people}</span>}
        </span>
      </td>
      <td className="nowrap" data-label={words.columns.since} tabIndex={-1}>{told.since}</td>
      <td className="nowrap" data-label={words.columns.due} tabIndex={-1}>{told.due}</td>
      <td className="nowrap" data-label={words.columns.returns} tabIndex={-1}>{told.returns}</td>
      <td data-label={words.columns.reminded} tabIndex={-1}>{told.reminded}</td>
    </tr>
  );
}

/** A step before the present one: done with, or left out by the route; of those after sign-off, only what certainly was. */
function passedAs({ departmentName }: ProgressLine, columns: ProgressSummary['steps'], index: number, at: number): 'done' | 'skipped' | null {
  const [step, present] = [columns[index]?.key, columns[at]?.key];
  if (step === 'rectification' || (step === 'publication' && present !== 'published')) return null;
  return columns[index]?.seat === 'department' && departmentName === null ? 'skipped' : 'done';
}

/** What lies with oneself is no case for a reminder: the box is out of reach and its tip says why, to the keys as well. */
function Box({ item: { told, notToRemind }, selected, onToggle }: Pick<LineProps, 'item' | 'selected' | 'onToggle'>) {
  const id = useId();
  const label = words.select(told.unit, told.form);
  if (notToRemind === null) return <input type="checkbox" checked={selected} aria-label={label} onChange={onToggle} />;
  return (
    <>
      <Tooltip title={notToRemind} trigger={['hover', 'focus']} classNames={{ root: 'reason-tip' }}>
        <input type="checkbox" className="unreachable" checked={false} aria-disabled aria-label={label} aria-describedby={id} onChange={onToggle} />
      </Tooltip>
      <span id={id} className="visually-hidden">
        {notToRemind}
      </span>
    </>
  );
}

function Place({ passed, here, item: { late, daysHeld, told } }: { passed: 'done' | 'skipped' | null; here: boolean; item: ProgressLine }) {
  if (passed === 'skipped') return <span className="quiet">{words.skipped}</span>;
  if (passed === 'done') {
    return (
      <>
        <span aria-hidden="true" className="quiet">√</span>
        <span className="visually-hidden">{words.passed}</span>
      </>
    );
  }
  if (!here) return null;
  if (daysHeld === null) return <MarkTag mark="done">{told.step}</MarkTag>;
  return (
    <>
      <span className="visually-hidden">{words.heldIn(told.step)}</span>
      <MarkTag mark={late ? 'overdue' : 'elsewhere'}>{words.held(daysHeld)}</MarkTag>
    </>
  );
}
