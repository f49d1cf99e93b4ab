// The rectification item's part of the matrix: every state that answers and judgements bring about × event × variant, asked of
// everybody whom access lets through. It states what the rooms answer, never what they should.
import { authorize } from '@jishen/access';
import { itemEventTypes, newItem, type ItemEvent, type ItemEventType, type ItemSnapshot } from '@jishen/workflow';
import type { House } from './house';
import { judgeItem, type ItemToJudge } from './judge-item';
import { eventLines, type Answers } from './matrix-cases';
import { cast, type Persona } from './matrix-cast';

const year = 2020;
const reason = 'because';

const itemVariants: Record<
  ItemEventType,
  readonly { label: string; event: ItemEvent; walkedBy?: readonly string[] }[]
> = {
  ANSWER: [
    { label: 'with text', event: { type: 'ANSWER', text: 'done' }, walkedBy: ['preparer', 'head'] },
    { label: 'without text', event: { type: 'ANSWER', text: ' ' } },
  ],
  VERIFY: [
    { label: 'all', event: { type: 'VERIFY', result: 'all', reason }, walkedBy: ['performance'] },
    { label: 'part', event: { type: 'VERIFY', result: 'part', reason }, walkedBy: ['performance'] },
    { label: 'none', event: { type: 'VERIFY', result: 'none', reason }, walkedBy: ['performance'] },
    { label: 'without reason', event: { type: 'VERIFY', result: 'all', reason: '' } },
  ],
  REOPEN: [
    { label: 'with reason', event: { type: 'REOPEN', reason }, walkedBy: ['performance'] },
    { label: 'without reason', event: { type: 'REOPEN', reason: '' } },
  ],
  CARRY_OVER: [
    { label: 'to next year', event: { type: 'CARRY_OVER', toYear: year + 1, reason }, walkedBy: ['performance'] },
    { label: 'to the same year', event: { type: 'CARRY_OVER', toYear: year, reason } },
    { label: 'without reason', event: { type: 'CARRY_OVER', toYear: year + 1, reason: '' } },
  ],
};

export function* itemLines(house: House): Generator<string> {
  yield '\n# The case: a rectification item';
  const queue = [newItem(year)];
  const seen = new Set([headline(newItem(year))]);
  for (let stored = queue.shift(); stored !== undefined; stored = queue.shift()) {
    yield `\n## ${headline(stored)}`;
    const here = stored;
    yield* eventLines(itemEventTypes.map((type) => [type, answersTo(here, type, house)]));
    for (const next of successors(stored, house)) {
      if (seen.has(headline(next))) continue;
      seen.add(headline(next));
      queue.push(next);
    }
  }
  yield '\n# The case: an item that no event brings about';
  const odd: ItemSnapshot[] = [
    { ...newItem(year), answeredBy: ['p1'] },
    { ...newItem(year), judgedBy: ['p1'] },
    { ...newItem(year), state: 'reopened', result: 'part', answeredBy: ['h1'], judgedBy: ['p1'] },
  ];
  for (const stored of odd) {
    yield `\n## ${headline(stored)}`;
    yield* eventLines(itemEventTypes.map((type) => [type, answersTo(stored, type, house)]));
  }
}

function answersTo(stored: ItemSnapshot, type: ItemEventType, house: House): Answers {
  const admitted = cast.filter(
    ({ actor, postId }) =>
      authorize(actor, type, { kind: 'item', record: recordOf(stored) }, postId, house.roleTable).ok,
  );
  return new Map(
    itemVariants[type].map(({ label, event }) => {
      const answers = admitted.map((persona): [string, string] => {
        const judged = judgeItem(caseOf(stored, persona), event, house);
        return [persona.name, judged.ok ? `→ ${headline(judged.decision.next)}` : judged.refusal.code];
      });
      return [label, new Map(answers)];
    }),
  );
}

function* successors(stored: ItemSnapshot, house: House): Generator<ItemSnapshot> {
  for (const { event, walkedBy } of itemEventTypes.flatMap((type) => itemVariants[type])) {
    for (const persona of cast.filter(({ name }) => walkedBy?.includes(name))) {
      const judged = judgeItem(caseOf(stored, persona), event, house);
      if (judged.ok) yield judged.decision.next;
    }
  }
}

function recordOf({ state }: ItemSnapshot): ItemToJudge['record'] {
  return { districtId: 'district', unitId: 'unit', departmentId: 'department', state };
}

function caseOf(stored: ItemSnapshot, { actor, postId, principalId }: Persona): ItemToJudge {
  return { actor, postId, principalId, record: recordOf(stored), stored, facts: { at: actor.now } };
}

function headline({ state, result, answeredBy, judgedBy }: ItemSnapshot): string {
  const verified = result === null ? '' : ` · found ${result} done`;
  const answered = answeredBy.length === 0 ? '' : ` · answered by ${[...answeredBy].sort().join(' ')}`;
  const judged = judgedBy.length === 0 ? '' : ` · judged by ${[...judgedBy].sort().join(' ')}`;
  return `${state}${verified}${answered}${judged}`;
}
