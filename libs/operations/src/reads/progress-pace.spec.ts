// The speed of a cycle by hand: medians in working days, who gets a turn by the due day, and that late ones stand before all.
import { capacitiesOf, paceOf } from './progress-pace';

const friday = '2026-11-27';
const step = 'department';
/** So many that left the step on the 25th, a Wednesday, after having come on the Monday before. */
const left = (count: number) => ({ step, from: '2026-11-23', to: '2026-11-25', count });

/** The step has been at work for weeks. */
const longAgo = { step, from: '2026-10-12', to: '2026-10-13', count: 1 };

it.each([
  ['one', [left(1)], '2'],
  ['an even number', [left(1), { step, from: '2026-11-20', to: '2026-11-25', count: 1 }], '2.5'],
  ['over a weekend nothing passes', [{ step, from: '2026-11-27', to: '2026-11-29', count: 3 }], '0'],
  ['none', [], null],
])('the median of %s', (_name, done, median) => expect(paceOf(step, { done, waiting: [] }, friday).medianDays).toBe(median));

it.each([
  // Today, Friday, and Monday to Wednesday: four working days, half a form each.
  ['five in ten days, four days left: two get their turn', 5, [{ step, dueOn: '2026-12-02', count: 3 }], 1],
  ['twenty in ten days: all do', 20, [{ step, dueOn: '2026-12-02', count: 8 }], 0],
  ['those due first take the turns of those after', 5, [{ step, dueOn: '2026-12-03', count: 1 }, { step, dueOn: '2026-12-02', count: 2 }], 1],
  ['the late ones too, and are not counted again', 5, [{ step, dueOn: '2026-11-20', count: 2 }, { step, dueOn: '2026-12-02', count: 1 }], 1],
  ['none of late: everybody who waits comes too late', 0, [{ step, dueOn: '2026-12-02', count: 3 }], 3],
  ['due today can still be done today', 10, [{ step, dueOn: friday, count: 1 }], 0],
  ['another step has its own turns', 5, [{ step: 'unit-head', dueOn: '2026-12-02', count: 9 }], 0],
])('%s', (_name, recent, waiting, expected) => {
  expect(paceOf(step, { done: [longAgo, left(recent)], waiting }, friday)).toMatchObject({ recent, expected });
});

it('what left longer than ten working days ago is no speed of late', () => {
  const of = (to: string) => paceOf(step, { done: [{ step, from: '2026-11-02', to, count: 4 }], waiting: [] }, friday);
  expect([of('2026-11-13'), of('2026-11-16')]).toMatchObject([{ done: 4, recent: 0 }, { done: 4, recent: 4 }]);
});

it('of what is late already no turn is told', () =>
  expect(capacitiesOf({ done: [longAgo, left(5)], waiting: [{ step, dueOn: '2026-11-20', count: 2 }, { step, dueOn: '2026-12-02', count: 1 }] }, friday)).toEqual([{ step, dueOn: '2026-12-02', capacity: 2 }]));

it('a step that began on Monday has the speed of its five days, and one that nobody left foretells nothing', () => {
  const waiting = [{ step, dueOn: '2026-12-02', count: 6 }];
  expect(paceOf(step, { done: [left(5)], waiting }, friday)).toMatchObject({ expected: 2 });
  expect(paceOf(step, { done: [], waiting }, friday)).toMatchObject({ recent: 0, expected: 0 });
});
