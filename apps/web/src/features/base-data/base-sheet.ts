// 附件1 as a sheet: items that share their columns stand in one section, as in print. Made from the rule set alone; it holds no figure.
import type { OverallRuleSet } from '@jishen/scoring';
import type { Column, Place, Section, Sheet, SheetRow } from '../../grid/sheet';
import { scoreTexts as words } from '../../texts/form';

type Item = OverallRuleSet['baseData'][number];
type Field = Item['fields'][number];

export function baseSheet(ruleSet: OverallRuleSet): Sheet {
  const groups = grouped(ruleSet.baseData);
  const rates = rateItems(ruleSet);
  return { sections: groups.map((items, index) => sectionOf(items, index, ruleSet.moneyUnit, rates)) };
}

/** One after the other as long as they have a column in common. */
function grouped(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const shares = last?.[0]?.fields.some(({ key }) => item.fields.some((field) => field.key === key)) === true;
    if (shares) last?.push(item);
    else groups.push([item]);
  }
  return groups;
}

function sectionOf(items: readonly Item[], index: number, moneyUnit: string, rates: ReadonlySet<string>): Section {
  const fields = new Map<string, Field>();
  for (const item of items) for (const field of item.fields) if (!fields.has(field.key)) fields.set(field.key, field);
  const columns = [...fields.values()].map((field): Column => ({ label: field.label, unit: field.kind === 'amount' && !field.label.includes('（') ? moneyUnit : null, align: 'number', width: 9 }));
  const withRate = items.some(({ key }) => rates.has(`base.${key}`));
  return {
    key: items[0]?.key ?? String(index),
    title: items.length > 1 ? words.baseSections.first : (items[0]?.label ?? ''),
    headLabels: [words.baseItem],
    headWidths: [18],
    columns: withRate ? [...columns, { label: words.rate, unit: null, align: 'number', width: 8 }] : columns,
    rows: items.map((item) => rowOf(item, [...fields.keys()], withRate, rates)),
  };
}

function rowOf(item: Item, fields: readonly string[], withRate: boolean, rates: ReadonlySet<string>): SheetRow {
  const row = `base.${item.key}`;
  const places = fields.map((key): Place => {
    const field = item.fields.find((each) => each.key === key);
    return field === undefined ? null : { row, cell: key, label: `${item.label}，${field.label}`, kind: 'number', choices: [] };
  });
  const rate: Place = rates.has(row) ? { computed: row } : null;
  return { key: row, name: item.label, depth: depthOf(item.label), heads: [{ text: item.label, span: 1 }], places: withRate ? [...places, rate] : places };
}

const depthOf = (label: string): number => (/^其中[:：]/.test(label) ? 1 : 0);

type Part = OverallRuleSet['rows'][number]['parts'][number];

/** Items of whose own figures some part makes a rate. */
function rateItems(ruleSet: OverallRuleSet): ReadonlySet<string> {
  return new Set(ruleSet.rows.flatMap(({ parts }) => parts.flatMap((part) => itemOfRate(part) ?? [])));
}

/** Both figures of the rate are single cells of this one item. */
export function itemOfRate(part: Part): string | null {
  if (!('measure' in part)) return null;
  const { numerator, denominator } = part.measure;
  const [above, below] = [numerator?.sum, denominator?.sum];
  if (above?.length !== 1 || below?.length !== 1) return null;
  const item = (ref: string | undefined): string | null => /^(base\.[^.]+)\.[^.]+$/.exec(ref ?? '')?.[1] ?? null;
  const found = item(above[0]?.ref);
  return found !== null && found === item(below[0]?.ref) ? found : null;
}

