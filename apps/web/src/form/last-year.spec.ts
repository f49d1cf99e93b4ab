// Shows which row of last year's form stands beside a row of this one, by key or by name, and that a doubtful one is none.
import { remarkOn, thenOf } from './last-year';

const remark = { row: 'r2', text: '请附合同', by: '示范主管部门 主管部门审核人', at: '2020-05-01T00:00:00.000000Z' };
const row = (key: string, name: string | null, weight: string) => ({ key, name, claimed: '4', final: '3.5', cells: { weight } });
const told = {
  lastYear: { submissionId: '', year: 2019, name: '', published: true, rows: [row('r1', '受益人数', '10'), row('r2', '验收合格率', '20'), row('r3', '满意度', '5'), row('r4', '满意度', '6')], remarks: [remark] },
  remarks: [{ ...remark, row: 'r1', text: '人数对不上' }],
};

it('is the row of the same key where the rows are the form’s', () => {
  expect(thenOf(told)?.rowOf('r2', null)).toEqual({ claimed: '4', final: '3.5', cells: { weight: '20' }, remark });
  expect(thenOf(told)?.rowOf('r9', null)).toBeNull();
});

it('is the row of the same name where the rows are the unit’s own, whatever its key; one that stands there twice is none', () => {
  expect(thenOf(told)?.rowOf('z0007-ab12', '验收合格率')?.cells).toEqual({ weight: '20' });
  expect(thenOf(told)?.rowOf('r2', '')).toBeNull();
  expect(thenOf(told)?.rowOf('r3', '满意度')).toBeNull();
});

it('of the last return only what concerns the row', () => {
  expect(remarkOn(told, 'r1')?.text).toBe('人数对不上');
  expect(remarkOn(told, 'r2')).toBeNull();
  expect(thenOf({ lastYear: null, remarks: [] })).toBeNull();
});
