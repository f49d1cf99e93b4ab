// Shows what each act of the bureau sends and says beforehand: only what was typed, never an idle correction, never without a reason.
import { standsIn, wishOf, type Kind } from './settle-wish';

const level = (key: string, name: string, more: object = {}) => ({ key, name, skipped: false, signature: {}, ...more });
const seen = {
  unitName: '示范街道', name: '整体自评', round: 2, edition: 1,
  corrections: [{ field: 'contact', from: '', to: '0731' }, { field: 'contact', from: '0731', to: '0732' }],
  route: { levels: [level('unit-head', '单位审签'), level('department', '主管部门审核', { skipped: true }), level('bureau-section', '业务科室审核'), level('bureau-head', '财政局审定', { signature: null })] },
} as unknown as Parameters<typeof wishOf>[1];
const wish = (kind: Kind, typed: Record<string, string> = {}) => wishOf(kind, seen, (name) => typed[name] ?? '');

it('what stands in a field is what it was corrected to last; the name stands from the beginning', () => {
  expect((['title', 'contact', 'remarks'] as const).map((field) => standsIn(seen, field))).toEqual(['整体自评', '0732', '']);
});

it('a correction sends the fields that become another text, from what stands there, and names both', () => {
  const { event, effects } = wish('CORRECT', { title: '整体自评', contact: '', 'clear.contact': 'yes', reportText: ' 第 3 页更正 ', reason: '印错' });
  expect(event).toEqual({ type: 'CORRECT', changes: [{ field: 'contact', from: '0732', to: '' }, { field: 'reportText', from: '', to: '第 3 页更正' }], reason: '印错' });
  expect(effects.slice(0, 2)).toEqual(['联系方式：由“0732”更正为（空）。', '报告正文：由（空）更正为“第 3 页更正”。']);
});

it('without a change, a reason or a level nothing is sent, and it is said at the field', () => {
  expect(wish('CORRECT', { title: '整体自评', reason: '印错' })).toMatchObject({ event: null, wrong: { changes: expect.stringContaining('至少') } });
  expect(wish('CANCEL', { reason: '  ' })).toMatchObject({ event: null, wrong: { reason: expect.stringContaining('理由') } });
  expect(wish('REOPEN', { toLevel: 'department', reason: '复核' })).toMatchObject({ event: null, wrong: { toLevel: expect.stringContaining('环节') } });
});

it('reopening names the signatures that it voids, the round and what stays public', () => {
  const { event, effects } = wish('REOPEN', { toLevel: 'bureau-section', reason: '复核' });
  expect(event).toEqual({ type: 'REOPEN', toLevel: 'bureau-section', reason: '复核' });
  expect(effects.join('')).toMatch(/从第 3 轮办起，由“业务科室审核”.*作废，须重签：业务科室审核。.*已公开的第 1 版继续公开/);
});

it('publishing and rectification ask for nothing', () => {
  expect([wish('PUBLISH').event, wish('REQUIRE_RECTIFICATION').event]).toEqual([{ type: 'PUBLISH' }, { type: 'REQUIRE_RECTIFICATION' }]);
});
