// 项目支出绩效自评表 (landscape), one for each project: the money row, then the unit's own indicators. Columns as the national form has them. Pure.
import type { ProjectRuleSet } from '@jishen/scoring';
import { closingRows } from './closing-rows';
import { cellOf, isReviewed, type PrintMaterial } from './print-material';
import type { BodyRow, Column, Sheet, Table } from './sheet';
import { printWords as words } from './words';

const fundsKey = 'funds';

export function projectSheets(material: PrintMaterial, ruleSet: ProjectRuleSet): Sheet[] {
  return [
    {
      key: 'project',
      name: words.projectName(material.name),
      orientation: 'landscape',
      title: words.projectTitle,
      about: [words.unit(material.unitName), words.year(material.year), words.moneyUnit('万元')],
      tables: [fundsTable(material, ruleSet), indicatorTable(material)],
      notes: [],
      signatures: words.signatures,
    },
  ];
}

function fundsTable(material: PrintMaterial, ruleSet: ProjectRuleSet): Table {
  const typed = cellOf(material);
  const row = material.rows.find(({ key }) => key === fundsKey);
  const rate = /= (-?[\d.]+%)/.exec(row?.explanation ?? row?.parts[0]?.explanation ?? '')?.[1] ?? '';
  const reviewed = isReviewed(material);
  const own = (cell: string): string => typed(fundsKey, cell);
  const figures = [own('initial'), own('adjusted'), own('executed'), own('weight'), rate, own('claimed'), ...(reviewed ? [row?.final ?? ''] : [])];
  const head = [words.project, ...words.money, words.weight, words.executionRate, words.score, ...(reviewed ? [words.finalOf(material.state)] : []), words.deviation];
  const number = { width: 6, align: 'right' as const };
  return {
    columns: [{ width: 10, align: 'left' }, ...figures.map(() => number), { width: 14, align: 'left' }],
    head: [head.map((text) => ({ text }))],
    rows: [{ key: fundsKey, groups: [], cells: [ruleSet.execution.name, ...figures, own('reason')].map((text) => ({ text })) }],
    closing: [],
  };
}

function indicatorTable(material: PrintMaterial): Table {
  const reviewed = isReviewed(material);
  const rows = material.rows.filter(({ key }) => key !== fundsKey).map((row): BodyRow => {
    const own = (cell: string): string => (row.cells[cell] ?? '').trim();
    const cells = [own('name'), own('target'), own('actual'), own('weight'), own('claimed'), ...(reviewed ? [row.final ?? ''] : []), own('reason')];
    return { key: row.key, groups: [own('level1'), own('level2')], cells: cells.map((text) => ({ text })) };
  });
  const head = [...words.levels, words.target, words.actual, words.weight, words.score, ...(reviewed ? [words.finalOf(material.state)] : []), words.deviation];
  const columns: Column[] = [
    { width: 6.6, align: 'centre' }, { width: 6.6, align: 'centre' }, { width: 13, align: 'left' }, { width: 8, align: 'left' }, { width: 8, align: 'left' },
    { width: 4, align: 'right' }, { width: 4, align: 'right' }, ...(reviewed ? [{ width: 4, align: 'right' as const }] : []), { width: 14, align: 'left' },
  ];
  return { columns, head: [head.map((text) => ({ text }))], rows, closing: closingRows(material, { label: 5, weight: '', between: 0, after: 1 }) };
}
