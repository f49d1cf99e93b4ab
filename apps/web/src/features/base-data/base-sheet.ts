// 附件1 as a sheet: items that share their columns stand in one section, as in print. Made from the rule set alone; it holds no figure.
import { baseSections, rateSources, type BaseSection, type OverallRuleSet } from '@jishen/scoring';
import type { Column, Place, Section, Sheet, SheetRow } from '../../grid/sheet';
import { formTexts, scoreTexts as words } from '../../texts/form';

type Item = OverallRuleSet['baseData'][number];

export function baseSheet(ruleSet: OverallRuleSet): Sheet {
  const rates = rateSources(ruleSet);
  return { sections: baseSections(ruleSet).map((section, index) => sectionOf(section, index, ruleSet.moneyUnit, rates)) };
}

type Rates = ReturnType<typeof rateSources>;

function sectionOf({ items, fields, withRate }: BaseSection, index: number, moneyUnit: string, rates: Rates): Section {
  const columns = fields.map((field): Column => ({ label: field.label, unit: field.kind === 'amount' && !field.label.includes('（') ? moneyUnit : null, align: 'number', width: 9 }));
  return {
    key: items[0]?.key ?? String(index),
    title: items.length > 1 ? formTexts.parts.base : (items[0]?.label ?? ''),
    headLabels: [words.baseItem],
    headWidths: [18],
    columns: withRate ? [...columns, { label: words.rate, unit: null, align: 'number', width: 8 }] : columns,
    rows: items.map((item) => rowOf(item, fields.map(({ key }) => key), withRate, rates)),
  };
}

function rowOf(item: Item, fields: readonly string[], withRate: boolean, rates: Rates): SheetRow {
  const row = `base.${item.key}`;
  const places = fields.map((key): Place => {
    const field = item.fields.find((each) => each.key === key);
    return field === undefined ? null : { row, cell: key, label: `${item.label}，${field.label}`, kind: 'number', choices: [] };
  });
  const rate: Place = rates.has(row) ? { computed: row } : null;
  return { key: row, name: item.label, depth: depthOf(item.label), heads: [{ text: item.label, span: 1 }], places: withRate ? [...places, rate] : places };
}

const depthOf = (label: string): number => (/^其中[:：]/.test(label) ? 1 : 0);
