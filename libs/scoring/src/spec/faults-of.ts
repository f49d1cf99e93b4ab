// For tests: what lint says to a small overall rule set of one row, or to a project set that extends the national one.
import { loadRuleSet } from '../load-rule-set';
import { smallDocument, type Json, type SmallRow } from './small-rule-set';

export function faults(json: unknown): string[] {
  const result = loadRuleSet(json);
  return result.ok ? [] : result.faults;
}

export const project = (more: Json): string[] =>
  faults({
    extends: 'national-2020',
    id: 'here',
    version: 1,
    title: '本地',
    place: '示例',
    year: 2023,
    source: '测试',
    ...more,
  });
export const row = (parts: Json[], more: Partial<SmallRow> = {}, head: Json = {}): string[] =>
  faults(
    smallDocument({ standard: '由人评定', weight: '10', answers: ANSWERS, parts: parts.map(part), ...more }, head),
  );
const part = (fields: Json): Json => ({ key: 'p1', label: '要点', max: '10', ...fields });
const ANSWERS = [
  { key: 'n', label: '个数', kind: 'count' },
  { key: 'ok', label: '做到', kind: 'yes-no' },
  { key: 'c', label: '等次', kind: 'choice' },
];
export const rate = { label: '比率', formula: '决算数 / 预算数' };
export const steps = { measure: rate, step: '1', deduction: '1', mode: 'whole' };
export const band = (from: string | null, to: string | null, points: string): Json => ({ from, to, points });
export const bands = (...list: Json[]): string[] => row([{ kind: 'banded-rate', measure: rate, bands: list }]);
export const counts = (...list: Json[]): string[] => row([{ kind: 'count-bands', answer: 'n', bands: list }]);
