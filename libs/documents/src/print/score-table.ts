// The table of 附件2: indicators in three levels with their points, what is looked at, the standard, the scores. Pure.
import { sum, type FormRow } from '@jishen/scoring';
import { closingRows } from './closing-rows';
import { isReviewed, type PrintMaterial } from './print-material';
import type { BodyRow, Column, HeadCell, Table } from './sheet';
import { printWords as words } from './words';

const groupColumns: readonly Column[] = [{ width: 5, align: 'centre' }, { width: 5, align: 'centre' }, { width: 7, align: 'left' }];

export function scoreTable(material: PrintMaterial, formRows: readonly FormRow[]): Table {
  const scored = new Map(material.rows.map((row) => [row.key, row]));
  const reviewed = isReviewed(material);
  const weightOf = (of: readonly FormRow[]): string => sum(of.map(({ weight }) => weight ?? '0'));
  const group = (name: string | null, same: readonly FormRow[]): string => (name === null ? '' : words.withPoints(name, weightOf(same)));
  const rows = formRows.map((row): BodyRow => {
    const inFirst = formRows.filter(({ level1 }) => level1 === row.level1);
    const inSecond = inFirst.filter(({ level2 }) => level2 === row.level2);
    const own = scored.get(row.key);
    const scores = [own?.claimed ?? '', ...(reviewed ? [own?.final ?? ''] : [])];
    return {
      key: row.key,
      groups: [group(row.level1, inFirst), group(row.level2, inSecond)],
      cells: [row.name, row.weight ?? '', row.checkpoints ?? '', row.standard ?? '', ...scores].map((text) => ({ text })),
    };
  });
  const head: HeadCell[] = [...words.levels, words.weight, words.checkpoints, words.standard, words.claimed, ...(reviewed ? [words.finalOf(material.state)] : [])].map((text) => ({ text }));
  const columns: Column[] = [...groupColumns, { width: 3.4, align: 'right' }, { width: 18, align: 'left' }, { width: 20, align: 'left' }, { width: 4, align: 'right' }, ...(reviewed ? [{ width: 4, align: 'right' as const }] : [])];
  return { columns, head: [head], rows, closing: closingRows(material, { label: 3, weight: weightOf(formRows), between: 2, after: 0 }) };
}
