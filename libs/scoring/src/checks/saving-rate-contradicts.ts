// SAVING_RATE_CONTRADICTS: a row states a saving rate that (budget − spending) ÷ budget does not give, on neither of the two budgets.
// It never touches rates about something else than the project's own money; the rule set names the rows.
import { add, compare, halfLastPlace, mul, percentOf, roundHalfUp, sub } from '../decimal';
import { isInside, mapInterval, pointAt, pointOf, type Interval } from '../reading/interval';
import { plainText } from '../reading/plain-text';
import { onRow, type ProjectCheck } from './check';
import type { Funds } from '../project/indicator';

export const savingRateContradicts: ProjectCheck = ({ ruleSet, funds, indicators }) => {
  const savings = savingsOf(funds);
  const [first] = savings;
  if (first === undefined) return [];
  return indicators.flatMap(({ row, actual, indicator, typed }) => {
    if (actual.kind !== 'number' || !ruleSet.savingRateNames.includes(bareName(indicator.name))) return [];
    const stated = widened(actual.interval, plainText(typed.actual));
    const readings = actual.percent ? [stated] : [stated, mapInterval(stated, (value) => mul(value, '100'))];
    if (savings.some(({ rate }) => readings.some((reading) => isInside(pointAt(rate), reading)))) return [];
    const given = roundHalfUp(first.rate, 2);
    const { budget, executed } = first;
    const message = `写的是 ${typed.actual}，按预算 ${budget} 和支出 ${executed} 计算，节约率为 ${given}%，两者矛盾，请核对。`;
    return [
      onRow(row, 'SAVING_RATE_CONTRADICTS', 'warning', message, {
        stated: indicator.actual,
        recomputedPercent: given,
        budget,
        executed,
      }),
    ];
  });
};

/** On the adjusted budget first, then on the initial one: a rate is contradicted only where it fits neither. */
function savingsOf({ adjusted, initial, executed }: Funds): { rate: string; budget: string; executed: string }[] {
  if (executed === null) return [];
  return [adjusted, initial].flatMap((budget) =>
    budget === null || compare(budget, '0') <= 0
      ? []
      : { rate: percentOf(sub(budget, executed), budget), budget, executed },
  );
}

function bareName(name: string): string {
  return plainText(name).replace(/\([^()]*\)|[%≥≤]/g, '');
}

/** A printed 61.06 stands for anything within half a unit of its last place. */
function widened(interval: Interval, written: string): Interval {
  const value = pointOf(interval);
  if (value === null) return interval;
  const half = halfLastPlace(/\d+(?:\.\d+)?/.exec(written)?.[0] ?? value);
  return { low: sub(value, half), lowIncluded: true, high: add(value, half), highIncluded: true };
}
