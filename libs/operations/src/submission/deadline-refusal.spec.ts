// Shows which deadline a return may set. 27 November 2026 is a Friday.
import { deadlineRefusal, findingDueRefusal } from './deadline-refusal';

const friday = '2026-11-27';

it.each([
  ['none', {}, null],
  ['the next working day', { dueOn: '2026-11-30' }, null],
  ['later, also at a weekend: there is no calendar of moved days yet', { dueOn: '2026-12-05' }, null],
  ['as far as a route may', { dueOn: '2027-11-12' }, null],
  ['the same day', { dueOn: friday }, '期限最早是下一个工作日（2026年11月30日），请改晚一些。'],
  ['the weekend that lies between', { dueOn: '2026-11-29' }, '期限最早是下一个工作日（2026年11月30日），请改晚一些。'],
  ['a slip of the year', { dueOn: '2062-12-01' }, '期限最晚可定到 2027年11月12日，请改早一些。'],
  ['for another level', { to: 'unit-head', dueOn: '2026-12-01' }, '只有退给单位填报人时才能另定期限；退给其他环节的，期限按审批路线计。'],
])('%s', (_what, event, detail) => {
  const refusal = deadlineRefusal({ to: 'unit', ...event }, friday);
  expect([refusal?.detail ?? null, refusal?.code ?? 'RETURN_DUE_INVALID']).toEqual([detail, 'RETURN_DUE_INVALID']);
});

it('a finding may be due today, and not yesterday', () => {
  expect(findingDueRefusal(friday, friday)).toBeNull();
  expect(findingDueRefusal('2026-11-26', friday)).toMatchObject({ code: 'FINDING_DUE_PAST', detail: '整改期限 2026年11月26日 已经过去，请改为今天或以后的日子。' });
});
