// Which data and answers a part looks at, in reading order: for forms, lints and "what is still missing". It never reads a value.
import type { Measure, PartRule } from './part.schema';

/** Which references a formula of the rule set reads; a formula that cannot be read has none. */
export type RefsOfFormula = (formula: string) => string[];

export function refsOfPart(part: PartRule, named: RefsOfFormula): string[] {
  switch (part.kind) {
    case 'shortfalls':
    case 'checklist':
      return part.items.map((item) => item.answer);
    case 'yes-else-judged':
      return [part.answer, part.judged];
    case 'rectification':
      return [part.found, part.done, part.explained];
    case 'qualitative':
      return part.band === undefined ? [part.answer] : [part.band, part.answer];
    case 'execution-rate':
      return [...refsOfMeasure(part.measure, named), ...(part.approval === undefined ? [] : [part.approval])];
    case 'condition':
      return named(part.formula);
    case 'veto':
      return part.formula === undefined ? [part.answer ?? ''] : named(part.formula);
    default:
      return 'measure' in part ? refsOfMeasure(part.measure, named) : [part.answer];
  }
}

/** Without what may stay empty: terms with a stated value, the points left after a "no", what only some cases ask for. */
export function requiredRefs(part: PartRule, named: RefsOfFormula): string[] {
  if (part.kind === 'yes-else-judged') return [part.answer];
  if (part.kind === 'rectification') return [part.found];
  if (!('measure' in part)) return refsOfPart(part, named);
  const { numerator, denominator, formula, answer } = part.measure;
  if (formula !== undefined) return named(formula);
  if (numerator === undefined || denominator === undefined) return answer === undefined ? [] : [answer];
  return [...numerator.sum, ...denominator.sum].filter((term) => term.whenEmpty === undefined).map((term) => term.ref);
}

/** Formulas of a part with their place in it. */
export function formulasOfPart(part: PartRule): { field: string; formula: string; gives: 'number' | 'condition' }[] {
  if ('measure' in part)
    return part.measure.formula === undefined
      ? []
      : [{ field: 'measure.formula', formula: part.measure.formula, gives: 'number' }];
  return 'formula' in part && part.formula !== undefined
    ? [{ field: 'formula', formula: part.formula, gives: 'condition' }]
    : [];
}

function refsOfMeasure(measure: Measure, named: RefsOfFormula): string[] {
  const sides = [...(measure.numerator?.sum ?? []), ...(measure.denominator?.sum ?? [])].map((term) => term.ref);
  const formula = measure.formula === undefined ? [] : named(measure.formula);
  return [...sides, ...formula, ...(measure.answer === undefined ? [] : [measure.answer])];
}
