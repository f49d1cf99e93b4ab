// The formulas and names of a rule set: every formula can be read, gives the right sort of value, and uses names that exist.
import { compare } from '../decimal';
import { FUNCTIONS, KEYWORDS } from '../formula/syntax';
import { formulasOf } from '../overall/rule-set-formulas';
import { formulasOfPart } from '../parts/refs-of-part';
import type { OverallRuleSet, RuleSet } from '../rule-set.schema';
import { lintRateBands } from './lint-bands';
import { lintDivisors } from './lint-divisors';
import { numbered } from './shape-fault';

interface Placed {
  place: string;
  formula: string;
  gives: 'number' | 'condition';
}

export function lintFormulas(ruleSet: RuleSet): string[] {
  const { read } = formulasOf(ruleSet);
  return formulasIn(ruleSet).flatMap(({ place, formula, gives }) => {
    const parsed = read(formula);
    if (!parsed.ok) return [`${place}：${parsed.fault.message}`];
    const divisors = lintDivisors(parsed.formula).map((fault) => `${place}：${fault}`);
    if (parsed.formula.type === gives) return divisors;
    return [
      `${place}：公式应给出${gives === 'number' ? '一个数' : '一个条件'}，这里给出${gives === 'number' ? '条件' : '数'}`,
      ...divisors,
    ];
  });
}

function formulasIn(ruleSet: RuleSet): Placed[] {
  const cap: Placed[] =
    ruleSet.totalCap === undefined
      ? []
      : [{ place: 'totalCap.formula', formula: ruleSet.totalCap.formula, gives: 'number' }];
  if (ruleSet.form === 'project') return cap;
  const parts = ruleSet.rows.flatMap((row) =>
    row.parts.flatMap((part) =>
      formulasOfPart(part).map(({ field, ...rest }): Placed => ({
        place: `rows.${row.key}.${part.key}.${field}`,
        ...rest,
      })),
    ),
  );
  const overrides = ruleSet.gradeOverrides.flatMap(({ formula }, index): Placed[] =>
    formula === undefined ? [] : [{ place: `gradeOverrides.${numbered(index)}.formula`, formula, gives: 'condition' }],
  );
  return [...parts, ...overrides, ...cap];
}

export function lintNames(ruleSet: OverallRuleSet, known: ReadonlySet<string>): string[] {
  const choices = new Set(
    ruleSet.rows.flatMap((row) =>
      row.answers.filter((answer) => answer.kind === 'choice').map((answer) => `${row.key}.${answer.key}`),
    ),
  );
  return Object.entries(ruleSet.names ?? {}).flatMap(([name, ref]) => {
    if (!known.has(ref)) return [`names.${name}：没有名为「${ref}」的数据或答案`];
    if (choices.has(ref)) return [`names.${name}：「${ref}」是选项，不是数也不是是否，不能进公式`];
    if (KEYWORDS.has(name) || FUNCTIONS.has(name)) return [`names.${name}：「${name}」是公式里的词，不能用作名称`];
    return /^\d+(\.\d+)?$|[「」【】]/.test(name) ? [`names.${name}：名称不能是数，也不能有「」【】`] : [];
  });
}

export function lintTotalCap(ruleSet: RuleSet): string[] {
  return ruleSet.totalCap === undefined
    ? []
    : [...lintRateBands(ruleSet.totalCap.bands), ...lintCaps(ruleSet.totalCap.bands)].map(
        (fault) => `totalCap：${fault}`,
      );
}

function lintCaps(bands: readonly { cap: string | null }[]): string[] {
  return bands.flatMap(({ cap }) =>
    cap === null || (compare(cap, '0') >= 0 && compare(cap, '100') <= 0) ? [] : [`上限 ${cap} 应在 0 到 100 之间`],
  );
}
