// Shows what an adjustment in mind is told before it is sent.
import { checkAdjustment, isComplete, strangePercent } from './check-adjustment';
import type { ReviewRow } from './review-rows';

const rowOf = (line: Partial<ReviewRow['line']>): Pick<ReviewRow, 'row' | 'line'> => ({
  row: { weight: '5', final: '5', explanation: '执行率 95.85%', parts: [], cells: {} } as unknown as ReviewRow['row'],
  line: { mark: '', remark: '', score: '4', clause: '①', reason: '在职人数与花名册不符', evidence: '', ...line },
});

it.each([
  [{}, {}],
  [{ score: '5' }, { score: '与现在的分一样，不用调整' }],
  [{ score: '5.5' }, { score: '应在 0 到 5 之间' }],
  [{ score: '四' }, { score: '请写成普通小数，例如 3.5' }],
  [{ clause: ' ' }, { clause: '请选一条评分标准' }],
  [{ reason: '不符' }, { reason: '理由至少 8 个字' }],
])('%j', (line, faults) => {
  const found = checkAdjustment(rowOf(line), { needed: false, known: null });
  expect(found).toEqual({ score: null, clause: null, reason: null, evidence: null, ...faults });
  expect(isComplete(found)).toBe(Object.keys(faults).length === 0);
});

it('asks for evidence only where the rules demand it', () => expect(checkAdjustment(rowOf({}), { needed: true, known: null }).evidence).toBe('这套规则要求选一份依据材料'));

it('what is named has to be a file that is there', () => {
  const named = (known: ReadonlyMap<string, number | null> | null) => checkAdjustment(rowOf({ evidence: 'file-1' }), { needed: true, known }).evidence;
  expect([named(null), named(new Map([['file-1', null]])), named(new Map())]).toEqual([null, null, '所选的材料已停用，或不在本件里，请重新选']);
});

it('several files, a page of each: all there, each page there, none twice', () => {
  const known = new Map([['file-1', 12], ['file-2', null]]);
  const fault = (evidence: string) => checkAdjustment(rowOf({ evidence }), { needed: true, known }).evidence;
  expect(['file-1#3,file-2', 'file-1#3,file-1#4', 'file-1#13', 'file-2,file-3', 'file-1#3, file-1#3'].map(fault)).toEqual([
    null, null, '所选的材料只有 12 页，没有第 13 页', '所选的材料已停用，或不在本件里，请重新选', '同一处选了两次，请移除一处',
  ]);
});

it('a rate that stands nowhere in the basis is pointed at', () => {
  expect(strangePercent(rowOf({ reason: '执行率应为９５.８５％，低 4.15 个点' }))).toBeNull();
  expect(strangePercent(rowOf({ reason: '执行率只有 59.85%' }))).toBe('59.85%');
});
