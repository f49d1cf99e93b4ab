// Every golden case gets its answer, and no rule of the machine can be missing or turned round without one of them changing.
import { caseBook } from '../../golden/case-book';
import { ask, draft, ordinaryFacts, submit } from '../../golden/sample-office';
import { defaultRoute, makeSubmissionDecider, workflowRefusalCodes, type Decision, type Refusal } from '..';
import { object } from '../refusal';
import { submissionConditions, submissionRules, type SubmissionRules } from './submission-rules';

const told = (decision: Decision): string => (decision.ok ? decision.next.state : decision.refusal.code);
const toldOrFault = (decide: () => Decision): string => {
  try {
    return told(decide());
  } catch {
    return 'a fault';
  }
};
const refusals = caseBook.map((one) => ask(one)).flatMap((one) => (one.ok ? [] : [one.refusal as Refusal]));

test.each(caseBook)('$title → $answer', (one) => {
  expect(told(ask(one))).toBe(one.answer);
});

test('every rule is seen refusing under its own name', () => {
  const seen = new Set(refusals.map(({ rule }) => rule));
  const silent = Object.keys(submissionRules).filter((name) => !seen.has(name));
  expect(silent).toEqual(['the-score-ledger-accepts']); // hands through what the ledger said, under the ledger's rule name
  expect(seen).toContain('a-score-stays-within-its-weight');
});

test('every refusal tells in Chinese why and what to do, in a sentence', () => {
  for (const { detail } of refusals) expect(detail).toMatch(/^[^a-z]*[\u4e00-\u9fff].*。$/u);
});

test('every refusal says who could act, who could appoint, or what else is possible', () => {
  const someone = { role: expect.any(String) as string, roleName: expect.any(String) as string };
  for (const { data } of refusals) {
    if ('possible' in data) continue;
    expect('whoCanAppoint' in data ? data.whoCanAppoint : data.whoCanAct).toMatchObject(someone);
  }
});

test('who may adjust instead is told with those who hold that level today', () => {
  const refused = refusals.find(({ code }) => code === 'LEVEL_MAY_NOT_ADJUST');
  const levels = refused?.data['levels'] as { levelKey: string; holders: string[] }[];
  expect(levels.map(({ levelKey }) => levelKey)).toEqual(['department', 'bureau-section', 'bureau-head']);
  for (const { holders } of levels) expect(holders).not.toEqual([]);
});

test.each([
  ['a withdrawal after a decision', /^“.+”已于 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 审签同意，不能再撤回。如需修改，请联系“.+”退回。$/],
  ['a withdrawal after a finding', /^提交后已有人审签、调整分数或登记问题，不能再撤回。/],
])('%s is told who acted last, and when', (title, sentence) => {
  const [refused] = caseBook.filter((one) => one.title === title).map((one) => ask(one));
  expect(refused?.ok === false ? refused.refusal.detail : '').toMatch(sentence);
});

test('sentences of the checks stand within one sentence without full stops of their own', () => {
  const errors = ['得分超出权重。', '目标值读不懂。', '缺少依据'].map((message) => ({ code: 'X', row: null, message }));
  const facts = { readiness: { errors, missingRows: [], missingReasons: [] } };
  const refused = ask({ stored: draft, ...submit, facts });
  expect(refused).toMatchObject({ refusal: { code: 'CHECK_ERRORS', detail: '校验发现3处错误：得分超出权重；目标值读不懂；缺少依据。请改正后再提交。' } });
});

test('codes are in capitals, listed once and in order', () => {
  expect(workflowRefusalCodes).toEqual([...new Set(workflowRefusalCodes)].sort());
  for (const code of workflowRefusalCodes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
});

const answersWith = (decider: ReturnType<typeof makeSubmissionDecider>): string[] =>
  caseBook.map(({ stored, by, event, facts, route }) =>
    toldOrFault(() =>
      decider.decide({
        route: route ?? defaultRoute,
        stored,
        event: typeof event === 'function' ? event(stored) : event,
        facts: ordinaryFacts(stored, by, facts),
      }),
    ),
  );
const right = caseBook.map(({ answer }) => answer);

describe.each(Object.keys(submissionRules) as (keyof SubmissionRules)[])('without the rule %s', (name) => {
  const { onPayload, objection } = submissionRules[name] as SubmissionRules[typeof name];
  const changed = (rule: SubmissionRules[typeof name]) => makeSubmissionDecider({ ...submissionRules, [name]: rule });

  test('a golden case gets another answer', () => {
    expect(answersWith(changed({ objection: () => null }))).not.toEqual(right);
  });

  test('and turned round as well', () => {
    const inverted = changed({
      onPayload,
      objection: (c) => (objection(c) === null ? object('NOT_IN_THIS_STATE', '反了。') : null),
    });
    expect(answersWith(inverted)).not.toEqual(right);
  });
});

test.each(Object.keys(submissionConditions) as (keyof typeof submissionConditions)[])(
  'the condition %s decides where a golden case ends',
  (name) => {
    for (const holds of [true, false]) {
      expect(
        answersWith(makeSubmissionDecider(submissionRules, { ...submissionConditions, [name]: () => holds })),
      ).not.toEqual(right);
    }
  },
);
