// 雨花区, the year after: towns whose forms are under way for weeks, played day by day under a clock put back, so that something is late, returned three
// times, adjusted by two posts, rectified in time and not; and, today, a pile of projects at their department, clean but for two.
import type { CreateItemBody } from '@jishen/contracts';
import type { Engine } from '../engine';
import { remind } from '../notices/remind';
import { createSubmission } from '../submission/create-submission';
import { rowsOfCase, type DraftRow } from './case-rows';
import { townAlone, towns, type Town } from './demonstration-plan';
import type { BegunDistrict, CaseFiles } from './demonstration-material';
import { must, type Play, type PlayedEvent } from './play';
import { submissionsOf } from './play-yuhua';

interface Stage {
  /** Under the clock that `turnBack` puts back. */
  engine: Engine;
  turnBack: (days: number) => Promise<void>;
  play: Play;
  district: BegunDistrict;
  cases: CaseFiles;
}
type Doer = 'preparer' | 'unit-head' | 'department' | 'section' | 'head' | 'performance' | 'administrator';
interface Act {
  daysAgo: number;
  town: Town;
  by: Doer;
  event: PlayedEvent | 'remind';
  /** It is tried and refused. */
  refused?: true;
}

const year = 2021;
const openedDaysAgo = 60;
const dueDaysAgo = 30;

const bureau: Partial<Record<Doer, string>> = {
  department: 'shifan.department', section: 'yuhua.bureau-section', head: 'yuhua.bureau-head', performance: 'yuhua.performance', administrator: 'yuhua.system-admin',
};
const accountOf = (town: Town, by: Doer): string => bureau[by] ?? `${town}.${by}`;

/** `YYYY-MM-DD` in China, so many days before today; after it where there are fewer than none. */
const dayBefore = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

const fill = (town: Town, daysAgo: number): Act => ({ town, daysAgo, by: 'preparer', event: { type: 'SAVE_DRAFT', rows: [] } });
const handIn = (town: Town, daysAgo: number): Act => ({ town, daysAgo, by: 'preparer', event: { type: 'SUBMIT' } });
const agree = (town: Town, daysAgo: number, by: Doer): Act => ({ town, daysAgo, by, event: { type: 'APPROVE' } });
const lower = (town: Town, daysAgo: number, by: Doer, row: string, score: string, clause: string, reason: string): Act =>
  ({ town, daysAgo, by, event: { type: 'APPROVE', adjustments: [{ row, score, clause, reason }] } });
const giveBack = (town: Town, daysAgo: number, reason: string, dueOn: string): Act =>
  ({ town, daysAgo, by: 'department', event: { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason, dueOn } });

const acts: readonly Act[] = [
  // Never handed in: late with whoever fills it in.
  fill('shifan-jia', 33), { town: 'shifan-jia', daysAgo: 2, by: 'performance', event: 'remind' },
  // Handed in after the deadline; late with the head of the unit.
  fill('shifan-yi', 32), handIn('shifan-yi', 27),
  // Returned three times; who filled it in is head as well, and is kept from signing it.
  fill('shifan-bing', 52), handIn('shifan-bing', 50), { town: 'shifan-bing', daysAgo: 49, by: 'preparer', event: { type: 'APPROVE' }, refused: true },
  agree('shifan-bing', 48, 'unit-head'), giveBack('shifan-bing', 45, '请补充政府采购的合同和支付凭证', dayBefore(38)),
  handIn('shifan-bing', 41), agree('shifan-bing', 40, 'unit-head'), giveBack('shifan-bing', 35, '合同缺验收单，请补齐', dayBefore(28)),
  handIn('shifan-bing', 26), agree('shifan-bing', 25, 'unit-head'), giveBack('shifan-bing', 19, '支付凭证与合同金额不一致，请说明', dayBefore(9)),
  // Adjusted by two posts, fixed and published. An administrator tries to publish it, and may not.
  fill('shifan-ding', 55), handIn('shifan-ding', 51), agree('shifan-ding', 50, 'unit-head'),
  lower('shifan-ding', 44, 'department', 'procurement', '1', '评分标准整条', '按采购合同和支付凭证核减'),
  lower('shifan-ding', 29, 'section', 'indicator-clarity', '3.5', '评分标准②', '量化指标未超过 3 个'), agree('shifan-ding', 22, 'head'),
  { town: 'shifan-ding', daysAgo: 16, by: 'administrator', event: { type: 'PUBLISH' }, refused: true }, { town: 'shifan-ding', daysAgo: 15, by: 'performance', event: { type: 'PUBLISH' } },
  // Raised with nothing to show for it, then lowered elsewhere; a problem is found, and not answered in time.
  fill('shifan-wu', 54), handIn('shifan-wu', 50), agree('shifan-wu', 47, 'unit-head'),
  lower('shifan-wu', 40, 'department', 'budget-adjustment', '0.5', '评分标准整条', '有一部分调整是政策性的，酌情计分'),
  { town: 'shifan-wu', daysAgo: 32, by: 'section', event: { type: 'RAISE_FINDING', text: '预算调整率超过 10%，年初预算编制不够细', owner: '示范财政所', dueOn: dayBefore(6) } },
  lower('shifan-wu', 32, 'section', 'procurement', '1.2', '评分标准整条', '按采购合同和支付凭证核减'), agree('shifan-wu', 26, 'head'),
  { town: 'shifan-wu', daysAgo: 18, by: 'performance', event: { type: 'REQUIRE_RECTIFICATION' } },
  // Late at the bureau.
  fill('shifan-ji', 48), handIn('shifan-ji', 43), agree('shifan-ji', 42, 'unit-head'), agree('shifan-ji', 34, 'department'),
  // Without a department; late with the head of the bureau.
  fill('shifan-geng', 47), handIn('shifan-geng', 44), agree('shifan-geng', 41, 'unit-head'), agree('shifan-geng', 30, 'section'),
];

