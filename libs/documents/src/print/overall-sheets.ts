// 附件1 (portrait) and 附件2 (landscape) of an overall self-evaluation, in the order and with the columns of the official forms. Pure.
import { baseSections, formOf, rateIn, rateSources, sum, type FormRow, type OverallRuleSet } from '@jishen/scoring';
import { closingRows } from './closing-rows';
import { cellOf, isReviewed, type PrintMaterial } from './print-material';
import type { BodyRow, Column, HeadCell, Sheet, Table } from './sheet';
import { printWords as words } from './words';

export function overallSheets(material: PrintMaterial, ruleSet: OverallRuleSet): Sheet[] {
  return [baseSheet(material, ruleSet), scoreSheet(material, ruleSet)];
}

function baseSheet(material: PrintMaterial, ruleSet: OverallRuleSet): Sheet {
  return {
    key: 'base',
    name: words.annex1,
    orientation: 'portrait',
    title: words.baseTitle,
    about: [words.unit(material.unitName), words.year(material.year), words.moneyUnit(ruleSet.moneyUnit)],
    tables: baseSections(ruleSet).map((section) => baseTable(material, ruleSet, section)),
    notes: [],
    signatures: words.signatures,
  };
}

type Section = ReturnType<typeof baseSections>[number];

function baseTable(material: PrintMaterial, ruleSet: OverallRuleSet, { items, fields, withRate }: Section): Table {
  const typed = cellOf(material);
  const sources = rateSources(ruleSet);
  const rateOf = (row: string): string => {
    const source = sources.get(row);
    return source === undefined ? '' : rateIn(material.rows.find(({ key }) => key === source.row)?.parts ?? [], source.part);
  };
  const rows = items.map((item): BodyRow => {
    const row = `base.${item.key}`;
    const name = { text: /^其中[:：]/.test(item.label) ? `　${item.label}` : item.label };
    const figures = fields.map(({ key }) => ({ text: typed(row, key) }));
    return { key: row, groups: [], cells: [name, ...figures, ...(withRate ? [{ text: rateOf(row) }] : [])] };
  });
  const head = [words.item, ...fields.map(({ label }) => label), ...(withRate ? [words.rate] : [])].map((text) => ({ text }));
  const figures = head.slice(1).map((): Column => ({ width: 8, align: 'right' }));
  return { columns: [{ width: 15, align: 'left' }, ...figures], head: [head], rows, closing: [] };
}

function scoreSheet(material: PrintMaterial, ruleSet: OverallRuleSet): Sheet {
  return {
    key: 'score',
    name: words.annex2,
    orientation: 'landscape',
    title: ruleSet.title,
    about: [words.unit(material.unitName), words.year(material.year), words.scoreUnit],
    tables: [scoreTable(material, formOf(ruleSet).rows)],
    notes: [],
    signatures: words.signatures,
  };
}

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
