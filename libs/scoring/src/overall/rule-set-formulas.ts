// The formulas of a rule set: which names they may use, each read once and kept. It never sees a value.
import { parseFormula, type ParsedFormula } from '../formula/parse-formula';
import type { FormulaType } from '../formula/syntax';
import type { OverallRuleSet, RuleSet } from '../rule-set.schema';

export interface NamedRef {
  /** `base.item.field`, `row.answer`, or for a project form the field of the money row. */
  ref: string;
  type: FormulaType;
}

export interface RuleSetFormulas {
  names: ReadonlyMap<string, NamedRef>;
  read: (formula: string) => ParsedFormula;
  /** The references that a formula reads. */
  refs: (formula: string) => string[];
}

/** What a formula of a project rule set may use: the money row. */
const PROJECT_NAMES: readonly (readonly [string, string])[] = [
  ['年初预算数', 'initial'],
  ['全年预算数', 'adjusted'],
  ['全年执行数', 'executed'],
];

const known = new WeakMap<RuleSet, RuleSetFormulas>();

export function formulasOf(ruleSet: RuleSet): RuleSetFormulas {
  const kept = known.get(ruleSet);
  if (kept !== undefined) return kept;
  const names =
    ruleSet.form === 'overall'
      ? overallNames(ruleSet)
      : new Map(PROJECT_NAMES.map(([name, ref]): [string, NamedRef] => [name, { ref, type: 'number' }]));
  const types = new Map([...names].map(([name, { type }]) => [name, type]));
  const parsed = new Map<string, ParsedFormula>();
  const read = (formula: string): ParsedFormula => {
    const found = parsed.get(formula) ?? parseFormula(formula, types);
    parsed.set(formula, found);
    return found;
  };
  const refs = (formula: string): string[] => {
    const result = read(formula);
    return result.ok ? result.formula.names.flatMap((name) => names.get(name)?.ref ?? []) : [];
  };
  const made: RuleSetFormulas = { names, read, refs };
  known.set(ruleSet, made);
  return made;
}

/** Every cell of the base data by its printed name (三公经费·决算数), and the short names that the rule set gives. */
function overallNames(ruleSet: OverallRuleSet): Map<string, NamedRef> {
  const names = new Map<string, NamedRef>();
  for (const item of ruleSet.baseData)
    for (const field of item.fields)
      names.set(`${item.label}·${field.label}`, { ref: `base.${item.key}.${field.key}`, type: 'number' });
  const yesNo = new Set(
    ruleSet.rows.flatMap((row) =>
      row.answers.filter((answer) => answer.kind === 'yes-no').map((answer) => `${row.key}.${answer.key}`),
    ),
  );
  for (const [name, ref] of Object.entries(ruleSet.names ?? {}))
    names.set(name, { ref, type: yesNo.has(ref) ? 'condition' : 'number' });
  return names;
}
