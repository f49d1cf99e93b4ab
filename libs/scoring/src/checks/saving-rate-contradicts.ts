// SAVING_RATE_CONTRADICTS: a row states a saving rate that (budget − spending) ÷ budget does not give, on neither of the two budgets.
// It never touches rates about something else than the project's own money; the rule set names the rows.
import { add, compare, halfLastPlace, mul, percentOf, roundHalfUp, sub } from '../decimal';
import { isInside, mapInterval, pointAt, pointOf, type Interval } from '../reading/interval';
import { plainText } from '../reading/plain-text';
import { onRow, type ProjectCheck } from './check';
import type { Funds } from '../project/indicator';

export const savingRateContradicts: ProjectCheck = ({ ruleSet, funds, indicators }) => {
  const rates = savingRates(funds);
  if (rates.length === 0) return [];
  return indicators.flatMap(({ row, actual, indicator }) => {
    if (actual.kind !== 'number' || !ruleSet.savingRateNames.includes(bareName(indicator.name))) return [];
    const stated = widened(actual.interval, plainText(indicator.actual ?? ''));
    const readings = actual.percent ? [stated] : [stated, mapInterval(stated, (value) => mul(value, '100'))];
    if (rates.some((rate) => readings.some((reading) => isInside(pointAt(rate), reading)))) return [];
    const given = roundHalfUp(rates[0] as string, 2);
    const budget = funds.adjusted ?? funds.initial;
    const message = `写的是 ${indicator.actual ?? ''}，按预算 ${budget ?? ''} 和支出 ${funds.executed ?? ''} 计算，节约率为 ${given}%，两者矛盾，请核对。`;
    return [
      onRow(row, 'SAVING_RATE_CONTRADICTS', 'warning', message, {
        stated: indicator.actual,
        recomputedPercent: given,
        budget,
        executed: funds.executed,
      }),
    ];
  });
};

/** On the adjusted budget first, then on the initial one: a rate is contradicted only where it fits neither. */
function savingRates({ adjusted, initial, executed }: Funds): string[] {
  if (executed === null) return [];
  return [adjusted, initial].flatMap((budget) =>
    budget === null || compare(budget, '0') <= 0 ? [] : percentOf(sub(budget, executed), budget),
  );
}

function bareName(name: string): string {
  return plainText(name).replace(/\([^)]*\)|[%≥≤]/g, '');
}

/** A printed 61.06 stands for anything within half a unit of its last place. */
function widened(interval: Interval, written: string): Interval {
  const value = pointOf(interval);
  if (value === null) return interval;
  const half = halfLastPlace(/\d+(?:\.\d+)?/.exec(written)?.[0] ?? value);
  return { low: sub(value, half), lowIncluded: true, high: add(value, half), highIncluded: true };
}
