// An answer on the due day is in time; the day after it says why it is late, and one in time does not.
import { judgeLateAnswer } from './judge-late-answer';

const asked = { dueOn: '2026-11-09', today: '2026-11-09', lateReason: undefined };

it.each([
  [{}, null],
  [{ today: '2026-11-10' }, 'LATE_REASON_REQUIRED'],
  [{ today: '2026-11-10', lateReason: '  ' }, 'LATE_REASON_REQUIRED'],
  [{ today: '2026-11-10', lateReason: '等审计报告' }, null],
  [{ lateReason: '等审计报告' }, 'LATE_REASON_NOT_NEEDED'],
  [{ lateReason: '' }, 'LATE_REASON_NOT_NEEDED'],
] as const)('%j: %s', (change, code) => expect(judgeLateAnswer({ ...asked, ...change })?.code ?? null).toBe(code));

it('names the rule and says the day as people write it', () => {
  expect(judgeLateAnswer({ ...asked, today: '2026-11-10' })).toMatchObject({
    rule: 'a-late-answer-says-why-it-is-late', detail: '整改期限是2026年11月9日，已经过了。请写明逾期的原因，原因将记入留痕。', data: { dueOn: '2026-11-09', today: '2026-11-10' },
  });
});
