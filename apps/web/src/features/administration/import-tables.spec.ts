// Shows how a table is recognised: its heads in any order and under names that people use, its rows by the numbers they have in the file.
import { readBlock } from '../../grid/read-clipboard';
import { readTable } from './import-tables';

const block = (text: string) => [readBlock(text)];
const read = (...asked: Parameters<typeof readTable>) => {
  const found = readTable(...asked);
  if (!found.ok) throw new Error(found.why);
  return found.table;
};

it('takes columns in any order, by names that are understood, and names those it has no use for', () => {
  const { rows, unused } = read('people', '表', block('示范区人员\n\n备注\t登录账号\t 姓 名（必填）\n甲\tone\t示范甲\n\t\t\n乙\ttwo\t示范乙\n'));
  expect(rows).toEqual([{ line: 4, account: 'one', displayName: '示范甲' }, { line: 6, account: 'two', displayName: '示范乙' }]);
  expect(unused).toEqual(['备注']);
});

it('tells the name of a unit from its department and its code', () => {
  const { rows } = read('units', '表', block('单位代码\t单位\t主管部门\t类别\n001\t示范小学\t示范教育局\t预算单位'));
  expect(rows).toEqual([{ line: 2, code: '001', name: '示范小学', department: '示范教育局', kind: '预算单位' }]);
});

it('looks for the heads on every sheet, and says which are missing where they are nowhere', () => {
  expect(read('posts', '表', [[['说明']], [['账号', '单位', '岗位'], ['one', 'office', '填报人']]]).rows).toHaveLength(1);
  expect(readTable('posts', '表', block('账号\t单位\none\toffice'))).toEqual({ ok: false, why: expect.stringContaining('没有找到列名 “岗位”') });
  expect(readTable('people', '表', [])).toEqual({ ok: false, why: expect.stringContaining('“姓名”、“账号”') });
});

it('takes no table without rows and none of more than a thousand', () => {
  expect(readTable('people', '表', block('姓名\t账号'))).toEqual({ ok: false, why: expect.stringContaining('没有要导入的行') });
  const many = `姓名\t账号\n${'示范\tone\n'.repeat(1_001)}`;
  expect(readTable('people', '表', block(many))).toEqual({ ok: false, why: expect.stringContaining('有 1001 行，一次最多 1000 行') });
});

it('reads a csv with commas and quotes inside its cells', () => {
  expect(readBlock('姓名,账号\r\n"示范,甲","o""ne"\r\n', ',')).toEqual([['姓名', '账号'], ['示范,甲', 'o"ne']]);
});
