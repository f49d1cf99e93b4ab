// 雨花区: the real 砂子塘 2020 table in draft, and example units whose submissions wait at every level.
import { withConnection } from '@jishen/persistence';
import type { Engine } from '../engine';
import { createItem } from '../item/create-item';
import { rowsOfCase } from './case-rows';
import { exampleUnits, type ExampleUnit } from './demonstration-plan';
import { actOnItem } from '../item/act-on-item';
import type { BegunDistrict, CaseFiles } from './demonstration-material';
import { must, type Play } from './play';

export async function playYuhua(engine: Engine, play: Play, district: BegunDistrict, cases: CaseFiles): Promise<void> {
  const cycleId = await play.openCycle('yuhua.performance', {
    year: 2020, name: '2020 年度部门整体支出绩效自评（演示）', routeId: 'default', routeVersion: 1,
    units: ['shazitang', ...exampleUnits.map(({ code }) => code)].map((code) => district.unitIds[code] ?? ''),
    forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 }, project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } },
    waivers: exampleUnits.filter(({ leftAt }) => leftAt === 'no-department').map(({ code }) => ({ concern: `no-department:${district.unitIds[code] ?? ''}`, reason: '示范：这家单位没有主管部门，由财政局直接复核' })),
  });
  const submissions = await submissionsOf(engine, cycleId);
  const of = (unitCode: string): string => submissions.get(district.unitIds[unitCode] ?? '') ?? '';
  const rows = rowsOfCase(cases['shazitang-2020']);
  await play.event('shazitang.preparer', of('shazitang'), 'fill', { type: 'SAVE_DRAFT', rows });
  // The example units hand in the figures of the real table, not its title pages: those bear another name.
  const figures = rows.filter(({ key }) => !key.startsWith('document.'));
  for (const unit of exampleUnits) {
    await play.event(`${unit.code}.preparer`, of(unit.code), 'fill', { type: 'SAVE_DRAFT', rows: figures });
    await play.event(`${unit.code}.preparer`, of(unit.code), 'submit', { type: 'SUBMIT' });
    await lead(engine, play, district, unit, of(unit.code));
  }
}

type Left = ExampleUnit['leftAt'];
const climb: readonly Left[] = ['unit-head', 'department', 'bureau-section', 'bureau-head'];

async function lead(engine: Engine, play: Play, district: BegunDistrict, unit: ExampleUnit, id: string): Promise<void> {
  const { leftAt } = unit;
  if (leftAt === 'no-department') return;
  const signers = [`${unit.code}.unit-head`, 'shifan.department', 'yuhua.bureau-section', 'yuhua.bureau-head'];
  const passed = climb.includes(leftAt) ? climb.indexOf(leftAt) : leftAt === 'returned' ? 1 : signers.length;
  const withFinding = leftAt === 'rectification';
  for (const [index, account] of signers.slice(0, passed).entries()) {
    if (withFinding && account === 'yuhua.bureau-section') {
      await play.event(account, id, 'finding', { type: 'RAISE_FINDING', text: '预算调整率超过 10%，年初预算编制不够细', owner: '示范财务科', dueOn: inAQuarter() });
    }
    if (leftAt === 'published' && account === 'yuhua.bureau-section') await takeAPointAndGiveItBack(play, account, id);
    await play.event(account, id, `sign-${index}`, { type: 'APPROVE' });
  }
  if (leftAt === 'returned') {
    await play.event('shifan.department', id, 'return', { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '请补充「重点绩效评价整改情况」的佐证材料', remarks: [{ row: 'key-evaluation-rectification', text: '请附整改报告和回复文件' }] });
  }
  if (withFinding) await rectify(engine, play, district, unit, id);
  if (leftAt === 'published') await play.event('yuhua.performance', id, 'publish', { type: 'PUBLISH' });
}

/** What is public shows that scores were looked at, and what became of it: the total is that of the real table again. */
async function takeAPointAndGiveItBack(play: Play, account: string, id: string): Promise<void> {
  await play.event(account, id, 'adjust', { type: 'ADJUST_SCORE', row: 'indicator-clarity', score: '3.5', clause: '评分标准②', reason: '量化指标未超过 3 个' });
  await play.event(account, id, 'reverse', { type: 'ADJUST_SCORE', reverses: await play.adjustmentOf(account, id), reason: '单位补交了第 4 个量化指标' });
}

/** Findings of the year before: one answered and verified, one still open, one answered that waits to be verified; and the present submission goes into rectification. */
async function rectify(engine: Engine, play: Play, district: BegunDistrict, unit: ExampleUnit, id: string): Promise<void> {
  const performance = play.as('yuhua.performance');
  const unitId = district.unitIds[unit.code] ?? '';
  const earlier = { unitId, year: 2019, source: 'key-evaluation' as const, owner: '示范财务科', dueOn: '2020-12-31' };
  const made = async (text: string, key: string): Promise<string> =>
    (JSON.parse(must(await createItem(engine, performance, { ...earlier, text }, `demonstration:${unit.code}:${key}`))) as { id: string }).id;
  const solved = await made('2019 年重点评价：资产台账与账面不符', 'item-1');
  await made('2019 年重点评价：项目绩效指标没有量化', 'item-2');
  const waiting = await made('2019 年重点评价：采购合同没有归档', 'item-3');
  const answer = (itemId: string, key: string, text: string) => {
    const body = { type: 'ANSWER' as const, expectedVersion: 1, text, evidence: ['示范清单（办公室存）'], lateReason: '年底集中清理，次年初才完成' };
    return actOnItem(engine, play.as(`${unit.code}.preparer`), { itemId, body, key: `demonstration:${unit.code}:${key}` });
  };
  must(await answer(solved, 'answer', '已盘点并补记，账实相符'));
  must(await answer(waiting, 'answer-3', '合同已补归档，共 12 份，另编了目录'));
  const verify = { type: 'VERIFY' as const, expectedVersion: 2, result: 'all' as const, reason: '盘点表和账页齐全' };
  must(await actOnItem(engine, performance, { itemId: solved, body: verify, key: `demonstration:${unit.code}:verify` }));
  await play.event('yuhua.performance', id, 'rectify', { type: 'REQUIRE_RECTIFICATION' });
}

export async function submissionsOf(engine: Engine, cycleId: string): Promise<Map<string, string>> {
  return withConnection(engine.db, async (reader) => {
    const { rows } = await reader.run<{ id: string; unitId: string }>({ text: `select id, unit_id as "unitId" from submission where cycle_id = $1 and form = 'overall'`, values: [cycleId] });
    return new Map(rows.map((row) => [row.unitId, row.id]));
  });
}

/** A day that leaves time, whenever this is played: `YYYY-MM-DD`. */
const inAQuarter = (): string => new Date(Date.now() + 91 * 86_400_000).toISOString().slice(0, 10);
