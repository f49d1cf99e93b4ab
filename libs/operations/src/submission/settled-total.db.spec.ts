// A total that the rules cap: self, adjusted and final go the same way above an untouched ledger, through every answer into the edition,
// and whoever alters what the cap made of the sum is found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withConnection } from '@jishen/persistence';
import { loadRuleSet } from '@jishen/scoring';
import { testDatabase } from '@jishen/testing';
import { openCycleWaiving } from '../spec/open-cycle-waiving';
import { getLedger } from '../reads/history';
import { listSubmissions } from '../reads/lists';
import { asSuperuser } from '../spec/as-superuser';
import { detailOf, send, setStage, stagePlan, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { createSubmission } from './create-submission';

const document: unknown = JSON.parse(readFileSync(join(__dirname, '../../../scoring/rule-sets/local/project-capped-by-execution.json'), 'utf8'));
const database = testDatabase();
let stage: Stage;
let id: string;

/** 专项经费: 60 % spent, 96 points claimed. */
const rows: { key: string; rowVersion: number; cells: Record<string, string> }[] = [
  { key: 'funds', rowVersion: 0, cells: { initial: '100', adjusted: '100', executed: '60', weight: '10', claimed: '6', reason: '合同跨年' } },
  { key: 'r1', rowVersion: 0, cells: { level1: '产出', level2: '数量', name: '培训次数', target: '10次', actual: '10次', weight: '90', claimed: '90' } },
];

beforeAll(async () => {
  const loaded = loadRuleSet(document);
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  stage = await setStage(await database.open(), 'settled', { ...stagePlan('settled'), ruleSets: [loaded.ruleSet] });
  const forms = { project: { ruleSetId: loaded.ruleSet.id, ruleSetVersion: loaded.ruleSet.version } };
  const opened = valueOf(await openCycleWaiving(stage.engine, stage.as('performance'), { year: 2023, name: '封顶', forms, routeId: 'default', routeVersion: 1 }, 'capped'));
  const { id: cycleId } = JSON.parse(opened) as { id: string };
  id = (JSON.parse(valueOf(await createSubmission(stage.engine, stage.as('preparer'), { cycleId, form: 'project', name: '专项经费' }, 'new'))) as { id: string }).id;
});

const seen = (name: string) => detailOf(stage, stage.as(name), id);
const approve = async (...names: string[]) => {
  for (const name of names) valueOf(await send(stage, name, id, { type: 'APPROVE' }));
};

test('96 points at 60 % execution are 79 in the draft, and there is no final total yet', async () => {
  const draft = valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows }));
  expect(draft).toMatchObject({ finalTotal: null, settled: null, total: { sumOfClaimed: '96', computed: '79', grade: '中', final: null } });
  expect(draft.settlement).toMatchObject({
    sum: { claimed: '96', computed: '96', final: null }, total: { claimed: '79', computed: '79', final: null }, grade: { claimed: '中', final: null }, cap: '79',
  });
});

test('after SUBMIT the final total is capped too: the ledger holds 96, the settlement says 79 and why', async () => {
  const submitted = valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  expect(submitted).toMatchObject({ finalTotal: '96', settled: { total: '79', grade: '中' }, total: { final: '96', grade: '中', claimedGrade: '中' } });
  expect(submitted.settlement?.steps.map(({ kind, final }) => [kind, final])).toEqual([['sum', '96'], ['total-cap', '79'], ['grade', '79']]);
  expect(submitted.settlement?.steps[1]?.explanation).toContain('最终 96 → 79');
  const { lines } = valueOf(await getLedger(stage.engine, stage.as('preparer'), id));
  expect(lines.map(({ kind, row, val }) => [kind, row, val])).toEqual([['self', 'funds', '6'], ['self', 'r1', '90']]);
});

test('an adjustment moves the sum; the settled total moves only once the cap is no longer in the way', async () => {
  await approve('unit-head');
  const adjust = { type: 'ADJUST_SCORE', row: 'r1', clause: '①', reason: '少两次', evidence: [] } as const;
  const above = valueOf(await send(stage, 'department', id, { ...adjust, score: '80' }));
  expect(above).toMatchObject({ finalTotal: '86', settled: { total: '79', grade: '中' } });
  const below = valueOf(await send(stage, 'department', id, { ...adjust, score: '50' }));
  expect(below).toMatchObject({ finalTotal: '56', settled: { total: '56', grade: '差' }, total: { final: '56', grade: '差', claimedGrade: '中' } });
  expect(below.settlement).toMatchObject({ sum: { claimed: '96', final: '56' }, total: { claimed: '79', final: '56' } });
  expect((await seen('department')).settlement).toEqual(below.settlement);
});

test('approvals carry it, lists show it, and the edition is published with it', async () => {
  await approve('department', 'bureau-section', 'bureau-head');
  const page = valueOf(await listSubmissions(stage.engine, stage.as('auditor'), {}));
  expect(page.items.find((each) => each.id === id)).toMatchObject({ total: '56', settledTotal: '56' });
  const published = valueOf(await send(stage, 'performance', id, { type: 'PUBLISH' }));
  expect(published).toMatchObject({ state: 'published', finalTotal: '56', settled: { total: '56', grade: '差' } });
  const edition = await withConnection(stage.engine.db, async (reader) => (await reader.run<{ body: string }>({ text: 'select body from publication where submission_id = $1', values: [id] })).rows[0]);
  expect((JSON.parse(edition?.body ?? '{}') as { settlement: unknown }).settlement).toEqual(published.settlement);
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true });
});

test.each([
  ['a shown settled total', `update submission_view set body = replace(body, '"total":{"claimed":"79"', '"total":{"claimed":"96"')`],
  ['a shown cap', `update submission_view set body = replace(body, '"cap":"79"', '"cap":"99"')`],
  ['a settlement that is shown no more', `update submission_view set body = replace(body, '"settlement":{', '"settled-before":{')`],
  ['a frozen cap', `update submission_content set scored = jsonb_set(scored, '{settlement,cap}', '"99"')`],
  ['the settled total of the lists', `update submission set snapshot = jsonb_set(snapshot, '{settled,total}', '"99"') where snapshot -> 'settled' ->> 'total' = '56'`],
  ['a settled total that the lists show no more', `update submission set snapshot = snapshot - 'settled' where snapshot -> 'settled' ->> 'total' = '56'`],
])('%s, altered behind the house, is found', async (_what, statement) => {
  const table = /^update (\w+)/.exec(statement)?.[1] ?? '';
  const [, altered] = await asSuperuser(database.ownerUrl, [`create table kept as table ${table}`, statement]);
  const report = await verifyTrail(stage.engine, stage.district.districtId);
  await asSuperuser(database.ownerUrl, [`delete from ${table}`, `insert into ${table} select * from kept`, 'drop table kept']);
  expect([altered, report.sound, [...new Set(report.faults.map(({ check }) => check))]]).toEqual([expect.any(Number), false, ['record']]);
  expect(altered).toBeGreaterThan(0);
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ sound: true });
});
