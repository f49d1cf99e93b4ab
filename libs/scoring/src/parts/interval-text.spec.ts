// Figures and stretches in words: open and closed ends, rates to two places, figures with a unit as they are.
import type { Interval } from '../reading/interval';
import { figureText, intervalText, measureText } from './interval-text';

const from = (low: string | null, lowIncluded: boolean, high: string | null, highIncluded: boolean): Interval => ({
  low,
  lowIncluded,
  high,
  highIncluded,
});

it.each<[Interval, boolean, string]>([
  [from('95.8472', true, '95.8472', true), true, '95.85%'],
  [from('3', true, '3', true), false, '3'],
  [from('20', true, null, false), true, '≥ 20%'],
  [from('20', false, null, false), true, '> 20%'],
  [from(null, false, '20', true), false, '≤ 20'],
  [from(null, false, '20', false), false, '< 20'],
  [from('20', true, '30', true), true, '20% 至 30%'],
])('%j', (interval, percent, words) => expect(intervalText(interval, percent)).toBe(words));

it('a unit of its own stands for per cent', () => {
  expect(measureText(from('30', true, '30', true), '天')).toBe('30 天');
  expect(measureText(from('30', true, '30', true), undefined)).toBe('30%');
  expect(figureText('30', '天')).toBe('30 天');
  expect(figureText('30', undefined)).toBe('30%');
});