export async function playTowns(stage: Stage): Promise<void> {
  const { play, turnBack, district, engine, cases } = stage;
  await turnBack(openedDaysAgo);
  const cycleId = await play.openCycle('yuhua.performance', {
    year, name: `${year} 年度绩效自评（示范单位，演示）`, routeId: 'default', routeVersion: 1, submitDueOn: dayBefore(dueDaysAgo), units: towns.map(({ code }) => unitOf(district, code)),
    forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 }, project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } },
    waivers: [{ concern: `no-department:${unitOf(district, townAlone)}`, reason: '示范：这家单位没有主管部门，由财政局直接复核' }],
  });
  const submissions = await submissionsOf(engine, cycleId);
  const rows = rowsOfCase(cases['shazitang-2020']).filter(({ key }) => !key.startsWith('document.'));
  const onForms = acts.map((act, at): Scene => ({ town: act.town, daysAgo: act.daysAgo, play: () => actOn(stage, act, submissions.get(unitOf(district, act.town)) ?? '', `${at}`, rows) }));
  for (const [daysAgo, ofDay] of [...Map.groupBy([...onForms, ...problems(stage)], (scene) => scene.daysAgo)].sort(([a], [b]) => b - a)) {
    await turnBack(daysAgo);
    await Promise.all([...Map.groupBy(ofDay, ({ town }) => town).values()].map(inTurn));
  }
  await turnBack(0);
  await pile(stage, cycleId);
}

interface Scene {
  town: Town;
  daysAgo: number;
  play: () => Promise<void>;
}
/** Of one town one after the other; towns do not wait for each other. */
async function inTurn(scenes: readonly Scene[]): Promise<void> {
  for (const { play } of scenes) await play();
}

const unitOf = ({ unitIds }: BegunDistrict, town: Town): string => unitIds[town] ?? '';

async function actOn({ play, engine }: Stage, { town, by, event, refused }: Act, id: string, step: string, rows: DraftRow[]): Promise<void> {
  const account = accountOf(town, by);
  if (event === 'remind') must(await remind(engine, play.as(account), { submissionId: id, key: `demonstration:${id}:${step}`, body: {} }));
  else if (refused === true) await play.refused(account, id, step, event, `${town}.preparer`);
  else await play.event(account, id, step, event.type === 'SAVE_DRAFT' ? { ...event, rows } : event);
}

