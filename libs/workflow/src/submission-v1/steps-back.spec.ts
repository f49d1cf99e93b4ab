// What going back changes: rounds, signatures that end and that go on standing, whose desk it lies on.
import {
  approve,
  ask,
  atBureauHead,
  atSection,
  bureauHead,
  handedIn,
  hashA,
  hashB,
  play,
  publish,
  secondUnitHead,
  section,
  sendBack,
  standing,
  submit,
  unitHead,
  withdraw,
  type Move,
} from '../../golden/sample-office';
import type { Decision, SubmissionSnapshot } from '..';

type Taken = Extract<Decision, { ok: true }>;
const taken = (stored: SubmissionSnapshot, move: Move): Taken => {
  const decision = ask({ stored, ...move });
  if (!decision.ok) throw new Error(decision.refusal.detail);
  return decision;
};
const onDesks = ({ tasks }: Taken) => tasks.map((task) => ('close' in task ? 'close' : task.open.levelKey));
const mails = ({ effects }: Taken) => effects.map(({ notice }) => notice);

test('RETURN to the unit opens a round, voids the signatures and reverses adjustments', () => {
  const decision = taken(atSection, sendBack(section, 'unit'));
  expect(decision.next).toMatchObject({ state: 'draft', levelKey: null, round: 2, touchedSinceSubmit: true });
  expect(standing(decision.next)).toEqual([]);
  expect(decision.next.pins.at(-1)).toEqual({ personId: 'section-1', level: 'bureau-section' });
  expect(decision.facts).toEqual([
    {
      type: 'submission.returned@1',
      pub: {
        from_state: 'selfScored',
        to_state: 'draft',
        from_level: 'bureau-section',
        to_level: null,
        round: 1,
        round_after: 2,
        edition: 0,
        level_key: 'bureau-section',
        to: 'unit',
        mode: 'level-by-level',
        rows: [],
        voided: [
          { level_key: 'unit-head', round: 1 },
          { level_key: 'department', round: 1 },
        ],
        kept: [],
        adjustments: 'reversed',
      },
      priv: { reason: '数据与附件不符' },
    },
  ]);
  expect(onDesks(decision)).toEqual(['close', 'unit']);
  expect(mails(decision)).toEqual(['returned']);
});

test('RETURN to a level keeps adjustments and puts the task on that desk', () => {
  const decision = taken(atSection, sendBack(section, 'department'));
  expect(decision.next).toMatchObject({ state: 'selfScored', levelKey: 'department', round: 2 });
  expect(decision.facts[0]?.pub).toMatchObject({
    adjustments: 'kept',
    voided: [{ level_key: 'department', round: 1 }],
  });
  expect(onDesks(decision)).toEqual(['close', 'department']);
});

test('after a direct return the own unit signs again and the levels in between do not', () => {
  const again = play(atBureauHead, sendBack(bureauHead, 'unit', 'direct'), submit);
  expect(again.levelKey).toBe('unit-head');
  expect(play(again, approve(secondUnitHead))).toMatchObject({ state: 'selfScored', levelKey: 'bureau-head' });
});

test('a signature that goes on standing shows the older hash that it covered', () => {
  const again = play(atSection, sendBack(section, 'unit', 'direct'), { ...submit, facts: { contentHashAfter: hashB } });
  const signed = play(again, approve(unitHead), approve(section), approve(bureauHead));
  const decision = taken(signed, publish);
  expect(decision.facts[0]?.pub).toMatchObject({
    signatures: [
      { level_key: 'department', round: 1, content_hash: hashA },
      { level_key: 'unit-head', round: 2, content_hash: hashB },
      { level_key: 'bureau-section', round: 2, content_hash: hashB },
      { level_key: 'bureau-head', round: 2, content_hash: hashB },
    ],
  });
});

test('WITHDRAW opens a round and lies with the preparers again', () => {
  const decision = taken(handedIn, withdraw);
  expect(decision.next).toMatchObject({ state: 'draft', levelKey: null, round: 2 });
  expect(decision.facts[0]).toMatchObject({
    type: 'submission.withdrawn@1',
    pub: { level_key: 'unit-head', voided: [] },
  });
  expect(onDesks(decision)).toEqual(['close', 'unit']);
});
