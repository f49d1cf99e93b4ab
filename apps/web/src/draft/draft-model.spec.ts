// Shows that nothing typed is lost: by a slow answer, a cut line, a colleague in the same row or the same cell.
import { acknowledge, allCells, cellId, choose, emptyDraft, giveBack, receive, take, textAt, type, type Draft, type StoredRow } from './draft-model';

const row = (rowVersion: number, cells: Record<string, string>, key = 'a'): StoredRow => ({ key, rowVersion, cells });
const begun = receive(emptyDraft, [row(3, { x: '1', y: '2' })]);
const typed = (draft: Draft, cell: string, text: string, key = 'a') => type(draft, [{ row: key, cell, text }]);
const taken = (draft: Draft) => {
  const found = take(draft);
  if (found === null) throw new Error('nothing to send');
  return found;
};

it('sends only what changed, with the version of its row, and an emptied cell as none', () => {
  const { rows } = taken(typed(typed(begun, 'x', '9'), 'y', ''));
  expect(rows).toEqual([{ key: 'a', rowVersion: 3, cells: { x: '9', y: null } }]);
});

it('has nothing to send when the text is back at what the server has', () => {
  expect(take(typed(typed(begun, 'x', '9'), 'x', '1'))).toBeNull();
});

it('keeps what is typed while the answer is on its way, and sends it next against the new version', () => {
  const { draft } = taken(typed(begun, 'x', '9'));
  const after = acknowledge(typed(draft, 'x', '95'), [row(4, { x: '9', y: '2' })]);
  expect(textAt(after, 'a', 'x')).toBe('95');
  expect(after.conflicts.size).toBe(0);
  expect(taken(after).rows).toEqual([{ key: 'a', rowVersion: 4, cells: { x: '95' } }]);
});

it('sends again what was typed back to the old text while a newer one was on its way', () => {
  const { draft } = taken(typed(begun, 'x', '9'));
  const after = acknowledge(typed(draft, 'x', '1'), [row(4, { x: '9', y: '2' })]);
  expect(taken(after).rows).toEqual([{ key: 'a', rowVersion: 4, cells: { x: '1' } }]);
});

it('keeps everything where nobody answered', () => {
  const after = giveBack(taken(typed(begun, 'x', '9')).draft);
  expect(taken(after).rows).toEqual([{ key: 'a', rowVersion: 3, cells: { x: '9' } }]);
});

it('finds its own save behind a lost answer and asks nobody', () => {
  const after = receive(giveBack(taken(typed(begun, 'x', '9')).draft), [row(4, { x: '9', y: '2' })]);
  expect([after.edits.size, after.conflicts.size]).toEqual([0, 0]);
});

it('merges another person’s change of another cell in the same row', () => {
  const after = receive(typed(begun, 'x', '9'), [row(4, { x: '1', y: '22' })]);
  expect(after.conflicts.size).toBe(0);
  expect(allCells(after)).toEqual({ a: { x: '9', y: '22' } });
  expect(taken(after).rows).toEqual([{ key: 'a', rowVersion: 4, cells: { x: '9' } }]);
});

describe('the same cell, changed by two', () => {
  const saved = { at: '2026-01-01T00:00:00Z', by: { post: '示范街道办事处 填报人', yourself: false } };
  const met = receive(typed(begun, 'x', '9'), [row(4, { x: '7', y: '2' })], new Map([['a', saved]]));

  it('shows both texts and sends neither before somebody chose', () => {
    expect([...met.conflicts.values()]).toEqual([{ row: 'a', cell: 'x', text: '9', theirs: '7', saved }]);
    expect(textAt(met, 'a', 'x')).toBe('9');
    expect(take(met)).toBeNull();
  });

  it('is settled either way', () => {
    expect(taken(choose(met, cellId('a', 'x'), 'mine')).rows).toEqual([{ key: 'a', rowVersion: 4, cells: { x: '9' } }]);
    const theirs = choose(met, cellId('a', 'x'), 'theirs');
    expect([textAt(theirs, 'a', 'x'), take(theirs)]).toEqual(['7', null]);
  });

  it('is over when both say the same', () => {
    expect(receive(met, [row(5, { x: '9' })]).conflicts.size).toBe(0);
  });

  it('holds nothing else up', () => {
    expect(taken(typed(met, 'y', '5')).rows).toEqual([{ key: 'a', rowVersion: 4, cells: { y: '5' } }]);
  });
});

it('is not led back by an answer that comes late', () => {
  expect(textAt(receive(begun, [row(2, { x: 'old' })]), 'a', 'x')).toBe('1');
});

it('gives a row that the server never had its first version', () => {
  expect(taken(typed(begun, 'x', '1', 'new')).rows).toEqual([{ key: 'new', rowVersion: 0, cells: { x: '1' } }]);
});

it('takes a row that is called like a part of every object', () => {
  const odd = typed(begun, 'x', '1', '__proto__');
  expect(Object.keys(allCells(odd))).toEqual(['a', '__proto__']);
});

it('loses nothing in a thousand random saves, cuts, answers and colleagues’ changes', () => {
  let seed = 20261129;
  const lot = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const server = new Map<string, { version: number; cells: Record<string, string> }>();
  const rowsOf = (): StoredRow[] => [...server].map(([key, { version, cells }]) => ({ key, rowVersion: version, cells: { ...cells } }));
  const mine = new Map<string, string>();
  let draft = emptyDraft;
  for (let step = 0; step < 1000; step += 1) {
    const key = `r${lot(5)}`;
    const cell = `c${lot(3)}`;
    draft = typed(draft, cell, `t${step}`, key);
    mine.set(cellId(key, cell), `t${step}`);
    const out = take(draft);
    if (out === null || lot(3) === 0) continue;
    draft = out.draft;
    const fits = out.rows.every((sent) => (server.get(sent.key)?.version ?? 0) === sent.rowVersion);
    if (fits) for (const sent of out.rows) server.set(sent.key, { version: sent.rowVersion + 1, cells: { ...server.get(sent.key)?.cells, ...(sent.cells as Record<string, string>) } });
    if (lot(4) === 0) draft = giveBack(draft); // the answer got lost
    else draft = fits ? acknowledge(draft, rowsOf()) : receive(giveBack(draft), rowsOf());
    const other = server.get(key);
    if (other !== undefined && lot(5) === 0) server.set(key, { version: other.version + 1, cells: { ...other.cells, d: `theirs${step}` } });
  }
  draft = receive(giveBack(draft), rowsOf());
  const last = take(draft);
  if (last !== null) for (const sent of last.rows) server.set(sent.key, { version: sent.rowVersion + 1, cells: { ...server.get(sent.key)?.cells, ...(sent.cells as Record<string, string>) } });
  expect(draft.conflicts.size).toBe(0);
  for (const [id, text] of mine) {
    const [key = '', cell = ''] = id.split('\u0000');
    expect([id, server.get(key)?.cells[cell]]).toEqual([id, text]);
  }
});
