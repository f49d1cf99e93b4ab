// The figures of pictures equal the lists behind them, for everybody who may see them and within what they see: totals and their differences,
// how they lie by reviewing post, execution rate against score, where the forms lie, and the same again as tables.
import { ageingAnswer, executionAnswer, heatAnswer, scoresAnswer } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { z } from 'zod';
import { detailOf, send, setStage, shazitangRows, valueOf, type Stage } from '../../spec/stage';
import { createItem } from '../../item/create-item';
import { createSubmission } from '../../submission/create-submission';
import { listItems } from '../items';
import { listSubmissions } from '../lists';
import { ageingPicture, ageingTable } from './ageing-picture';
import { executionPicture, executionTable } from './execution-picture';
import { heatPicture, heatTable } from './heat-picture';
import { scorePictures, scoresTable, type ScorePictures } from './score-pictures';

const database = testDatabase();
let stage: Stage;
const adjust = async (who: string, row: string, score: string) =>
  valueOf(await send(stage, who, stage.submissionOf('office'), { type: 'ADJUST_SCORE', row, score, clause: '①', reason: '依据不足', evidence: [] }));

/** 办事处 is fixed with two rows adjusted, one of them twice; a third was put back. 小单位 waits at the department; 无主管单位 is still filling in. */
beforeAll(async () => {
  stage = await setStage(await database.open(), 'pictures');
  for (const [unit, preparer] of [['office', 'preparer'], ['tiny', 'tiny-two']] as const) {
    valueOf(await send(stage, preparer, stage.submissionOf(unit), { type: 'SAVE_DRAFT', rows: shazitangRows() }));
    valueOf(await send(stage, preparer, stage.submissionOf(unit), { type: 'SUBMIT' }));
  }
  valueOf(await send(stage, 'tiny-one', stage.submissionOf('tiny'), { type: 'APPROVE' }));
  valueOf(await send(stage, 'unit-head', stage.submissionOf('office'), { type: 'APPROVE' }));
  await adjust('department', 'goal-soundness', '1.5');
  await adjust('department', 'goal-soundness', '1');
  valueOf(await send(stage, 'department', stage.submissionOf('office'), { type: 'APPROVE' }));
  await adjust('bureau-section', 'procurement', '0.5');
  await adjust('bureau-section', 'staff-control', '0');
  const { rows } = await database.query<{ id: string }>(`select id from score_line where submission_id = $1 and row_key = 'staff-control' and kind = 'adjustment'`, [stage.submissionOf('office')]);
  valueOf(await send(stage, 'bureau-section', stage.submissionOf('office'), { type: 'ADJUST_SCORE', reverses: rows[0]?.id ?? '', reason: '单位补充了材料' }));
  for (const who of ['bureau-section', 'bureau-head']) valueOf(await send(stage, who, stage.submissionOf('office'), { type: 'APPROVE' }));
});

const asked = (form: 'overall' | 'project' = 'overall') => ({ cycleId: stage.cycleId, form });
const fits = <T>(schema: z.ZodType, answer: T): T => {
  const result = schema.safeParse(answer);
  expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
  return answer;
};
const scoresFor = async (name: string): Promise<ScorePictures> => fits(scoresAnswer, valueOf(await scorePictures(stage.engine, stage.as(name), asked())));

it('totals are those of the forms, the difference is exact, and who adjusted is a post', async () => {
  const { units, deviation, shares, lines } = await scoresFor('performance');
  const detail = await detailOf(stage, stage.as('auditor'), stage.submissionOf('office'));
  expect(units.map(({ name, self, reviewed, grade, difference, direction, adjustments }) => ({ name, self, reviewed, grade, difference, direction, adjustments }))).toEqual([
    {
      name: '示范街道办事处', self: detail.settlement?.total.claimed, reviewed: detail.settled?.total, grade: detail.settled?.grade, difference: expect.stringMatching(/^-\d/), direction: 'down',
      adjustments: [{ post: '示范财政局 财政局业务科室审核人', count: 1 }, { post: '示范主管部门 主管部门审核人', count: 1 }],
    },
    { name: '示范小单位', self: expect.stringMatching(/^\d/), reviewed: expect.stringMatching(/^\d/), grade: expect.any(String), difference: null, direction: null, adjustments: [] },
  ]);
  const difference = units[0]?.difference?.slice(1) ?? '';
  expect(detail.rows.map(({ self, final }) => [self, final]).filter(([self, final]) => self !== final)).toHaveLength(2);
  expect(deviation.finding).toBe(`复核平均比自评低 ${difference} 分，差最大的是示范街道办事处（调减 ${difference} 分）`);
  expect(deviation.notes).toEqual(['另有 1 份还没有审定，不算差。']);
  expect(deviation.rows.map((row) => row.slice(3, 7))).toEqual(units.map(({ self, reviewed, difference: apart, direction }) => [self, reviewed, apart ?? '', direction === 'down' ? '调减' : '']));
  expect(shares.rows.filter(([, count]) => count !== '0').map(([, count, names]) => [count, names])).toEqual([['1', '示范街道办事处']]);
  expect(lines.map(({ score }) => score)).toEqual(['90', '80', '60']);
});

