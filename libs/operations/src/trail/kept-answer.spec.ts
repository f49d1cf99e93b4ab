// Shows that a repeated command is told in words for people: whoever meets the sentence at the page knows no header and no key.
import { answerGone, keyReused } from './kept-answer';

it.each([keyReused('k'), answerGone('k')])('says what became of it and what to do (%#)', ({ refusal }) => {
  expect(refusal.detail).toMatch(/请刷新/);
  expect(refusal.detail).not.toMatch(/[A-Za-z]|键/);
  expect(refusal.data).toEqual({ key: 'k' });
});
