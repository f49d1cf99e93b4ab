// One typed statement of the report → what the checks hold against the base data, or null where it is not whole or cannot be read.
// It never judges what is stated.
import { type FigureRef, type Statement } from '../consistency/statement.schema';
import { parseDecimal, PRINTED_PLACES } from '../decimal';
import { NEEDED_BY_KIND } from './document-cells';
import type { RepeatedRow } from './repeated-row';

/** @param cells names of base data cells → `item.field` */
export function readStatement(row: RepeatedRow, cells: ReadonlyMap<string, string>): Statement | null {
  const kind = row.text('kind') as Statement['kind'] | null;
  const [where, says] = [row.text('where'), row.text('says')];
  if (kind === null) return null;
  const needed = NEEDED_BY_KIND[kind];
  for (const cell of new Set(Object.values(NEEDED_BY_KIND).flat()))
    if (!needed.includes(cell) && row.text(cell) !== null) row.refuse(cell, `这一种（${kind}）用不到这一格，请清空`);
  const blank = needed.filter((cell) => row.needs(cell));
  if (blank.length > 0 || where === null || says === null) return null;
  const read = new Figures(row, cells);
  const said = { where, says };
  switch (kind) {
    case 'figure': {
      const [stated, base] = [read.decimals('stated'), read.cell('base')];
      return stated && base !== null ? { kind, ...said, stated, base } : null;
    }
    case 'sum': {
      const [parts, total] = [read.several('parts'), read.one('total')];
      return parts && total ? { kind, ...said, parts, total } : null;
    }
    case 'share': {
      const [part, whole, percent] = [read.one('part'), read.one('whole'), read.percent('percent')];
      return part && whole && percent !== null ? { kind, ...said, part, whole, percent } : null;
    }
    case 'change': {
      const [from, to, percent] = [read.one('from'), read.one('to'), read.percent('percent')];
      return from && to && percent !== null ? { kind, ...said, from, to, percent } : null;
    }
    case 'per': {
      const [part, count, stated] = [read.one('part'), read.one('count'), read.decimals('stated')];
      return part && count && stated?.[0] !== undefined ? { kind, ...said, part, count, stated: stated[0] } : null;
    }
  }
}

const isDecimal = (text: string): boolean => parseDecimal(text, PRINTED_PLACES).ok;

/** The figures of one statement; what cannot be read is told with its cell. */
class Figures {
  constructor(
    private readonly row: RepeatedRow,
    private readonly cells: ReadonlyMap<string, string>,
  ) {}

  one(cell: string): FigureRef | null {
    const text = this.row.text(cell);
    return text === null
      ? null
      : (this.figure(text) ?? this.row.refuse(cell, '应为一个普通小数，或基础数据表一格的名称，例如 total.final'));
  }

  several(cell: string): FigureRef[] | null {
    const figures = this.split(cell).map((text) => this.figure(text));
    const whole = figures.every((figure): figure is FigureRef => figure !== null);
    return whole && figures.length > 1 ? figures : this.row.refuse(cell, '应为两个以上的数或基础数据表的格，用 + 连接');
  }

  decimals(cell: string): string[] | null {
    const texts = this.split(cell);
    return texts.length > 0 && texts.every(isDecimal)
      ? texts
      : this.row.refuse(cell, '应为普通小数，几个数用 + 连接，例如 2.32 + 9.82');
  }

  percent(cell: string): string | null {
    const text = this.row.text(cell)?.replace(/\s*[%％]$/, '') ?? null;
    return text === null || isDecimal(text) ? text : this.row.refuse(cell, '应为百分数，例如 36.34 或 -50.8');
  }

  cell(cell: string): string | null {
    const text = this.row.text(cell);
    return text === null
      ? null
      : (this.cells.get(text) ?? this.row.refuse(cell, '应为基础数据表的一格，例如 total.final'));
  }

  private figure(text: string): FigureRef | null {
    if (isDecimal(text)) return { figure: text };
    const base = this.cells.get(text);
    return base === undefined ? null : { base };
  }

  /** A name of a cell may hold 、 itself (其中：会议费、培训费): a whole text that is one is not split. */
  private split(cell: string): string[] {
    const text = this.row.text(cell);
    if (text === null) return [];
    if (this.cells.has(text)) return [text];
    const byPlus = text.split(/[+＋;；\n]/).map((each) => each.trim());
    return byPlus.flatMap((each) => (this.cells.has(each) ? [each] : each.split('、').map((piece) => piece.trim())));
  }
}