it('what is drawn is what the list holds, for everybody who may compare', async () => {
  for (const name of ['performance', 'bureau-section', 'bureau-head', 'auditor', 'department', 'other-department']) {
    const listed = valueOf(await listSubmissions(stage.engine, stage.as(name), { cycleId: stage.cycleId })).items;
    const handedIn = listed.filter(({ state }) => state !== 'draft').map(({ id, settledTotal, total }) => [id, settledTotal ?? total]);
    const { units, bins, byPost, posts } = await scoresFor(name);
    expect([name, new Map(units.map(({ submissionId, reviewed }) => [submissionId, reviewed]))]).toEqual([name, new Map(handedIn as [string, string][])]);
    expect([name, bins.flatMap(({ names }) => names).length]).toEqual([name, listed.filter(({ state }) => state === 'reviewed').length]);
    const mayPosts = !name.includes('department');
    expect([name, posts !== null, byPost.length]).toEqual([name, mayPosts, mayPosts ? 3 : 0]);
    const heat = fits(heatAnswer, valueOf(await heatPicture(stage.engine, stage.as(name), stage.cycleId)));
    expect([name, heat.groups.flatMap(({ cells }) => cells.flatMap(({ names }) => names.map(({ submissionId }) => submissionId))).sort()]).toEqual([name, listed.map(({ id }) => id).sort()]);
    for (const { cells } of heat.groups) for (const { count, late, names } of cells) expect([count, late]).toEqual([names.length, names.filter((each) => each.late).length]);
  }
});

it('by clause: what adjustments took that were not taken back, each with its form and seat; for whoever may compare posts', async () => {
  const { byClause, clauses } = await scoresFor('auditor');
  expect(byClause.map(({ clause, count, dots, posts }) => [clause.split('：')[0], count, dots.map(({ points, names }) => [points, names.length]), posts.map(({ post }) => post)])).toEqual([
    ['政府采购执行率和规范性', 1, [['1.1', 1]], ['示范财政局 财政局业务科室审核人']],
    ['绩效目标合理性', 1, [['0.5', 2]], ['示范主管部门 主管部门审核人']],
  ]);
  expect(byClause[1]?.dots[0]?.names[0]).toEqual({ submissionId: stage.submissionOf('office'), name: '示范街道办事处（示范主管部门 主管部门审核人）' });
  expect(valueOf(await scoresTable(stage.engine, stage.as('auditor'), asked(), 'clauses')).rows).toEqual(clauses?.rows);
  expect((await scoresFor('department')).clauses).toBeNull();
});

it('by post: what each signed, never who, with few marked as few', async () => {
  const { byPost, posts, units } = await scoresFor('auditor');
  expect(byPost.map(({ post, count, few, median, dots }) => [post, count, few, median, dots.map(({ names }) => names.length)])).toEqual(
    ['示范主管部门 主管部门审核人', '示范财政局 财政局业务科室审核人', '示范财政局 财政局负责人'].map((post) => [post, 1, true, units[0]?.reviewed, [1]]),
  );
  expect(posts?.finding).toBe('3 个审核岗位的样本都少，不能比较宽严');
  expect(posts?.notes[0]).toContain('差异须看案情');
});

it('where the forms lie: departments down, the route across', async () => {
  const { steps, groups, heat } = valueOf(await heatPicture(stage.engine, stage.as('performance'), stage.cycleId));
  expect(steps).toEqual(['单位填报', '单位负责人审签', '主管部门审核', '财政业务科室复核', '财政局审定', '待公开', '跟踪整改', '已公开']);
  expect(groups.map(({ group, cells }) => [group, cells.map(({ count }) => count)])).toEqual([['示范主管部门', [0, 0, 1, 0, 0, 1, 0, 0]], ['（无主管部门）', [1, 0, 0, 0, 0, 0, 0, 0]]]);
  expect(heat.rows[0]).toEqual(['示范主管部门', '0', '0', '1', '0', '0', '1', '0', '0', '2']);
});

