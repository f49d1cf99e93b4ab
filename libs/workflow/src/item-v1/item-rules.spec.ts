// The rectification item: every event in every state, every rule seen refusing, and missed when it is gone.
import fc from 'fast-check';
import {
  decideItem,
  itemStates,
  newItem,
  type ActingPerson,
  type ItemDecision,
  type ItemEvent,
  type ItemSnapshot,
} from '..';
import { object } from '../refusal';
import { makeItemDecider } from './item-decider';
import { itemConditions, itemRules, type ItemRules } from './item-rules';

const at = '2026-11-21T01:02:03.000000Z';
const as = (personId: string, principalId: string | null = null): ActingPerson => ({
  personId,
  principalId,
  postId: `post-${personId}`,
  role: 'bureau-performance',
});
const unit = as('unit-1');
const bureau = as('bureau-1');

const answer: ItemEvent = { type: 'ANSWER', text: '已公开采购结果', evidence: ['file-1'] };
const verify = (result: 'all' | 'part' | 'none', reason = '已核对附件'): ItemEvent => ({
  type: 'VERIFY',
  result,
  reason,
});
const again: ItemEvent = { type: 'REOPEN', reason: '抽查发现反弹' };
const carry = (toYear = 2027, reason = '工程未完工'): ItemEvent => ({ type: 'CARRY_OVER', toYear, reason });

const play = (stored: ItemSnapshot, ...moves: [ActingPerson, ItemEvent][]): ItemSnapshot =>
  moves.reduce((before, [actor, event]) => {
    const decision = decideItem(1, before, event, { at, actor });
    if (!decision.ok) throw new Error(decision.refusal.detail);
    return decision.next;
  }, stored);

const open = newItem(2026);
const answered = play(open, [unit, answer]);
const reopened = play(answered, [bureau, verify('part')]);
const closed = play(answered, [bureau, verify('all')]);
const carriedOver = play(open, [bureau, carry()]);
const inState = { open, answered, reopened, closed, carriedOver };

const told = (decision: ItemDecision): string => (decision.ok ? decision.next.state : decision.refusal.code);

interface ItemCaseInBook {
  title: string;
  stored: ItemSnapshot;
  by: ActingPerson;
  event: ItemEvent;
  answer: string;
}

const one = (
  title: string,
  stored: ItemSnapshot,
  by: ActingPerson,
  event: ItemEvent,
  expected: string,
): ItemCaseInBook => ({
  title,
  stored,
  by,
  event,
  answer: expected,
});

const caseBook = [
  one('the unit answers', open, unit, answer, 'answered'),
  one('the unit answers again', reopened, unit, answer, 'answered'),
  one('an answer without words', open, unit, { type: 'ANSWER', text: ' ' }, 'TEXT_REQUIRED'),
  one('all is done', answered, bureau, verify('all'), 'closed'),
  one('part is done', answered, bureau, verify('part'), 'reopened'),
  one('none is done', answered, bureau, verify('none'), 'reopened'),
  one('a verification without a reason', answered, bureau, verify('all', ''), 'REASON_REQUIRED'),
  one('who answered verifies', answered, unit, verify('all'), 'ANSWERER_MAY_NOT_VERIFY'),
  one(
    'a deputy of who answered verifies',
    answered,
    as('bureau-2', 'unit-1'),
    verify('all'),
    'ANSWERER_MAY_NOT_VERIFY',
  ),
  one(
    'who answered an earlier round verifies',
    play(reopened, [as('unit-2'), answer]),
    unit,
    verify('all'),
    'ANSWERER_MAY_NOT_VERIFY',
  ),
  one('who verified answers', reopened, bureau, answer, 'VERIFIER_MAY_NOT_ANSWER'),
  one('a deputy of who verified answers', reopened, as('unit-2', 'bureau-1'), answer, 'VERIFIER_MAY_NOT_ANSWER'),
  one('who reopened answers', play(closed, [as('bureau-3'), again]), as('bureau-3'), answer, 'VERIFIER_MAY_NOT_ANSWER'),
  one('who answered carries over', answered, unit, carry(), 'ANSWERER_MAY_NOT_VERIFY'),
  one('who answered reopens', closed, unit, again, 'ANSWERER_MAY_NOT_VERIFY'),
  one('a closed item is reopened', closed, bureau, again, 'reopened'),
  one('an open item is carried over', open, bureau, carry(), 'carriedOver'),
  one('an answered item is carried over', answered, bureau, carry(), 'carriedOver'),
  one('a reopened item is carried over', reopened, bureau, carry(), 'carriedOver'),
  one('carried into the same year', open, bureau, carry(2026), 'CARRY_OVER_NOT_LATER'),
  one('carried over without a reason', open, bureau, carry(2027, ' '), 'REASON_REQUIRED'),
];

test.each(caseBook)('$title → $answer', ({ stored, by, event, answer: expected }) => {
  expect(told(decideItem(1, stored, event, { at, actor: by }))).toBe(expected);
});

test('what is not offered in a state says so in Chinese and names what is', () => {
  const offered: Record<string, string[]> = {
    open: ['ANSWER', 'CARRY_OVER'],
    answered: ['VERIFY', 'CARRY_OVER'],
    reopened: ['ANSWER', 'CARRY_OVER'],
    closed: ['REOPEN'],
    carriedOver: [],
  };
  for (const state of itemStates) {
    for (const event of [answer, verify('all'), again, carry()]) {
      const decision = decideItem(1, inState[state], event, { at, actor: bureau });
      expect([state, event.type, told(decision) !== 'NOT_IN_THIS_STATE']).toEqual([
        state,
        event.type,
        offered[state]?.includes(event.type),
      ]);
    }
  }
  expect(decideItem(1, carriedOver, again, { at, actor: bureau })).toMatchObject({
    refusal: { detail: '当前状态为“已结转”，不能重新打开。该状态下不再办理任何操作。' },
  });
});