/** Problems of the year before, which this year's form has to answer for: one closed, one overdue, one done in part and carried over. */
function problems({ play, district }: Stage): Scene[] {
  const ids = new Map<string, string>();
  const idOf = (town: Town): string => ids.get(town) ?? '';
  const made = (town: Town, source: CreateItemBody['source'], text: string, dueDays: number) => ({
    town, daysAgo: 58,
    play: async () => void ids.set(town, await play.item('yuhua.performance', `${town}:item`, { unitId: unitOf(district, town), year: year - 1, source, row: 'key-evaluation-rectification', text, owner: '示范财政所', dueOn: dayBefore(dueDays) })),
  });
  const answered = (town: Town, daysAgo: number, text: string) => ({ town, daysAgo, play: () => play.itemEvent(`${town}.preparer`, idOf(town), 'answer', { type: 'ANSWER', expectedVersion: 1, text, evidence: ['示范清单（财政所存）'] }) });
  const verified = (town: Town, daysAgo: number, result: 'all' | 'part', reason: string) => ({ town, daysAgo, play: () => play.itemEvent('yuhua.performance', idOf(town), 'verify', { type: 'VERIFY', expectedVersion: 2, result, reason }) });
  return [
    made('shifan-ding', 'key-evaluation', '上年重点评价：资产台账与账面不符', 30), answered('shifan-ding', 46, '已盘点并补记，账实相符'), verified('shifan-ding', 39, 'all', '盘点表和账页齐全'),
    made('shifan-ji', 'audit', '上年审计：专项资金结余没有按期上缴', 21),
    made('shifan-yi', 'key-evaluation', '上年重点评价：项目绩效指标没有量化', 28), answered('shifan-yi', 37, '五个项目已改三个，其余随年度预算一并修订'), verified('shifan-yi', 31, 'part', '五个项目中有两个没有改'),
    { town: 'shifan-yi', daysAgo: 11, play: () => play.itemEvent('yuhua.performance', idOf('shifan-yi'), 'carry', { type: 'CARRY_OVER', expectedVersion: 3, toYear: year, reason: '其余两个项目随年度预算修订' }) },
  ];
}

/** Projects handed in and signed today, whose figures give what is claimed. */
const projects: readonly { town: Town; name: string; executed: string; rate: string }[] = [
  { town: 'shifan-jia', name: '示范项目：村道养护', executed: '100', rate: '10' },
  { town: 'shifan-yi', name: '示范项目：公共厕所保洁', executed: '98', rate: '9.8' },
  { town: 'shifan-ding', name: '示范项目：社区养老助餐', executed: '96', rate: '9.6' },
  { town: 'shifan-ji', name: '示范项目：图书室开放', executed: '100', rate: '10' },
  { town: 'shifan-wu', name: '示范项目：河道清淤', executed: '95', rate: '9.5' },
  { town: 'shifan-bing', name: '示范项目：路灯改造', executed: '90', rate: '9' },
];

async function pile({ play, engine }: Stage, cycleId: string): Promise<void> {
  await Promise.all(projects.map(async (project) => {
    const { town, name } = project;
    const body = { cycleId, form: 'project' as const, name };
    const { id } = JSON.parse(must(await createSubmission(engine, play.as(`${town}.preparer`), body, `demonstration:${town}:project`))) as { id: string };
    await play.event(`${town}.preparer`, id, 'fill', { type: 'SAVE_DRAFT', rows: projectRows(project) });
    await play.event(`${town}.preparer`, id, 'submit', { type: 'SUBMIT' });
    await play.event(`${town}.unit-head`, id, 'sign', { type: 'APPROVE' });
    if (town === 'shifan-wu') await play.event('shifan.department', id, 'adjust', { type: 'ADJUST_SCORE', row: 'r1', score: '9', clause: '评分要点', reason: '按核查的完成数计分' });
    if (town === 'shifan-bing') await play.event('shifan.department', id, 'finding', { type: 'RAISE_FINDING', text: '路灯改造没有验收单', owner: '示范城建办', dueOn: dayBefore(-30) });
  }));
}

const indicators = ['完成工程量', '按期完工', '验收合格', '成本控制', '受益人口', '设施完好', '投诉办结', '持续运行', '群众满意'] as const;
const projectRows = ({ executed, rate }: (typeof projects)[number]): DraftRow[] => [
  { key: 'funds', rowVersion: 0, cells: { adjusted: '100', executed, weight: '10', claimed: rate } },
  ...indicators.map((name, at): DraftRow => ({
    key: `r${at + 1}`, rowVersion: 0,
    cells: { level1: at < 4 ? '产出指标' : '效益指标', level2: at < 4 ? '数量质量' : '社会效益', name, target: '≥90%', actual: '95%', weight: '10', claimed: '10' },
  })),
];
