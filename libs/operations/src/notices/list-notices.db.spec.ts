// What people of a submission see of its mail: whom it told, of what and whether it arrived; not where to, and nobody else's.
import { testDatabase } from '@jishen/testing';
import { filledAndSubmitted, setStage, valueOf, type Stage } from '../spec/stage';
import { deliverMail } from './deliver-mail';
import { fanOutNotice } from './fan-out-notice';
import { listNotices } from './list-notices';

const database = testDatabase();
let stage: Stage;
let id: string;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'told');
  id = await filledAndSubmitted(stage);
  const { rows } = await database.query<{ seq: string }>("select max(seq) as seq from audit_entry where stream = $1", [`submission/${id}`]);
  const notice = { districtId: stage.as('preparer').districtId, submissionId: id, stream: `submission/${id}`, seq: Number(rows[0]?.seq), notices: ['task-waits' as const], levelKey: 'unit-head', round: 1 };
  await fanOutNotice(stage.engine, { publicUrl: 'https://jishen.example', mailDomain: 'jishen.example' }, notice);
});
const told = async (name: string, of = id) => listNotices(stage.engine, stage.as(name), of);

it('tells who was told of what, and how it stands, without the address', async () => {
  const { items } = valueOf(await told('preparer'));
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) expect(item).toEqual({ id: expect.any(String), notice: 'task-waits', personName: expect.any(String), status: 'queued', createdAt: expect.any(String), changedAt: expect.any(String) });
  const [first] = items;
  await deliverMail(stage.engine, async () => ({ status: 'accepted', words: '250 queued' }), { districtId: stage.as('preparer').districtId, deliveryId: first?.id ?? '' }, false);
  expect(valueOf(await told('performance')).items.find((item) => item.id === first?.id)?.status).toBe('accepted');
});

it('is as good as absent for whoever may not see the submission', async () => {
  expect(await told('plain-preparer')).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});

it('knows only its own submission', async () => {
  expect(valueOf(await told('plain-preparer', stage.submissionOf('plain'))).items).toEqual([]);
});

it('refuses a bent cursor', async () => {
  expect(await listNotices(stage.engine, stage.as('preparer'), id, 'x')).toMatchObject({ ok: false, refusal: { code: 'CURSOR_INVALID' } });
});
