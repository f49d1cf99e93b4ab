// For tests: runs kinds of rules as whole rule sets, the printed sentence as their standard, and asks that no score goes unexplained.
import { fillIn, rowOf, smallRuleSet, type Json, type SmallRow } from './small-rule-set';

export type Case = [Record<string, string>, string | null];
export type Kind = [string, SmallRow, Case[]];

export const answer = (key: string, kind: string, label = key): Json => ({ key, label, kind, optional: true });
export const part = (kind: string, fields: Json): Json => ({ kind, key: 'p1', label: '要点', ...fields });
export const rate = { label: '比率', formula: '决算数 / 预算数' };

const QUALITATIVE = {
  printed: '三档',
  bands: [
    { name: '达成', from: '80', to: '100', toIncluded: true },
    { name: '部分达成', from: '50', to: '80' },
    { name: '未达成', from: '0', to: '50' },
  ],
};

export function eachKind(kinds: readonly Kind[]): void {
  describe.each(kinds)('%s', (_name, row, cases) => {
    const ruleSet = smallRuleSet(row, { qualitative: QUALITATIVE });
    it.each(cases)('%j → %s', (cells, points) => {
      const scored = rowOf(fillIn(ruleSet, cells));
      expect(scored.computed).toBe(points);
      expect(scored.explanation).toMatch(points === null ? /算|填|核对|评定|改正|之一|理由|批准|判断/ : /分/);
    });
  });
}
