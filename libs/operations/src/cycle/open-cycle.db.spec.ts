// Shows what opening a cycle asks for: the dry run and the opening judge alike, what stands in the way is waived by name and stands in the
// trail with its reason, chosen units alone get a form, and five hundred units are opened in one transaction.
import type { OpenCycleBody } from '@jishen/contracts';
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { setUpDistrict } from '../register/set-up-district';
import { setStage, stagePlan, valueOf, type Stage } from '../spec/stage';
import { dryRunCycle } from './dry-run-cycle';
import { openCycle } from './open-cycle';

const database = testDatabase();
let db: Database;
let stage: Stage;
beforeAll(async () => {
  db = await database.open();
  const plan = stagePlan('opening');
  stage = await setStage(db, 'opening', { ...plan, people: plan.people.filter(({ account }) => !account.endsWith('.plain-head')) });
});

const unit = (code: string): string => stage.district.unitIds[code] ?? '';
const body = (name: string, more: Partial<OpenCycleBody> = {}): OpenCycleBody =>
  ({ year: 2027, name, forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } }, routeId: 'default', routeVersion: 1, ...more });
const tried = async (asked: OpenCycleBody & { submitWithinDays?: number; copyOf?: string }) => valueOf(await dryRunCycle(stage.engine, stage.as('performance'), asked));
const opened = (asked: OpenCycleBody) => openCycle(stage.engine, stage.as('performance'), asked, asked.name + JSON.stringify(asked.waivers ?? ''));

it('says of a cycle of projects alone that units begin them, and counts no unit', async () => {
  const plan = await tried({ ...body('只有项目'), forms: { project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } } });
  expect(plan).toMatchObject({ summary: '项目自评件由单位自行新建', chosen: 0, concerns: [] });
});

it('names what stands in the way, and refuses the opening until each of it is waived', async () => {
  const plan = await tried(body('先试走'));
  expect(plan.summary).toBe('3 家，1 家没有主管部门，1 个岗位空缺');
  expect(plan.concerns.map(({ key, detail }) => [key, detail])).toEqual([
    [`no-department:${unit('plain')}`, '示范无主管单位没有主管部门：主管部门的环节会按路线规定跳过。'],
    [`vacant-post:unit-head:${unit('plain')}`, '示范无主管单位没有在任的单位负责人：到了这一环节会停住，直到任命。'],
  ]);
  const [first, second] = plan.concerns.map(({ key }) => ({ concern: key, reason: `理由：${key.split(':', 1)[0] ?? ''}` }));
  expect(await opened(body('先试走', { waivers: [] }))).toMatchObject({ ok: false, refusal: { code: 'CYCLE_CONCERNS' } });
  const halfWay = await opened(body('先试走', { waivers: first === undefined ? [] : [first] }));
  expect(halfWay).toMatchObject({ ok: false, refusal: { code: 'CYCLE_CONCERNS', data: { concerns: [{ key: second?.concern }] } } });
  const { id } = JSON.parse(valueOf(await opened(body('先试走', { waivers: plan.concerns.map(({ key }) => ({ concern: key, reason: `理由：${key.split(':', 1)[0] ?? ''}` })) })))) as { id: string };
  const told = await database.query<{ type: string; reason: string | null }>(
    `select e.type, convert_from(p.bytes, 'utf8')::jsonb ->> 'reason' as reason from audit_entry e left join audit_payload p using (district_id, stream, seq) where e.stream = $1 order by e.seq`, [`cycle/${id}`]);
  expect(told.rows).toEqual([
    { type: 'cycle.opened@1', reason: null }, { type: 'cycle.concern-waived@1', reason: '理由：no-department' }, { type: 'cycle.concern-waived@1', reason: '理由：vacant-post' },
  ]);
});

it('gives a form to the chosen units alone, and takes over those of a year that is copied', async () => {
  const office = body('只给一家', { units: [unit('office')] });
  const plan = await tried(office);
  expect([plan.chosen, plan.concerns, plan.units.filter(({ chosen }) => chosen).map(({ name }) => name)]).toEqual([1, [], ['示范街道办事处']]);
  const { id, submissions } = JSON.parse(valueOf(await opened(office))) as { id: string; submissions: string[] };
  expect(submissions).toHaveLength(1);
  expect((await tried({ ...body('照抄'), copyOf: id })).units.filter(({ chosen, copied }) => chosen && copied).map(({ name }) => name)).toEqual(['示范街道办事处']);
  expect(await dryRunCycle(stage.engine, stage.as('performance'), { ...body('照抄'), copyOf: '0198c0de-0000-7000-8000-000000000000' })).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  expect(await dryRunCycle(stage.engine, stage.as('performance'), body('外人', { units: [unit('department')] }))).toMatchObject({ ok: false, refusal: { code: 'UNIT_UNKNOWN' } });
});

it('refuses a waiver for what does not stand in the way, a name that is taken, and whoever opens no cycles', async () => {
  const units = [unit('office')];
  const idle = await opened(body('多余的豁免', { units, waivers: [{ concern: `no-department:${unit('office')}`, reason: '理由' }] }));
  expect(idle).toMatchObject({ ok: false, refusal: { code: 'CYCLE_WAIVER_UNKNOWN' } });
  valueOf(await opened(body('同名', { units })));
  expect(await dryRunCycle(stage.engine, stage.as('performance'), body('同名', { units }))).toMatchObject({ ok: false, refusal: { code: 'CYCLE_NAME_TAKEN' } });
  expect(await dryRunCycle(stage.engine, stage.as('auditor'), body('旁人'))).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT' } });
});

it('works the deadline out in working days and says that the calendar is provisional', async () => {
  const { deadline } = await tried({ ...body('期限', { units: [unit('office')] }), submitWithinDays: 20 });
  expect(deadline).toMatchObject({ workingDays: 20, provisional: true });
  expect((await tried({ ...body('期限', { units: [unit('office')] }), submitDueOn: deadline.dueOn })).deadline).toEqual(deadline);
});

it('opens five hundred units in one transaction', async () => {
  const numbers = Array.from({ length: 500 }, (_, index) => `u${index}`);
  const plan = stagePlan('large');
  const large = await setUpDistrict(stage.engine, {
    ...plan, units: [...plan.units.slice(0, 2), ...numbers.map((code) => ({ code, name: `示范单位${code}`, kind: 'unit' as const, departmentCode: 'department' }))],
    people: [
      ...['performance', 'department', 'bureau-section', 'bureau-head'].map((name) => plan.people.find(({ account }) => account === `large.${name}`)).filter((each) => each !== undefined),
      ...numbers.flatMap((code) => (['preparer', 'unit-head'] as const).map((role) => ({ account: `large.${code}.${role}`, displayName: code, email: null, passwordHash: 'none', mustChangePassword: false, posts: [{ role, unitCode: code }] }))),
    ],
  });
  const caller = { districtId: large.districtId, personId: large.personIds['large.performance'] ?? '', sessionDigest: null };
  const startedMs = performance.now();
  const { submissions } = JSON.parse(valueOf(await openCycle(stage.engine, caller, body('五百家'), 'large'))) as { submissions: string[] };
  const tookMs = performance.now() - startedMs;
  expect(submissions).toHaveLength(500);
  if (process.env['JISHEN_TELL'] !== undefined) process.stderr.write(`500 units opened in ${tookMs.toFixed(0)} ms\n`);
});

it('an order that says nothing of waivers is opened by the rule of the route', async () => {
  expect(JSON.parse(valueOf(await opened(body('没有试走')))) as { submissions: string[] }).toMatchObject({ submissions: expect.arrayContaining([expect.any(String)]) });
});
