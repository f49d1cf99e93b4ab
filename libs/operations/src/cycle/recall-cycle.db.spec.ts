// Shows that a cycle is recalled only while nobody has entered anything: its forms are cancelled with their entries kept, its name is free again, nothing
// is begun in it any more; what was entered is named and stays; and of recalling and entering at once exactly one takes effect.
import { randomUUID } from 'node:crypto';
import { testDatabase } from '@jishen/testing';
import { listWorklist } from '../reads/lists';
import { showProgress } from '../reads/progress';
import { openCycleWaiving } from '../spec/open-cycle-waiving';
import { detailOf, send, setStage, valueOf, type Stage } from '../spec/stage';
import { createSubmission } from '../submission/create-submission';
import { verifyTrail } from '../trail/verify-trail';
import { recallCycle, showRecall } from './recall-cycle';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'recall');
});

interface Opened {
  id: string;
  submissions: string[];
}
const ruleSet = { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 };
const body = (name: string) => ({ year: 2030, name, forms: { overall: ruleSet, project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } }, routeId: 'default', routeVersion: 1 });
const opened = async (name: string): Promise<Opened> => JSON.parse(valueOf(await openCycleWaiving(stage.engine, stage.as('performance'), body(name), randomUUID()))) as Opened;
const recall = (id: string, who = 'performance', key: string = randomUUID(), reason = '口径选错') => recallCycle(stage.engine, stage.as(who), id, { reason }, key);
const shown = async (id: string) => valueOf(await showRecall(stage.engine, stage.as('performance'), id));
const ofOffice = async ({ submissions }: Opened): Promise<string> => {
  const { rows } = await database.query<{ id: string }>(`select id from submission where id = any($1::uuid[]) and unit_id = $2`, [submissions, stage.district.unitIds['office']]);
  return rows[0]?.id ?? '';
};
const save = (id: string) => send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [{ key: 'base.staff', rowVersion: 0, cells: { authorized: '55' } }] });
const begin = (cycleId: string) => createSubmission(stage.engine, stage.as('preparer'), { cycleId, form: 'project', name: '示范项目' }, randomUUID());

it('recalled while untouched: forms are cancelled, tasks gone, each with its entry and the reason; the name may be used again', async () => {
  const cycle = await opened('开错的任务');
  const id = await ofOffice(cycle);
  expect(await shown(cycle.id)).toMatchObject({ allowed: true, refusal: null, forms: 3, entered: [], recalled: null });
  const waiting = async () => valueOf(await listWorklist(stage.engine, stage.as('preparer'), { box: 'todo' })).items.map(({ submissionId }) => submissionId);
  expect(await waiting()).toContain(id);
  const key = randomUUID();
  const done = valueOf(await recall(cycle.id, 'performance', key));
  expect(JSON.parse(done)).toEqual({ id: cycle.id, recalledAt: expect.any(String), cancelled: 3 });
  expect(valueOf(await recall(cycle.id, 'performance', key))).toBe(done);
  expect(await detailOf(stage, stage.as('preparer'), id)).toMatchObject({ state: 'cancelled', version: 2, level: null });
  expect(await waiting()).not.toContain(id);
  const { summary } = valueOf(await showProgress(stage.engine, stage.as('performance'), { cycleId: cycle.id }));
  expect(summary?.steps.map(({ recent, medianDays }) => [recent, medianDays])).toEqual(summary?.steps.map(() => [0, null])); // nobody has done with anything
  const told = await database.query<{ type: string; reason: string | null }>(
    `select e.type, convert_from(p.bytes, 'utf8')::jsonb ->> 'reason' as reason from audit_entry e left join audit_payload p using (district_id, stream, seq) where e.stream in ($1, $2) order by e.stream, e.seq`, [`cycle/${cycle.id}`, `submission/${id}`]);
  expect(told.rows.filter(({ type }) => /recalled|cancelled|created/.test(type))).toEqual([{ type: 'cycle.recalled@1', reason: '口径选错' }, { type: 'submission.created@1', reason: null }, { type: 'submission.cancelled@1', reason: '口径选错' }]);
  expect(await shown(cycle.id)).toMatchObject({ allowed: false, refusal: { code: 'CYCLE_RECALLED' }, forms: 0, recalled: { at: expect.any(String), byName: 'recall.performance' } });
  expect(await recall(cycle.id)).toMatchObject({ ok: false, refusal: { code: 'CYCLE_RECALLED' } });
  expect(await begin(cycle.id)).toMatchObject({ ok: false, refusal: { code: 'CYCLE_RECALLED' } });
  expect(await save(id)).toMatchObject({ ok: false, refusal: { code: 'NOT_IN_THIS_STATE' } });
  expect((await opened('开错的任务')).submissions).toHaveLength(3);
});

it('refused as soon as something was typed or begun, with the names of what is there; and nothing of it moves', async () => {
  const cycle = await opened('已有填报的任务');
  const id = await ofOffice(cycle);
  valueOf(await save(id));
  const { id: project } = JSON.parse(valueOf(await begin(cycle.id))) as { id: string };
  const refused = await recall(cycle.id);
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'CYCLE_HAS_ENTRIES', data: { enteredCount: 2, entered: [{ submissionId: id, unitName: '示范街道办事处', rows: 1, files: 0 }, { submissionId: project, rows: 0 }] } } });
  expect(refused.ok ? '' : refused.refusal.detail).toMatch(/示范街道办事处《部门整体支出绩效自评》已填 1 行；示范街道办事处《示范项目》已开始填报。这些内容不会删除/);
  expect(await shown(cycle.id)).toMatchObject({ allowed: false, refusal: { detail: refused.ok ? '' : refused.refusal.detail }, forms: 4, enteredCount: 2 });
  expect(await detailOf(stage, stage.as('preparer'), id)).toMatchObject({ state: 'draft', version: 2 });
  for (const each of [id, project]) valueOf(await send(stage, 'performance', each, { type: 'CANCEL', reason: '停办' }));
  expect(JSON.parse(valueOf(await recall(cycle.id)))).toMatchObject({ cancelled: 2 });
});

it('of nobody but the performance section, and of a cycle that is there', async () => {
  const cycle = await opened('别人的任务');
  for (const who of ['bureau-head', 'auditor', 'preparer']) expect(await recall(cycle.id, who)).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT' } });
  expect(await showRecall(stage.engine, stage.as('auditor'), cycle.id)).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT' } });
  expect(await recall('0198c0de-0000-7000-8000-000000000000')).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});

it('of recalling and entering at once exactly one takes effect', async () => {
  const outcomes: string[] = [];
  for (let round = 0; round < 12; round += 1) {
    const cycle = await opened(`同时 ${round}`);
    const id = await ofOffice(cycle);
    const enter = () => (round % 2 === 0 ? save(id) : begin(cycle.id));
    const [recalled, entered] = await Promise.all(round % 4 < 2 ? [recall(cycle.id), enter()] : [Promise.resolve().then(() => recall(cycle.id)), enter()]);
    outcomes.push(`${recalled.ok} ${entered.ok}`);
    expect([recalled.ok, entered.ok].filter(Boolean)).toHaveLength(1);
  }
  expect(outcomes).toHaveLength(12);
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ sound: true });
});
