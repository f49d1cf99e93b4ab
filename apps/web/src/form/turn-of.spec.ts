// Shows that a form in rectification never bears the sign of something finished, least of all for the unit that has to act.
import type { Submission } from '../api/types';
import { turnOf, whereNow } from './turn-of';

const formIn = (state: Submission['state'], allowedActions: unknown[] = []) => ({ state, level: null, round: 1, unitName: '示范街道', route: { levels: [] }, allowedActions }) as unknown as Submission;

it.each([
  ['the unit', true, [], 'mine'],
  ['a reader', false, [], 'elsewhere'],
  ['whoever may publish it now', false, [{ type: 'PUBLISH', allowed: true }], 'mine'],
])('in rectification, for %s', (_who, own, actions, mark) => {
  expect(turnOf(formIn('rectification', actions), own).mark).toBe(mark);
});

it('what was published is done, and where it is now is one clause', () => {
  expect(turnOf(formIn('published')).mark).toBe('done');
  expect([whereNow(formIn('published')), whereNow(formIn('draft'))]).toEqual(['已公开', '目前轮到 示范街道 填报人']);
});
