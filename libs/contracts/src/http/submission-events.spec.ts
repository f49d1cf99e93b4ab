// What a save and an adjustment may carry over the wire: keys of plain signs, evidence in the form that the trail can hold.
import { itemEventBodies } from './item-events';
import { submissionEventBodies } from './submission-events';

const save = (key: string, cell = 'claimed') => submissionEventBodies.SAVE_DRAFT.safeParse({ type: 'SAVE_DRAFT', rows: [{ key, rowVersion: 0, cells: { [cell]: '1' } }] });

test.each(['r1', 'base.staff', '*', '数量指标-1', 'a_b', 'é', 'x'.repeat(120)])('%j is a key', (key) => {
  expect(save(key).success).toBe(true);
});

test.each(['', ' ', 'a b', 'a/b', '<b>', 'a\u0000', 'a\u200bb', '\u202ea', 'a"', "a'", 'x'.repeat(121), '😀'])('%j is no key', (key) => {
  expect(save(key).success).toBe(false);
  expect(save('r1', key.slice(0, 81)).success).toBe(false);
});

test('an answer names its evidence in Unicode form NFC, an adjustment by the id of what was uploaded', () => {
  const evidence = ['e\u0301'];
  const id = '0193a5b0-0000-7000-8000-0000000000a1';
  const adjusted = submissionEventBodies.ADJUST_SCORE.parse({ type: 'ADJUST_SCORE', expectedVersion: 1, row: 'r1', score: '1', clause: '①', reason: '资料不全', evidence: [id] });
  const answered = itemEventBodies.ANSWER.parse({ type: 'ANSWER', expectedVersion: 1, text: '已改', evidence });
  expect([adjusted, answered]).toEqual([expect.objectContaining({ evidence: [id] }), expect.objectContaining({ evidence: ['\u00e9'] })]);
});

test.each([['更正后的名称', true], ['', false], [' ', false], ['。', false], ['名\n称', false], ['名\u202e称', false], ['长'.repeat(201), false]])('a title is corrected to %j: %s; anything may stand in a remark', (to, taken) => {
  const correct = (field: string) => submissionEventBodies.CORRECT.safeParse({ type: 'CORRECT', expectedVersion: 1, changes: [{ field, from: '原来的', to }], reason: '笔误' });
  expect([correct('title').success, correct('remarks').success]).toEqual([taken, true]);
});
