// Shows that a unit has one living overall submission in a cycle, and gets a new one only where the old one was cancelled.
import { randomUUID } from 'node:crypto';
import type { CreateSubmissionBody } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { listEntries } from '../questions/list-entries';
import { detailOf, send, setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { createSubmission } from './create-submission';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'create');
});
const create = (body: Omit<CreateSubmissionBody, 'cycleId'>, name = 'preparer') =>
  createSubmission(stage.engine, stage.as(name), { cycleId: stage.cycleId, ...body } as CreateSubmissionBody, randomUUID());

it('refuses a second overall submission while the first one lives, and the attempt is on record', async () => {
  const refused = await create({ form: 'overall' });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'OVERALL_EXISTS', rule: 'a-unit-has-one-living-overall-submission-in-a-cycle' } });
  const recorded = valueOf(await listEntries(stage.engine, stage.as('auditor'), { types: ['command.refused@1'] }));
  expect(recorded.items.map(({ facts }) => [facts['command'], facts['code']])).toEqual([['SUBMISSION_CREATE', 'OVERALL_EXISTS']]);
});

it('makes one anew after the first was cancelled, once of many at once, with the name of the form', async () => {
  valueOf(await send(stage, 'performance', stage.submissionOf('office'), { type: 'CANCEL', reason: '单位信息有误，重新填报' }));
  const outcomes = await Promise.all(['preparer', 'second-preparer', 'preparer', 'second-preparer'].map((name) => create({ form: 'overall' }, name)));
  expect(outcomes.map((outcome) => (outcome.ok ? 'made' : outcome.refusal.code)).toSorted()).toEqual(['OVERALL_EXISTS', 'OVERALL_EXISTS', 'OVERALL_EXISTS', 'made']);
  const made = outcomes.flatMap((outcome) => (outcome.ok ? [JSON.parse(outcome.value) as { id: string }] : []));
  expect(await detailOf(stage, stage.as('preparer'), made[0]?.id ?? '')).toMatchObject({ state: 'draft', form: 'overall', name: '部门整体支出绩效自评', version: 1 });
});

it('makes as many projects as there are', async () => {
  for (const name of ['项目一', '项目二']) valueOf(await create({ form: 'project', name }));
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ sound: true });
});
