// What pictures say in words: findings with nothing, with one, with ties; the year of months; departments beyond what a picture takes.
import { agesTold, monthsUpTo } from './ageing-told';
import { clausePointsOf, clausesTold } from './clause-points';
import { binsOf, deviationTold, sharesTold, type ComparedUnit } from './deviation';
import { heatTold } from './heat-told';
import { postScoresOf, postsTold } from './post-scores';

const unit = (name: string, self: string, reviewed: string, difference: string | null): ComparedUnit => ({
  submissionId: name, name, department: null, state: difference === null ? 'selfScored' : 'reviewed', self, reviewed, grade: null, difference,
  direction: difference === null ? null : difference.startsWith('-') ? 'down' : difference === '0' ? 'same' : 'up', adjustments: [],
});

test.each([
  [[unit('甲', '90', '90', null)], '还没有审定的自评件，复核与自评暂时无从比较'],
  [[unit('甲', '90', '90', '0')], '已审定 1 份，复核与自评都一致'],
  [[unit('甲', '90', '85', '-5'), unit('乙', '90', '88.4', '-1.6'), unit('丙', '90', '90', '0')], '复核平均比自评低 2.2 分，差最大的是甲（调减 5 分）'],
  [[unit('甲', '90', '92', '2'), unit('乙', '90', '88', '-2')], '复核平均与自评持平，差最大的是甲（调增 2 分）'],
  [[unit('甲', '90', '91', '1'), unit('乙', '90', '90', '0'), unit('丙', '80', '80', '0')], '复核平均比自评高 0.33 分，差最大的是甲（调增 1 分）'],
])('%#: self against reviewed is told as %s', (units, finding) => expect(deviationTold(units, true).finding).toBe(finding));

test('a claim of 0 stands apart', () => {
  const units = [unit('甲', '0', '3', '3'), unit('乙', '100', '90', '-10')];
  expect(binsOf(units).filter(({ names }) => names.length > 0).map(({ name, apart }) => [name, apart])).toEqual([['调减 5% 至 10%', false], ['自评为 0', true]]);
  expect(sharesTold(units)).toMatchObject({ finding: '已审定 2 份中 0 份没有变动，1 份调减超过自评分的 5%，其中 0 份超过 10%', notes: [expect.any(String), '自评为 0 的不能相除，单列。'] });
});

test('posts with enough are compared by their medians, those with few are not', () => {
  const rows = (role: string, unitName: string, scores: readonly string[]) =>
    scores.map((reviewed, at) => ({
      id: `${unitName}${at}`, unitName: `单位${at}`, department: null, name: '', state: 'reviewed', ruleSetId: '', ruleSetVersion: 1, self: null, reviewed, settled: null, adjusted: [], signed: [{ role, unitName }, { role: 'unit-head', unitName: `单位${at}` }],
    }));
  const eight = (first: number): string[] => Array.from({ length: 8 }, (_, at) => `${first + at}`);
  const posts = postScoresOf([...rows('department-reviewer', '甲部门', eight(80)), ...rows('department-reviewer', '乙部门', eight(85)), ...rows('department-reviewer', '丙部门', ['60'])], 'overall');
  expect(posts.map(({ post, count, few, median }) => [post, count, few, median])).toEqual([['丙部门 主管部门审核人', 1, true, '60'], ['乙部门 主管部门审核人', 8, false, '88.5'], ['甲部门 主管部门审核人', 8, false, '83.5']]);
  expect(postsTold(posts).finding).toBe('中位最低的是甲部门 主管部门审核人（83.5 分），最高的是乙部门 主管部门审核人（88.5 分），相差 5 分');
});

test('by clause: what it cost over all, the widest apart first, with seats and what was given back as less than none', () => {
  const line = (id: string, clause: string, delta: string, unitOfPost = '甲部门') => ({ id, unitName: `单位${id}`, name: '', row: '政府采购', clause, delta, role: 'department-reviewer', unitOfPost });
  const points = clausePointsOf([line('1', '①', '-0.5'), line('2', '①', '-1', '乙部门'), line('3', '①', '-0.6'), line('1', '②', '0.5'), line('3', '②', '0.5')], 'overall');
  expect(points.map(({ clause, count, few, lowest, median, highest, posts }) => [clause, count, few, lowest, median, highest, posts.map((each) => `${each.post} ${each.count} ${each.median}`)])).toEqual([
    ['政府采购：①', 3, true, '0.5', '0.6', '1', ['乙部门 主管部门审核人 1 1', '甲部门 主管部门审核人 2 0.55']],
    ['政府采购：②', 2, true, '-0.5', '-0.5', '-0.5', ['甲部门 主管部门审核人 2 -0.5']],
  ]);
  expect(points[0]?.dots.map((dot) => [dot.points, dot.names.map(({ name }) => name)])).toEqual([['0.5', ['单位1（甲部门 主管部门审核人）']], ['0.6', ['单位3（甲部门 主管部门审核人）']], ['1', ['单位2（乙部门 主管部门审核人）']]]);
  expect(clausesTold(points, true)).toMatchObject({ finding: '扣分差得最多的是“政府采购：①”：3 份扣 0.5 至 1 分，中位 0.6 分', rows: [['政府采购：①', '3', '0.5', '0.55', '0.6', '0.8', '1', '样本少', expect.any(String)], expect.any(Array)] });
  expect(clausesTold(points.slice(1), true).finding).toBe('1 个条款用在不止一份上，各自扣的分都相同');
  expect(clausesTold(clausePointsOf([line('1', '①', '-0.5')], 'overall'), true).finding).toBe('按 1 个条款调整过得分，都只用在一份上，没有可比的');
  expect(clausesTold([], true).finding).toBe('审核还没有按条款调整过得分');
});

test('where the forms lie names the place that holds most of the late ones', () => {
  const cell = (count: number, late = 0) => ({ count, late, names: [] });
  const groups = [{ group: '甲', cells: [cell(3), cell(2, 1)] }, { group: '乙', cells: [cell(5, 4), cell(0)] }];
  expect(heatTold(['填报', '审核'], groups, true)).toMatchObject({ finding: '10 份中 5 份逾期，最多的在乙的“填报”（4 份）', rows: [['甲', '3', '2（逾期 1）', '5（逾期 1）'], ['乙', '5（逾期 4）', '0', '5（逾期 4）']] });
});

test('nothing open is said so', () => expect(agesTold([]).finding).toBe('没有未了的整改'));

test.each([
  ['2026-11-29', '2025-12', '2026-11'],
  ['2026-12-01', '2026-01', '2026-12'],
  ['2026-01-31', '2025-02', '2026-01'],
])('the months up to %s go from %s to %s', (today, first, last) => {
  const months = monthsUpTo(today);
  expect([months.length, months[0], months.at(-1), new Set(months).size]).toEqual([12, first, last, 12]);
});
