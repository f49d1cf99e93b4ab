// 附件1 (portrait) and 附件2 (landscape) of an overall self-evaluation, in the order and with the columns of the official forms. Pure.
import { baseSections, formOf, rateIn, rateSources, type OverallRuleSet } from '@jishen/scoring';
import { cellOf, type PrintMaterial } from './print-material';
import { scoreTable } from './score-table';
import type { BodyRow, Column, Sheet, Table } from './sheet';
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
