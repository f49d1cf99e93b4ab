// Rows that do not concern the unit, and rows that are paid only with a reason: from the draft through SUBMIT to the settled total,
// every answer as the contract describes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { submissionAnswer } from '@jishen/contracts';
import { loadRuleSet } from '@jishen/scoring';
import { testDatabase } from '@jishen/testing';
import { z } from 'zod';
import { openCycleWaiving } from '../spec/open-cycle-waiving';
import { send, setStage, stagePlan, valueOf, type Detail, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { createSubmission } from './create-submission';

const document: unknown = JSON.parse(readFileSync(join(__dirname, '../../../scoring/rule-sets/local/project-overshoot-30.json'), 'utf8'));
const database = testDatabase();
let stage: Stage;
let id: string;

const rowOf = (key: string, rowVersion: number, cells: Record<string, string>) => ({ key, rowVersion, cells });
const indicator = { level1: '产出', level2: '数量', target: '10' };

beforeAll(async () => {
  const loaded = loadRuleSet(document);
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  stage = await setStage(await database.open(), 'uncounted', { ...stagePlan('uncounted'), ruleSets: [loaded.ruleSet] });
  const forms = { project: { ruleSetId: loaded.ruleSet.id, ruleSetVersion: loaded.ruleSet.version } };
  const opened = valueOf(await openCycleWaiving(stage.engine, stage.as('performance'), { year: 2023, name: '折算', forms, routeId: 'default', routeVersion: 1 }, 'open'));
  const { id: cycleId } = JSON.parse(opened) as { id: string };
  id = (JSON.parse(valueOf(await createSubmission(stage.engine, stage.as('preparer'), { cycleId, form: 'project', name: '培训' }, 'new'))) as { id: string }).id;
});

interface Marked extends Detail {
  rows: (Detail['rows'][number] & { dropped?: true; needsReason?: true })[];
  missingReasons: unknown[];
}

/** As the contract describes it, with the marks on its rows. */
function asDescribed(detail: Detail): Marked {
  const result = submissionAnswer.safeParse(detail);
  expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
  return detail as Marked;
}
const marks = ({ rows }: Marked) => rows.map(({ key, dropped, needsReason }) => [key, dropped === true, needsReason === true]);

test('without a reason the row is told, pays nothing, and SUBMIT waits for it', async () => {
  const draft = asDescribed(valueOf(await send(stage, 'preparer', id, {
    type: 'SAVE_DRAFT',
    rows: [
      rowOf('funds', 0, { initial: '100', adjusted: '100', executed: '100', weight: '10', claimed: '10' }),
      rowOf('r1', 0, { ...indicator, name: '培训次数', actual: '9', weight: '40', claimed: '36', reason: '少一次' }),
      rowOf('r2', 0, { ...indicator, name: '出国人数', actual: '不适用', weight: '50', claimed: '0' }),
    ],
  })));
  expect(marks(draft)).toEqual([['funds', false, false], ['r1', false, false], ['r2', false, true]]);
  expect(draft.findings.find(({ code }) => code === 'REASON_DEMANDED')).toMatchObject({ source: 'check', severity: 'warning', rowKey: 'r2' });
  expect(draft.missingReasons).toEqual([{ key: 'r2', name: '出国人数' }]);
  expect(await send(stage, 'preparer', id, { type: 'SUBMIT' })).toMatchObject({
    ok: false, refusal: { code: 'REASONS_MISSING', detail: '以下指标需要说明原因：出国人数。请填写偏差原因及改进措施后再提交。' },
  });
});

test('with one it is left out of all three totals, and points that a reviewer puts on it move none of them', async () => {
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [rowOf('r2', 1, { reason: '没有出国任务' })] }));
  const submitted = asDescribed(valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' })));
  expect(marks(submitted)).toEqual([['funds', false, false], ['r1', false, false], ['r2', true, false]]);
  expect(submitted).toMatchObject({ finalTotal: '46', settled: { total: '92', grade: '优' }, total: { final: '46', grade: '优' } });
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const adjust = { type: 'ADJUST_SCORE', clause: '①', reason: '核实', evidence: [] } as const;
  const onDropped = asDescribed(valueOf(await send(stage, 'department', id, { ...adjust, row: 'r2', score: '20' })));
  expect(onDropped).toMatchObject({ finalTotal: '66', settled: { total: '92' } });
  expect(onDropped.settlement?.steps[1]?.explanation).toContain('最终 (66 - 20) × 100 / 50 = 92');
  const onOther = asDescribed(valueOf(await send(stage, 'department', id, { ...adjust, row: 'r1', score: '30' })));
  expect(onOther).toMatchObject({ finalTotal: '60', settled: { total: '80', grade: '良' } });
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true });
});
