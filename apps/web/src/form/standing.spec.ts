// Shows that only what SUBMIT insists on is told as wanting a reason and counted as open: never a warning that has no place for one.
import { smallLive } from './spec/small-live';
import { openCount, standingOf } from './standing';

const form = { rows: [{ key: 'a' }, { key: 'b' }] } as unknown as Parameters<typeof standingOf>[0];
const ruleSet = { reasonsDemanded: ['SCORE_DIFFERS'] };
const warning = (code: string, rowKey: string | null) => ({ source: 'check' as const, code, index: null, rowKey, row: rowKey, severity: 'warning' as const, message: code, figures: {} });
const standing = (reasons: Record<string, string>, findings: ReturnType<typeof warning>[], missing: string[]) => standingOf(form, ruleSet, smallLive({ findings, missingReasons: missing.map((key) => ({ key, name: key })) }), (row) => reasons[row] ?? '');
const codes = (items: readonly { sentence: string }[]) => items.map(({ sentence }) => sentence);

it('a warning about a document, which has no place for a reason, is to be checked and holds nobody up', () => {
  const found = standing({}, [warning('STATEMENT_DIFFERS', null), warning('SUM_DIFFERS', 'base.x')], []);
  expect([codes(found.explain), codes(found.check), openCount(found)]).toEqual([[], ['STATEMENT_DIFFERS', 'SUM_DIFFERS'], 0]);
});

it('a warning that the rule set demands a reason for is open until there is one', () => {
  const open = standing({}, [warning('SCORE_DIFFERS', 'a')], ['a']);
  const explained = standing({ a: '合同金额按全年计' }, [warning('SCORE_DIFFERS', 'a')], []);
  expect([openCount(open), codes(open.explain), openCount(explained), codes(explained.explain)]).toEqual([1, ['SCORE_DIFFERS'], 0, ['SCORE_DIFFERS']]);
});

it('a row that is paid only with a reason is asked for one, whatever the rule set names', () => {
  expect(openCount(standing({}, [warning('REASON_DEMANDED', 'b')], ['b']))).toBe(1);
});

it('another warning on a row of the table may be explained and need not be', () => {
  const found = standing({}, [warning('TARGET_UNREADABLE', 'a')], []);
  expect([found.check[0]?.reasonRow, openCount(found)]).toEqual(['a', 0]);
});

it('a fault in the total leads to the total as it was typed; one in a document leads nowhere', () => {
  const found = standing({}, [{ ...warning('SUM_DIFFERS', null), severity: 'error' as 'warning' }, warning('STATEMENT_DIFFERS', null)], []);
  expect([found.mend[0]?.place, found.check[0]?.place]).toEqual([{ row: 'total', cell: 'claimed' }, null]);
});
