// Shows how two states of the evidence differ, row by row.
import { evidenceChanges, type TiedFile } from './evidence-changes';

const names = new Map([['a', '合同.pdf'], ['b', '新合同.pdf'], ['c', null], ['d', '照片.png']]);
const change = (row: string, cell: string, from: string | null, to: string | null) => ({ row, kind: 'evidence', cell, from, to });
const a: TiedFile = { id: 'a', rows: ['r1'] };

it.each([
  ['nothing', [a], [a], []],
  ['a file more', [a], [a, { id: 'd', rows: ['r1', 'r2'] }], [change('r1', 'd', null, '照片.png'), change('r2', 'd', null, '照片.png')]],
  ['a file less', [a], [], [change('r1', 'a', '合同.pdf', null)]],
  ['one for another', [a], [{ id: 'b', rows: ['r1'] }], [change('r1', 'b', '合同.pdf', '新合同.pdf')]],
  ['one for two', [a], [{ id: 'b', rows: ['r1'] }, { id: 'c', rows: ['r1'] }], [change('r1', 'a', '合同.pdf', null), change('r1', 'b', null, '新合同.pdf'), change('r1', 'c', null, '（文件名已抹去）')]],
  ['the same file at another row', [a], [{ id: 'a', rows: ['r2'] }], [change('r1', 'a', '合同.pdf', null), change('r2', 'a', null, '合同.pdf')]],
  ['a file without a row', [a], [a, { id: 'd', rows: [] }], []],
])('%s', (_what, before, after, changes) => expect(evidenceChanges(before, after, names)).toEqual(changes));
