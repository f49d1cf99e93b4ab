// The facts of a table seen from one row: `q1` is the row's own answer, `base.item.field` base data. It reads text; it never guesses.
import { evaluateFormula } from '../formula/evaluate-formula';
import { readYesNo } from '../parts/yes-no';
import type { RowFacts } from '../parts/part-result';
import { div } from '../decimal';
import { mapInterval, pointOf, type Interval } from '../reading/interval';
import { unitOf } from '../reading/measure-words';
import { isBlank } from '../reading/plain-text';
import { readWritten, type WrittenNumber } from '../reading/written-value';
import type { OverallRuleSet } from '../rule-set.schema';
import { labelsOf } from './labels-of';
import type { OverallTable } from './overall-table';
import { formulasOf } from './rule-set-formulas';

export function rowFacts(
  table: Pick<OverallTable, 'facts' | 'reasons'>,
  rowKey: string,
  ruleSet: OverallRuleSet,
): RowFacts {
  const labels = labelsOf(ruleSet);
  const formulas = formulasOf(ruleSet);
  const text = (ref: string): string | null => {
    const fact = table.facts.get(fullRef(rowKey, ref));
    return fact === undefined || isBlank(fact.text) ? null : fact.text;
  };
  const interval = (ref: string, unit?: string): Interval | null => {
    const written = readWritten(text(ref));
    return written.kind === 'number' ? intervalIn(written, unit) : null;
  };
  const figure = (ref: string): string | null => {
    const found = interval(ref);
    return found === null ? null : pointOf(found);
  };
  const valueOf = (name: string): string | boolean | null => {
    const named = formulas.names.get(name);
    if (named === undefined) return null;
    if (named.type === 'number') return figure(named.ref);
    const said = readYesNo(text(named.ref));
    return said === null ? null : said === '是';
  };
  return {
    text,
    interval,
    figure,
    label: (ref) => labels.get(fullRef(rowKey, ref)) ?? ref,
    evaluate: (formula) => {
      const parsed = formulas.read(formula);
      return parsed.ok
        ? evaluateFormula(parsed.formula, valueOf)
        : { ok: false, missing: [], why: parsed.fault.message, steps: [] };
    },
    reason: () => table.reasons.get(rowKey) ?? null,
  };
}

/** As printed where no unit is asked for; else in that unit, and nothing where the two measure different things. */
function intervalIn(written: WrittenNumber, asked: string | undefined): Interval | null {
  if (written.sign === '‰') return written.interval;
  if (asked === undefined || written.unit.written === '') return written.bareInterval;
  const unit = unitOf(asked);
  if (unit.family !== written.unit.family) return null;
  return mapInterval(written.interval, (value) => div(value, unit.factor));
}

export function fullRef(rowKey: string, ref: string): string {
  return ref.includes('.') ? ref : `${rowKey}.${ref}`;
}
