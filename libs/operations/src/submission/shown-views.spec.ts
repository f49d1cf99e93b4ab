// Shows that what is kept of shown views stays small, keeps what was used last, and never mixes two submissions or contents.
import type { CaseRow } from './case';
import { keepShownRow, keepShownView, rowAsShown, shownView } from './shown-views';

const megabyte = 1024 * 1024;

it('keeps a view by district, submission and content, as text and as bytes', () => {
  const kept = keepShownView('d', 's', 'h', '{"行":1}');
  expect(kept.bytes.toString('utf8')).toBe('{"行":1}');
  expect(shownView('d', 's', 'h')).toBe(kept);
  for (const [district, submission, hash] of [['e', 's', 'h'], ['d', 't', 'h'], ['d', 's', 'i']] as const) expect(shownView(district, submission, hash)).toBeNull();
});

it('keeps the row without its text, which lies there already, and tells it at the moment that it is now', () => {
  const kept = keepShownView('d', 'row', 'h', '{"行":2}');
  keepShownRow(kept, { version: 3, now: '2026-11-21T01:02:03.004005Z', view_body: '{"行":2}' } as CaseRow);
  const { shownRow } = kept;
  if (shownRow === undefined) throw new Error('no row was kept');
  expect(shownRow.row).toEqual({ version: 3, now: '2026-11-21T01:02:03.004005Z', view_body: null });
  expect(rowAsShown({ ...shownRow, readMs: performance.now() - 10_000 }).now >= '2026-11-21T01:02:13.004005Z').toBe(true);
});

it('forgets what was not used for the longest when there is too much', () => {
  keepShownView('d', 'used', 'h', 'x');
  for (let index = 0; index < 40; index += 1) {
    keepShownView('d', `large-${index}`, 'h', 'x'.repeat(megabyte));
    shownView('d', 'used', 'h');
  }
  expect(shownView('d', 'large-0', 'h')).toBeNull();
  expect(shownView('d', 'large-39', 'h')).not.toBeNull();
  expect(shownView('d', 'used', 'h')).not.toBeNull();
});

it('keeps no second copy of a view with the row beside it', () => {
  const view = keepShownView('d', 'shown', 'h', 'the view');
  keepShownRow(view, { version: 1, view_body: 'the same view, read again' } as CaseRow);
  expect(view.shownRow?.row).toEqual({ version: 1, view_body: null });
});
