// Who is told of like facts scored unlike, over which tables: what they may read, what was handed in, the scores that stand now.
import { comparisonAnswer } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { z } from 'zod';
import { send, setStage, shazitangRows, valueOf, type Stage } from '../spec/stage';
import { createSubmission } from '../submission/create-submission';
import { compareCycle, type ComparedScores, type Comparison } from './compare-cycle';

const database = testDatabase();
let stage: Stage;
/** 办事处, 小单位 and 无主管单位 hand in one and the same table. */
beforeAll(async () => {
  stage = await setStage(await database.open(), 'compared');
  for (const [unit, preparer] of [['office', 'preparer'], ['tiny', 'tiny-two'], ['plain', 'plain-preparer']] as const) {
    const id = stage.submissionOf(unit);
    valueOf(await send(stage, preparer, id, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
    valueOf(await send(stage, preparer, id, { type: 'SUBMIT' }));
  }
});

async function compared(name: string, asked: { form?: 'overall' | 'project'; cursor?: string } = {}): Promise<Comparison> {
  const answer = valueOf(await compareCycle(stage.engine, stage.as(name), { cycleId: stage.cycleId, ...asked }));
  const result = comparisonAnswer.safeParse(answer);
  expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
  return answer;
}
const told = ({ items, compared: { submissions } }: Comparison): unknown => [submissions, items.map(({ indicator, rows }) => [indicator, rows.map(({ unit, score }) => `${unit} ${score}`)])];
const adjust = async (row: string, score: string) =>
  valueOf(await send(stage, 'department', stage.submissionOf('office'), { type: 'ADJUST_SCORE', row, score, clause: '①', reason: '依据不足', evidence: [] }));

test('the same facts with the same scores are nothing to tell', async () => expect(told(await compared('performance'))).toEqual([3, []]));

test('a score that was adjusted stands out against the same facts elsewhere, each within what they may read', async () => {
  valueOf(await send(stage, 'unit-head', stage.submissionOf('office'), { type: 'APPROVE' }));
  await adjust('goal-soundness', '1');
  const all = ['绩效目标合理性', ['示范街道办事处 1', '示范小单位 2', '示范无主管单位 2']];
  for (const name of ['performance', 'bureau-section', 'bureau-head', 'auditor']) {
    const [count, [[indicator, rows]]] = told(await compared(name)) as [number, [[string, string[]]]];
    expect([name, count, indicator, rows[0], [...rows].sort()]).toEqual([name, 3, all[0], '示范街道办事处 1', [...(all[1] as string[])].sort()]);
  }
  expect(told(await compared('department'))).toEqual([2, [['绩效目标合理性', ['示范街道办事处 1', '示范小单位 2']]]]);
  expect(told(await compared('other-department'))).toEqual([0, []]);
  const [found] = (await compared('department')).items;
  expect(found).toMatchObject({
    code: 'LIKE_FACTS_SCORED_UNLIKE', severity: 'warning', form: 'overall', lowestPercent: '50', highestPercent: '100', rowCount: 2,
    message: expect.stringContaining('示范街道办事处得分值的 50%，示范小单位得 100%，请核对评分尺度是否一致。'),
    rows: [{ table: stage.submissionOf('office'), index: 1, score: '1', weight: '2', sharePercent: '50' }, { table: stage.submissionOf('tiny') }],
  });
});

test.each(['preparer', 'unit-head'])('a %s compares nothing', async (name) =>
  expect(await compareCycle(stage.engine, stage.as(name), { cycleId: stage.cycleId })).toMatchObject({
    ok: false, refusal: { code: 'ROLE_MAY_NOT', detail: expect.stringContaining('比对各单位得分') },
  }));

test('a cycle that is not there is not there, and a bent cursor is refused', async () => {
  const asked = { cycleId: '0193a5b0-0000-7000-8000-000000000001' };
  expect(await compareCycle(stage.engine, stage.as('performance'), asked)).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  for (const cursor of ['x', Buffer.from('["overall","a","b","c"]').toString('base64url'), Buffer.from('["other","a","b",1]').toString('base64url')]) {
    expect(await compareCycle(stage.engine, stage.as('performance'), { cycleId: stage.cycleId, cursor })).toMatchObject({ ok: false, refusal: { code: 'CURSOR_INVALID' } });
  }
});

test('what a unit took back is compared no more', async () => {
  valueOf(await send(stage, 'plain-preparer', stage.submissionOf('plain'), { type: 'WITHDRAW' }));
  expect(told(await compared('auditor'))).toEqual([2, [['绩效目标合理性', ['示范街道办事处 1', '示范小单位 2']]]]);
});

describe('project tables', () => {
  const indicators = 60;
  const project = async (name: string, claimed: string) => {
    const body = { cycleId: stage.cycleId, form: 'project' as const, name };
    const { id } = JSON.parse(valueOf(await createSubmission(stage.engine, stage.as('preparer'), body, `new ${name}`))) as { id: string };
    const funds = { key: 'funds', rowVersion: 0, cells: { adjusted: '100', executed: '100', weight: '40', claimed: '40' } };
    const rows = Array.from({ length: indicators }, (_none, at) => ({
      key: `i${String(at).padStart(2, '0')}`, rowVersion: 0,
      cells: { level1: '产出', level2: '质量', name: `第${String(at).padStart(2, '0')}项成效`, target: '有效', actual: '有效', weight: '1', claimed, reason: '说明' },
    }));
    valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [funds, ...rows] }));
    valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  };

  test('are compared among themselves by the same words, named by their projects, page by page', async () => {
    await project('甲项目', '1');
    await project('乙项目', '0.5');
    const first = await compared('performance', { form: 'project' });
    const second = await compared('performance', { form: 'project', cursor: first.next ?? '' });
    const items: ComparedScores[] = [...first.items, ...second.items];
    expect([first.items.length, second.items.length, second.next, first.compared]).toEqual([50, 10, null, { submissions: 2, complete: true }]);
    expect(items.map(({ indicator }) => indicator)).toEqual(Array.from({ length: indicators }, (_none, at) => `第${String(at).padStart(2, '0')}项成效`));
    expect(items[0]?.rows.map(({ unit, sharePercent }) => [unit, sharePercent])).toEqual([['示范街道办事处「乙项目」', '50'], ['示范街道办事处「甲项目」', '100']]);
    const both = await compared('performance');
    expect([both.compared.submissions, both.items[0]?.form, both.items[1]?.form]).toEqual([4, 'overall', 'project']);
  });

  test('of many tables both ends are shown', async () => {
    for (let at = 0; at < 22; at++) await project(`第${at}批`, '1');
    const [found] = (await compared('auditor', { form: 'project' })).items;
    expect([found?.rowCount, found?.rows.length, found?.rows[0]?.sharePercent, found?.rows.at(-1)?.sharePercent]).toEqual([24, 20, '50', '100']);
  });
});
