// Shows that a reviewer reads their own words again, never a sentence that the page made.
import { askedThen } from './asked-then';

const remarks = [{ row: 'a', text: '附花名册' }, { row: 'b', text: '附合同' }];
const nameOf = (row: string) => ({ a: '人员控制率', b: '政府采购' })[row] ?? '';

it.each([
  ['a general remark', { reason: '请补材料', remarks }, '请补材料'],
  ['remarks alone', { reason: '请按所列 2 处意见修改或说明', remarks }, '「人员控制率」附花名册；「政府采购」附合同'],
  ['an approval', { reason: null, remarks: [] }, null],
])('%s', (_what, since, told) => {
  expect(askedThen(since, nameOf)).toBe(told);
});
