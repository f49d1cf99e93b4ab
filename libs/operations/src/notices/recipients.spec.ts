// Who is told of what, and whom no mail may reach.
import type { NoticeMaterial, NoticePerson, NoticeTask } from '@jishen/persistence';
import { addressOf, prepares, recipientsOf, standingTask } from './recipients';

const task = (over: Partial<NoticeTask> = {}): NoticeTask => ({
  levelKey: 'unit-head',
  role: 'unit-head',
  unitId: 'unit',
  round: 1,
  dueOn: null,
  dueProvisional: true,
  ...over,
});

const material = (over: Partial<NoticeMaterial> = {}): NoticeMaterial => ({
  demonstration: false,
  unitId: 'unit',
  unitName: '示范街道办事处',
  departmentId: 'department',
  name: '自评',
  year: 2026,
  form: 'overall',
  edition: 1,
  route: {
    levels: [
      { key: 'unit-head', name: '单位负责人审签' },
      { key: 'department', name: '主管部门审核' },
    ],
  },
  task: task(),
  itemTask: null,
  cause: { type: 'submission.submitted@1', actorId: 'anna', body: '{}', payload: null },
  seats: [
    { personId: 'anna', role: 'preparer', unitId: 'unit' },
    { personId: 'bert', role: 'preparer', unitId: 'unit' },
    { personId: 'carl', role: 'unit-head', unitId: 'unit' },
    { personId: 'dora', role: 'department-reviewer', unitId: 'department' },
    { personId: 'emil', role: 'unit-head', unitId: 'elsewhere' },
  ],
  pins: [{ personId: 'anna', level: 'preparer' }],
  signed: [],
  items: [],
  people: [],
  ...over,
});

it('only who sits at the unit as its preparer is asked to mend a form', () =>
  expect(['anna', 'bert', 'carl', 'dora'].map((person) => prepares(material(), person))).toEqual([true, true, false, false]));

describe('who is told that a task waits', () => {
  it('is whoever holds its seat today', () => expect(recipientsOf('task-waits', material(), task())).toEqual(['carl']));

  it('is not the person who acted, though they hold the seat', () => {
    const both = material({
      pins: [],
      seats: [
        { personId: 'anna', role: 'unit-head', unitId: 'unit' },
        { personId: 'carl', role: 'unit-head', unitId: 'unit' },
      ],
    });
    expect(recipientsOf('task-waits', both, task())).toEqual(['carl']);
  });

  it('is not a holder who is bound to another level and could not take it', () => {
    const bound = material({ pins: [{ personId: 'carl', level: 'department' }] });
    expect(recipientsOf('task-waits', bound, task())).toEqual([]);
  });

  it('is a holder who signed at this very level in an earlier round', () => {
    expect(recipientsOf('task-waits', material({ pins: [{ personId: 'carl', level: 'unit-head' }] }), task())).toEqual([
      'carl',
    ]);
  });

  it('is nobody once the task was done', () => {
    expect(standingTask(material({ task: null }), { levelKey: 'unit-head', round: 1 })).toBeNull();
  });

  it('is nobody once the submission went to another level or round', () => {
    expect(
      standingTask(material({ task: task({ levelKey: 'department' }) }), { levelKey: 'unit-head', round: 1 }),
    ).toBeNull();
    expect(standingTask(material({ task: task({ round: 2 }) }), { levelKey: 'unit-head', round: 1 })).toBeNull();
    expect(standingTask(material(), { levelKey: 'unit-head', round: 1 })).not.toBeNull();
  });

  it('of a reminder about a problem in rectification, is the desk of the problem and not the bureau that follows it', () => {
    const [desk, itemTask] = [task({ levelKey: 'rectification', role: 'bureau-performance', unitId: 'bureau', round: 2 }), task({ levelKey: 'answer', role: 'preparer' })];
    const both = material({ task: desk, itemTask });
    expect(recipientsOf('reminder', { ...both, cause: null }, standingTask(both, { levelKey: 'answer', round: 1 }))).toEqual(['anna', 'bert']);
    expect(standingTask(both, { levelKey: 'rectification', round: 2 })).toEqual(desk);
    expect(standingTask(material({ task: desk, itemTask: null }), { levelKey: 'answer', round: 1 })).toBeNull();
  });

  it('is the seat of a desk where no level has its turn', () => {
    const desk = task({ levelKey: 'publication', role: 'bureau-performance', unitId: 'bureau' });
    expect(standingTask(material({ task: desk }), { levelKey: null, round: 1 })).toEqual(desk);
  });
});

describe('who is told of a return', () => {
  const byDora = { type: 'submission.returned@1', actorId: 'dora', body: '{}', payload: null };

  it('to the unit: who prepared it, the heads, and whoever prepares now', () => {
    const waiting = task({ levelKey: 'unit', role: 'preparer', round: 2 });
    expect(recipientsOf('returned', material({ cause: byDora }), waiting)).toEqual(['anna', 'carl', 'bert']);
  });

  it('to an earlier level: its holders as well', () => {
    const earlier = task({ levelKey: 'department', role: 'department-reviewer', unitId: 'department', round: 2 });
    expect(recipientsOf('returned', material({ cause: { ...byDora, actorId: 'zoe' } }), earlier)).toEqual([
      'anna',
      'carl',
      'dora',
    ]);
  });
});

describe('who is told of a result', () => {
  it('when it is fixed: who prepared it', () => {
    expect(recipientsOf('approved', material({ cause: null }), null)).toEqual(['anna']);
  });

  it('whoever prepares for the unit today, where none of those who prepared it sits there any more', () => {
    expect(
      recipientsOf('approved', material({ cause: null, pins: [{ personId: 'gone', level: 'preparer' }] }), null),
    ).toEqual(['anna', 'bert']);
  });

  it('when findings are raised: preparers and heads of that unit only', () => {
    expect(recipientsOf('findings-raised', material({ cause: null }), null)).toEqual(['anna', 'carl']);
  });

  it('when it is published: those and all who signed and still hold a post, each once', () => {
    expect(recipientsOf('published', material({ cause: null, signed: ['carl', 'dora', 'gone'] }), null)).toEqual([
      'anna',
      'carl',
      'dora',
    ]);
  });
});

describe('an address', () => {
  const person = (email: string | null, disabled = false): NoticePerson => ({
    id: 'anna',
    name: '某',
    email,
    disabled,
    mode: 'at-once',
  });

  it.each(['anna@example.gov.cn', '张@例子.中国', "o'neil+x@a-b.example"])('%s can be written to', (email) =>
    expect(addressOf(person(email))).toBe(email),
  );

  it.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example, c@d.example',
    '<a@b.example>',
    'a b@c.example',
    '"x"@y.example',
    'no-at-sign',
    'a@@b',
    'a@b\u202e.example',
    `${'a'.repeat(250)}@b.example`,
    '',
  ])('%j cannot: it is no single plain address', (email) => expect(addressOf(person(email))).toBeNull());

  it('is nothing for people who are disabled, unknown or have none', () => {
    expect(addressOf(person('anna@example.gov.cn', true))).toBeNull();
    expect(addressOf(person(null))).toBeNull();
    expect(addressOf(undefined)).toBeNull();
  });
});
