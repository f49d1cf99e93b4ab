// What could not be opened is known by its content and what was asked, for a while, and not without bound.
import { refuseFile } from '../files/file-refusal';
import { knownRefusals } from './known-refusals';

const { refusal } = refuseFile('FILE_TOO_COMPLEX', 'a-file-is-opened-within-bounds', '过于复杂。');

it('knows a refusal by digest, what was asked and part, until its time is over', () => {
  let now = 0;
  const known = knownRefusals(10, 100, () => now);
  known.keep('d', 'draw-page', '7', refusal, true);
  expect(known.of('d', 'draw-page', '7')).toBe(refusal);
  expect([known.of('d', 'draw-page', '8'), known.of('d', 'count-pages', '7'), known.of('e', 'draw-page', '7')]).toEqual([null, null, null]);
  now = 100;
  expect(known.of('d', 'draw-page', '7')).toBeNull();
});

it('gives up a whole file of which three parts took the process along, not for parts that are merely broken', () => {
  const known = knownRefusals(10, 100, () => 0);
  for (const page of ['1', '2', '3']) known.keep('broken', 'draw-page', page, refusal, false);
  for (const page of ['1', '2', '3']) known.keep('heavy', 'draw-page', page, refusal, true);
  expect([known.of('broken', 'draw-page', '4'), known.of('heavy', 'draw-page', '4')]).toEqual([null, refusal]);
});

it('forgets the oldest beyond its bound', () => {
  const known = knownRefusals(2, 100, () => 0);
  for (const digest of ['a', 'b', 'c']) known.keep(digest, 'docx-html', '', refusal, false);
  expect(['a', 'b', 'c'].map((digest) => known.of(digest, 'docx-html', '') !== null)).toEqual([false, true, true]);
});