it('a rate of 2772 % with full marks is shown as what it is, at the end of the scale', async () => {
  const body = { cycleId: stage.cycleId, form: 'project' as const, name: '示范项目' };
  const { id } = JSON.parse(valueOf(await createSubmission(stage.engine, stage.as('preparer'), body, 'a project'))) as { id: string };
  const funds = { key: 'funds', rowVersion: 0, cells: { adjusted: '1', executed: '27.72', weight: '10', claimed: '10', reason: '追加' } };
  const row = { key: 'r1', rowVersion: 0, cells: { level1: '产出', level2: '数量', name: '完成', target: '≥90%', actual: '95%', weight: '90', claimed: '90' } };
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [funds, row] }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  const { dots, execution } = fits(executionAnswer, valueOf(await executionPicture(stage.engine, stage.as('performance'), asked('project'))));
  expect(dots).toEqual([{ submissionId: id, name: '示范街道办事处「示范项目」', rate: '2772', drawn: '150', score: '10', weight: '10', share: '100' }]);
  expect(execution.finding).toBe('1 份中 1 份执行率超过 100%，其中 1 份仍得满分；最高的是示范街道办事处「示范项目」（2772%，得 10/10 分）');
  expect(execution.notes).toEqual(['刻度到 150% 为止，更高的画在最右，执行率写在旁边。']);
  const overall = valueOf(await executionPicture(stage.engine, stage.as('performance'), asked()));
  expect([overall.dots, overall.execution.finding]).toEqual([[], '这一类表所用的口径没有按预算执行率计分的行']);
});

it('every table says what its picture says', async () => {
  const caller = stage.as('auditor');
  const [scores, execution, heat] = [await scoresFor('auditor'), valueOf(await executionPicture(stage.engine, caller, asked())), valueOf(await heatPicture(stage.engine, caller, stage.cycleId))];
  const pairs = [
    ...(await Promise.all((['deviation', 'shares', 'posts'] as const).map(async (which) => [scores[which], await scoresTable(stage.engine, caller, asked(), which)] as const))),
    [execution.execution, await executionTable(stage.engine, caller, asked())] as const,
    [heat.heat, await heatTable(stage.engine, caller, stage.cycleId)] as const,
  ];
  for (const [told, table] of pairs) expect(valueOf(table)).toMatchObject({ title: told?.title, columns: told?.columns, rows: told?.rows, said: [told?.finding, ...(told?.notes ?? []), expect.stringContaining('截至')] });
});

it('whoever may not compare is refused in words, and a department is refused the posts', async () => {
  for (const name of ['preparer', 'unit-head']) {
    const refused = { ok: false, refusal: { code: 'ROLE_MAY_NOT', detail: expect.stringContaining('比对各单位得分') } };
    expect(await scorePictures(stage.engine, stage.as(name), asked())).toMatchObject(refused);
    expect(await executionPicture(stage.engine, stage.as(name), asked())).toMatchObject(refused);
    expect(await heatPicture(stage.engine, stage.as(name), stage.cycleId)).toMatchObject(refused);
  }
  expect(await scoresTable(stage.engine, stage.as('department'), asked(), 'posts')).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT', detail: expect.stringContaining('按审核岗位比对得分') } });
  expect(await heatPicture(stage.engine, stage.as('auditor'), '0193a5b0-0000-7000-8000-000000000001')).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});

it('ages of items are those of the register under the same filter, at the edges of 30 and 90 days', async () => {
  const dayBefore = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
  for (const [source, days] of [['audit', 0], ['audit', 1], ['audit', 30], ['monitoring', 31], ['monitoring', 90], ['monitoring', 91]] as const) {
    const item = { unitId: stage.district.unitIds['tiny'] ?? '', year: 2007, source, text: `${days} 天`, owner: '财务科', dueOn: dayBefore(days) };
    valueOf(await createItem(stage.engine, stage.as('performance'), item, `item ${days}`));
  }
  const { bars, ages, months } = fits(ageingAnswer, await ageingPicture(stage.engine, stage.as('tiny-one'), { year: 2007 }));
  expect(bars).toEqual([
    { source: 'audit', name: '审计', carried: false, ages: { notDue: 1, upTo30: 2, upTo90: 0, over90: 0 } },
    { source: 'monitoring', name: '绩效监控', carried: false, ages: { notDue: 0, upTo30: 0, upTo90: 2, over90: 1 } },
  ]);
  for (const { source, ages: of } of bars) {
    for (const [age, count] of Object.entries(of)) {
      const filter = { year: 2007, source, age: age as 'notDue' };
      expect([source, age, valueOf(await listItems(stage.engine, stage.as('tiny-one'), filter)).items.length]).toEqual([source, age, count]);
    }
  }
  expect(ages.finding).toBe('未了 6 项，其中逾期 5 项；逾期 90 天以上的 1 项，“绩效监控”最多（1 项）');
  expect([months.length, months.at(-1)?.month, months.flatMap(({ names }) => names)]).toEqual([12, dayBefore(0).slice(0, 7), []]);
  expect((await ageingPicture(stage.engine, stage.as('preparer'), { year: 2007 })).bars).toEqual([]);
  expect(await ageingTable(stage.engine, stage.as('tiny-one'), { year: 2007 }, 'ages')).toMatchObject({ columns: ages.columns, rows: [['审计', '1', '2', '0', '0', '3'], ['绩效监控', '0', '0', '2', '1', '3']] });
});
