// 附件1 as it is printed: items that share their columns stand in one section, and the rates that scoring makes of a single item's
// figures stand behind them. From the rule set alone; screen and paper take it from here. It holds no figure.
import type { OverallRuleSet } from '../rule-set.schema';
import type { ScoredPart } from '../scored-form';

type Item = OverallRuleSet['baseData'][number];
type Part = OverallRuleSet['rows'][number]['parts'][number];

export interface BaseSection {
  items: Item[];
  fields: Item['fields'];
  /** Some item of it has a rate. */
  withRate: boolean;
}

export function baseSections(ruleSet: OverallRuleSet): BaseSection[] {
  const rates = rateSources(ruleSet);
  return grouped(ruleSet.baseData).map((items) => {
    const fields = new Map<string, Item['fields'][number]>();
    for (const item of items) for (const field of item.fields) if (!fields.has(field.key)) fields.set(field.key, field);
    return { items, fields: [...fields.values()], withRate: items.some(({ key }) => rates.has(`base.${key}`)) };
  });
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

/** By item, as `base.<item>`: the part that makes a rate of this item's own figures. */
export function rateSources(ruleSet: OverallRuleSet): ReadonlyMap<string, { row: string; part: string }> {
  return new Map(
    ruleSet.rows.flatMap((row) =>
      row.parts.flatMap((part) => {
        const item = itemOfRate(part);
        return item === null ? [] : [[item, { row: row.key, part: part.key }] as const];
      }),
    ),
  );
}

/** The rate as scoring worked it out and said it, taken from its sentence: no figure is computed a second time. */
export function rateIn(parts: readonly ScoredPart[], partKey: string): string {
  const explanation = parts.find(({ key }) => key === partKey)?.explanation ?? '';
  return /= (-?[\d.]+%)/.exec(explanation)?.[1] ?? '';
}

/** Both figures of the rate are single cells of this one item. */
function itemOfRate(part: Part): string | null {
  if (!('measure' in part)) return null;
  const { numerator, denominator } = part.measure;
  const [above, below] = [numerator?.sum, denominator?.sum];
  if (above?.length !== 1 || below?.length !== 1) return null;
  const item = (ref: string | undefined): string | null => /^(base\.[^.]+)\.[^.]+$/.exec(ref ?? '')?.[1] ?? null;
  const found = item(above[0]?.ref);
  return found !== null && found === item(below[0]?.ref) ? found : null;
}
