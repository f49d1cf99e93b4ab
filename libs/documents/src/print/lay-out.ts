// Sheets into pages: the head of a table again on each, no row cut that fits on one, merged cells named again after a break with （续）,
// totals never alone and the signatures with the last rows. Decided once, here: paper, PDF and screen only draw it. Pure.
import type { PrintedCell, PrintedPage, PrintedTable, PrintedText } from '@jishen/contracts';
import { continued, cutRow, linesIn, measureTable, type MeasuredRow, type MeasuredTable } from './measure-table';
import { heights, margin, paper, roomOn, size } from './measures';
import type { Align, Sheet } from './sheet';

export type LaidPage = Omit<PrintedPage, 'foot'>;
type Blocks = PrintedPage['blocks'];

/** Rows that stay with the totals and signatures. */
const rowsWithTheEnd = 2;

export function layOut(sheet: Sheet, marks: readonly string[]): LaidPage[] {
  const pages = new Pages(sheet, marks);
  const tables = sheet.tables.map((table) => measureTable(table, roomOn(sheet.orientation).width));
  const end = endOf(sheet);
  tables.forEach((table, index) => placeTable(pages, table, index === tables.length - 1 ? heightOf(end) : 0));
  pages.put(end);
  return pages.all;
}

/** The pages of one sheet as they fill. */
class Pages {
  readonly all: LaidPage[] = [];
  private left = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly marks: readonly string[],
  ) {
    this.turn();
  }

  get room(): number {
    return this.left;
  }

  /** What a page offers to a table that goes on. */
  get fullRoom(): number {
    return roomOn(this.sheet.orientation).height - heights.running;
  }

  turn(): void {
    const { key, name, orientation, title, about } = this.sheet;
    const first = this.all.length === 0;
    const running = text('running', size.running, heights.running, [[first ? name : continued(name), 'left'], [this.marks.map((mark) => `【${mark}】`).join(''), 'right']], true);
    const top = first ? [running, text('title', size.title, heights.title, [[title, 'centre']], true), text('about', size.about, heights.about, beside(about))] : [running];
    this.all.push({ sheet: key, name, orientation, ...paper[orientation], margin, blocks: top });
    this.left = roomOn(orientation).height - heightOf(top);
  }

  put(blocks: Blocks): void {
    this.all.at(-1)?.blocks.push(...blocks);
    this.left -= heightOf(blocks);
  }
}

function placeTable(pages: Pages, table: MeasuredTable, endHeight: number): void {
  const headHeight = heightOfRows(table.head);
  const fullRoom = pages.fullRoom - headHeight;
  const rows = table.rows.flatMap((row) => cutRow(row, fullRoom));
  const closing = heightOfRows(table.closing) + endHeight;
  const tailFrom = (from: number): number => heightOfRows(rows.slice(from)) + closing;
  // Two rows if they fit on one page with the end, else the last one.
  const tail = rows.findIndex((_, index) => index >= rows.length - rowsWithTheEnd && tailFrom(index) <= fullRoom);
  const tailHeight = tail < 0 ? 0 : tailFrom(tail);
  let open: MeasuredRow[] = [];
  let before: MeasuredRow | null = null;
  const close = () => {
    if (open.length > 0) pages.put([...gapBefore(pages), printed(table, open, before)]);
    before = open.at(-1) ?? before;
    open = [];
  };
  const room = () => pages.room - heights.tableGap - headHeight - heightOfRows(open);
  [...rows, ...table.closing].forEach((row, index) => {
    const needed = index === tail ? tailHeight : row.height;
    if (needed > room() && (open.length > 0 || !isFresh(pages))) {
      close();
      pages.turn();
    }
    open.push(row);
  });
  close();
}

/** Nothing but the running line stands on it. */
const isFresh = (pages: Pages): boolean => pages.all.at(-1)?.blocks.length === 1;

/** Between two tables of a page. */
const gapBefore = (pages: Pages): Blocks => (pages.all.at(-1)?.blocks.at(-1)?.kind === 'table' ? [text('note', size.about, heights.tableGap, [])] : []);

function printed({ widths, head }: MeasuredTable, rows: readonly MeasuredRow[], before: MeasuredRow | null): PrintedTable {
  const own = (row: MeasuredRow, isHead: boolean, cells: PrintedCell[]) => ({ key: row.key, head: isHead, height: row.height, cells });
  return {
    kind: 'table',
    widths: [...widths],
    rows: [...head.map((row) => own(row, true, [...row.cells])), ...rows.map((row, index) => own(row, false, [...groupCells(rows, index, before, widths), ...row.cells]))],
  };
}

/** The merged cells that begin in this row of the page. */
function groupCells(rows: readonly MeasuredRow[], index: number, before: MeasuredRow | null, widths: readonly number[]): PrintedCell[] {
  const row = rows[index];
  return (row?.groups ?? []).flatMap((label, level) => {
    const goesOn = (other: MeasuredRow | null | undefined): boolean => row !== undefined && other !== null && other !== undefined && sameGroup(row, other, level);
    if (index > 0 && goesOn(rows[index - 1])) return [];
    let down = 1;
    while (goesOn(rows[index + down])) down += 1;
    const lines = linesIn(index === 0 && goesOn(before) ? continued(label) : label, widths.slice(level, level + 1));
    return [{ role: 'group' as const, lines, align: 'centre' as const, across: 1, down }];
  });
}

const sameGroup = (a: MeasuredRow, b: MeasuredRow, level: number): boolean => b.groups.length > level && a.groups.slice(0, level + 1).every((label, at) => label === b.groups[at]);

function endOf({ notes, signatures }: Sheet): Blocks {
  const signed = signatures.length === 0 ? [] : [text('note', size.about, heights.signature, beside(signatures))];
  return [...notes.map((note) => text('note', size.about, heights.note, [[note, 'left']])), ...signed];
}

const sides: readonly (readonly Align[])[] = [[], ['left'], ['left', 'right'], ['left', 'centre', 'right']];
const beside = (texts: readonly string[]): [string, Align][] => texts.map((each, index) => [each, sides[texts.length]?.[index] ?? 'left']);

function text(role: PrintedText['role'], type: number, height: number, texts: readonly (readonly [string, Align])[], strong = false): PrintedText {
  return { kind: 'text', role, size: type, strong, height, texts: texts.map(([each, align]) => ({ text: each, align })) };
}

const heightOfRows = (rows: readonly { height: number }[]): number => rows.reduce((sum, { height }) => sum + height, 0);
const heightOf = (blocks: Blocks): number => blocks.reduce((sum, block) => sum + (block.kind === 'text' ? block.height : heightOfRows(block.rows)), 0);
