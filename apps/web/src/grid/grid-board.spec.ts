// Shows that a row hears of a look exactly when one of its own texts, flags or last year's values changed, and keeps what it shows until then.
import { GridBoard, type CellSource } from './grid-board';
import type { SheetRow, Slot } from './sheet';

const slot = (row: string, cell: string): Slot => ({ row, cell, label: '', kind: 'number', choices: [] });
const row = (key: string): SheetRow => ({ key, name: key, depth: 0, heads: [], places: [slot(key, 'claimed'), { computed: `computed/${key}` }, null] });
const rows = ['a', 'b', 'c'].map(row);
const [a, b] = rows as [SheetRow, SheetRow];
const calm: CellSource = { subscribe: () => () => {}, textOf: (place) => `${place.row}${place.cell}`, computedOf: (id) => id, faultOf: () => null, inConflict: () => false };

function watched(source: CellSource): { board: GridBoard; told: string[] } {
  const told: string[] = [];
  const board = new GridBoard(source);
  for (const each of rows) {
    board.of(each);
    board.subscribe(each.key, () => told.push(each.key));
  }
  return { board, told };
}

it('shows text, flag and last year of every place', () => {
  const board = new GridBoard({ ...calm, faultOf: () => '读不出', inConflict: ({ row: of }) => of === 'b', thenIn: () => '8' });
  expect(board.of(a)).toEqual([{ text: 'aclaimed', flag: 'fault', beside: '8' }, { text: 'computed/a', flag: '', beside: '' }, { text: '', flag: '', beside: '' }]);
  expect(board.of(b)[0]?.flag).toBe('conflict');
});

it('tells nobody where everything stands as it stood, and shows the same object', () => {
  const { board, told } = watched(calm);
  const before = board.of(a);
  board.ask({ ...calm });
  board.look(rows);
  expect(told).toEqual([]);
  expect(board.of(a)).toBe(before);
});

const changes: [string, Partial<CellSource>][] = [
  ['a text', { textOf: ({ row: of }) => (of === 'b' ? '新' : `${of}claimed`) }],
  ['a computed value', { computedOf: (id) => (id === 'computed/b' ? '9' : id) }],
  ['a fault', { faultOf: ({ row: of }) => (of === 'b' ? '读不出' : null) }],
  ['a conflict', { inConflict: ({ row: of }) => of === 'b' }],
  ["last year's value", { thenIn: ({ row: of }) => (of === 'b' ? '8' : '') }],
];
it.each(changes)('tells the one row in which %s changed', (_what, change) => {
  const { board, told } = watched(calm);
  const before = board.of(b);
  board.ask({ ...calm, ...change });
  board.look(rows);
  expect(told).toEqual(['b']);
  expect(board.of(b)).not.toBe(before);
});

it('looks only where it is told to: the others keep what they show until somebody looks', () => {
  const { board, told } = watched(calm);
  board.ask({ ...calm, textOf: () => '新' });
  board.look([b]);
  expect([told, board.of(a)[0]?.text, board.of(b)[0]?.text]).toEqual([['b'], 'aclaimed', '新']);
});

it('is no longer told after it went', () => {
  const { board, told } = watched(calm);
  const end = board.subscribe('b', () => told.push('again'));
  end();
  board.ask({ ...calm, textOf: () => '新' });
  board.look([b]);
  expect(told).toEqual(['b']);
});