const answersWith = (decider: ReturnType<typeof makeItemDecider>): string[] =>
  caseBook.map(({ stored, by, event }) => told(decider.decide({ stored, event, facts: { at, actor: by } })));
const right = caseBook.map((each) => each.answer);

test.each(Object.keys(itemRules) as (keyof ItemRules)[])(
  'the rule %s is missed when it is gone or turned round',
  (name) => {
    const { onPayload, objection } = itemRules[name] as ItemRules[typeof name];
    const opposite: ItemRules[typeof name] = {
      onPayload,
      objection: (c) => (objection(c) === null ? object('SELF_REVIEW', '反了。') : null),
    };
    expect(answersWith(makeItemDecider({ ...itemRules, [name]: { objection: () => null } }))).not.toEqual(right);
    expect(answersWith(makeItemDecider({ ...itemRules, [name]: opposite }))).not.toEqual(right);
  },
);

test.each([true, false])('the condition all-is-done decides, and %s would not', (holds) => {
  expect(answersWith(makeItemDecider(itemRules, { ...itemConditions, 'all-is-done': () => holds }))).not.toEqual(right);
});

test('each event puts its fact on record, with words kept private', () => {
  const recorded = (stored: ItemSnapshot, actor: ActingPerson, event: ItemEvent) => {
    const decision = decideItem(1, stored, event, { at, actor });
    return decision.ok ? decision.facts : [];
  };
  const move = (from: string, to: string) => ({ from_state: from, to_state: to });
  expect(recorded(open, unit, answer)).toEqual([
    {
      type: 'item.answered@1',
      pub: { ...move('open', 'answered'), evidence: ['file-1'] },
      priv: { text: '已公开采购结果' },
    },
  ]);
  expect(recorded(reopened, unit, { type: 'ANSWER', text: '已补齐', lateReason: '等审计报告' })).toEqual([
    { type: 'item.answered@2', pub: { ...move('reopened', 'answered'), evidence: [], late: true }, priv: { text: '已补齐', late_reason: '等审计报告' } },
  ]);
  expect(recorded(answered, bureau, verify('none'))).toEqual([
    {
      type: 'item.verified@1',
      pub: { ...move('answered', 'reopened'), result: 'none' },
      priv: { reason: '已核对附件' },
    },
  ]);
  expect(recorded(closed, bureau, again)).toEqual([
    { type: 'item.reopened@1', pub: move('closed', 'reopened'), priv: { reason: '抽查发现反弹' } },
  ]);
  expect(recorded(answered, bureau, carry())).toEqual([
    {
      type: 'item.carried-over@1',
      pub: { ...move('answered', 'carriedOver'), year: 2026, to_year: 2027 },
      priv: { reason: '工程未完工' },
    },
  ]);
});

test('the result belongs to the present answer, and answerers are remembered over all rounds', () => {
  expect(reopened).toMatchObject({ result: 'part', answeredBy: ['unit-1'] });
  expect(play(reopened, [as('unit-2', 'unit-3'), answer])).toMatchObject({
    result: null,
    answeredBy: ['unit-1', 'unit-2', 'unit-3'],
  });
  expect(play(closed, [bureau, again]).result).toBeNull();
});

test('the task lies with the unit, then with the bureau, then with nobody', () => {
  const desk = (stored: ItemSnapshot, actor: ActingPerson, event: ItemEvent) => {
    const decision = decideItem(1, stored, event, { at, actor });
    return decision.ok
      ? [decision.tasks.map((task) => ('close' in task ? 'close' : task.open.role)), decision.effects.length]
      : [];
  };
  expect(desk(open, unit, answer)).toEqual([['close', 'bureau-performance'], 1]);
  expect(desk(answered, bureau, verify('part'))).toEqual([['close', 'preparer'], 1]);
  expect(desk(answered, bureau, verify('all'))).toEqual([['close'], 0]);
});

test('a probe passes over payloads and changes nothing', () => {
  expect(decideItem(1, open, { type: 'ANSWER', probe: true }, { at, actor: unit })).toMatchObject({
    ok: true,
    next: open,
    facts: [],
  });
  expect(decideItem(1, answered, { type: 'VERIFY', probe: true }, { at, actor: unit })).toMatchObject({
    ok: false,
    refusal: { code: 'ANSWERER_MAY_NOT_VERIFY' },
  });
});

test('over any course nobody who answered closes, reopens or carries over, and a carried item stays where it is', () => {
  const event = fc.constantFrom<ItemEvent>(answer, verify('all'), verify('part'), again, carry(2028));
  const actor = fc.constantFrom(unit, bureau, as('both-1'), as('bureau-2', 'unit-1'));
  fc.assert(
    fc.property(fc.array(fc.tuple(actor, event), { maxLength: 15 }), (moves) => {
      const answerers = new Set<string>();
      let stored = newItem(2026);
      for (const [by, sent] of moves) {
        const decision = decideItem(1, stored, sent, { at, actor: by });
        if (!decision.ok) continue;
        expect(stored.state).not.toBe('carriedOver');
        const people = [by.personId, ...(by.principalId === null ? [] : [by.principalId])];
        if (sent.type === 'ANSWER') people.forEach((person) => answerers.add(person));
        else expect(people.filter((person) => answerers.has(person))).toEqual([]);
        expect(decision.next.version).toBe(stored.version + 1);
        stored = decision.next;
      }
      expect(new Set(stored.answeredBy)).toEqual(answerers);
    }),
    { numRuns: 500 },
  );
});
