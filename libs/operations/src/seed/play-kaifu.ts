// 开福区: the two printed project tables of 伍家岭 2022 as drafts. 清水塘 2021 printed a report and no table, so it holds none.
import type { Engine } from '../engine';
import { createSubmission } from '../submission/create-submission';
import { rowsOfCase, titleOfCase } from './case-rows';
import type { CaseFiles } from './demonstration-material';
import { must, type Play } from './play';

export async function playKaifu(engine: Engine, play: Play, cases: CaseFiles): Promise<void> {
  const cycleId = await play.openCycle('kaifu.performance', {
    year: 2022, name: '2022 年度项目支出绩效自评（演示）', routeId: 'default', routeVersion: 1,
    forms: { project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } },
  });
  for (const name of ['wujialing-2022-social', 'wujialing-2022-services'] as const) {
    const key = `demonstration:${name}`;
    const body = { cycleId, form: 'project' as const, name: titleOfCase(cases[name]) };
    const begun = JSON.parse(must(await createSubmission(engine, play.as('wujialing.preparer'), body, key))) as { id: string };
    await play.event('wujialing.preparer', begun.id, 'fill', { type: 'SAVE_DRAFT', rows: rowsOfCase(cases[name]) });
  }
}
