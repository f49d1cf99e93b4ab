// The tables of a sheet as HTML: the columns, heads, merged groups and totals that the printed form has, without its pages. Pure.
import type { BodyRow, Sheet, Table } from '../print/sheet';
import { html, type Markup } from './markup';
import { publicWords as words } from './public-words';

export function sheetTables({ key, title, about, tables, notes }: Sheet): Markup {
  const whole = html`${tables.map((table, index) => oneTable(table, `${key}-${index}`, tables.length > 1 ? words.numbered(title, index + 1) : title, about[2] ?? ''))}`;
  return html`<h3>${title}</h3>${whole}${notes.map((note) => html`<p class="quiet">${note}</p>`)}`;
}

function oneTable(table: Table, id: string, title: string, unit: string): Markup {
  const groupColumns = Math.max(0, ...table.rows.map(({ groups }) => groups.length));
  const kind = groupColumns === 0 && table.columns.length < 7 ? 'form figs' : 'form';
  return html`<div class="wide" tabindex="0" role="region" aria-label="${words.tableOf(title)}" id="${id}"><table class="${kind}"><caption>${unit}</caption><colgroup>${table.columns.map(({ width }) => html`<col width="${percent(width, table)}">`)}</colgroup><thead>${table.head.map(
    (cells) => html`<tr>${cells.map(({ text, across = 1, down = 1 }) => html`<th scope="col"${spans(across, down)}>${text}</th>`)}</tr>`,
  )}</thead><tbody>${table.rows.map((row, index) => bodyRow(table, row, index))}${table.closing.map((row) => closingRow(table, row))}</tbody></table></div>
`;
}

/** As an attribute: the policy of the pages lets no style into an element. */
const percent = (width: number, { columns }: Table): string => `${Math.round((width / columns.reduce((sum, column) => sum + column.width, 0)) * 100)}%`;

const spans = (across: number, down: number): Markup => html`${across > 1 ? html` colspan="${across}"` : null}${down > 1 ? html` rowspan="${down}"` : null}`;

function bodyRow(table: Table, row: BodyRow, index: number): Markup {
  const groups = row.groups.map((text, level) => {
    if (index > 0 && sameGroup(row, table.rows[index - 1], level)) return null;
    let down = 1;
    while (sameGroup(row, table.rows[index + down], level)) down += 1;
    return html`<th scope="rowgroup"${spans(1, down)}>${text}</th>`;
  });
  return html`<tr data-row="${row.key}">${groups}${cellsOf(table, row, row.groups.length)}</tr>`;
}

const closingRow = (table: Table, row: BodyRow): Markup => html`<tr class="sum" data-row="${row.key}">${cellsOf(table, row, 0)}</tr>`;

function cellsOf({ columns }: Table, { cells }: BodyRow, from: number): Markup[] {
  let at = from;
  return cells.map(({ text, across = 1, align }, index) => {
    const side = align ?? (across > 1 ? 'centre' : (columns[at]?.align ?? 'left'));
    at += across;
    const mark = side === 'left' ? null : html` class="${side === 'right' ? 'r' : 'c'}"`;
    return index === 0 ? html`<th scope="row"${mark}${spans(across, 1)}>${text}</th>` : html`<td${mark}${spans(across, 1)}>${text}</td>`;
  });
}

const sameGroup = (a: BodyRow, b: BodyRow | undefined, level: number): boolean => b !== undefined && b.groups.length > level && a.groups.slice(0, level + 1).every((label, at) => label === b.groups[at]);
