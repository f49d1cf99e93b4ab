// Shows that a deadline set by a return becomes the unit's due day, in desk, worklist, trail and mail; that one that will not do is refused
// and returns nothing; and that a return without one is what it was.
import { testDatabase } from '@jishen/testing';
import { addWorkingDays } from '@jishen/workflow';
import { fanOutNotice } from '../notices/fan-out-notice';
import { getTimeline } from '../reads/history';
import { listWorklist } from '../reads/lists';
import { showDesk } from '../review/show-review';
import { detailOf, filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
import { shanghaiDate } from '../trail/shanghai-date';
import { verifyTrail } from '../trail/verify-trail';

const database = testDatabase();
const days = (count: number): string => addWorkingDays(shanghaiDate(new Date().toISOString()), count).date;
const back = { type: 'RETURN', to: 'unit', mode: 'direct', reason: '请补材料' } as const;
let stage: Stage;
let id: string;
let stages = 0;
beforeEach(async () => {
  stages += 1;
  stage = await setStage(await database.open(), `deadline-${stages}`);
  id = await filledAndSubmitted(stage);
});
afterEach(async () => expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true }));

const trail = async () => valueOf(await getTimeline(stage.engine, stage.as('preparer'), id)).items.at(-1);

it('a day that was set is the due day of the unit everywhere', async () => {
  const dueOn = days(8);
  valueOf(await send(stage, 'unit-head', id, { ...back, dueOn }));
  expect(valueOf(await showDesk(stage.engine, stage.as('preparer'), id)).waiting).toMatchObject({ levelKey: 'unit', dueOn, overdue: false, workingDaysLeft: 8 });
  const { items } = valueOf(await listWorklist(stage.engine, stage.as('preparer'), { box: 'todo' }));
  expect(items.find(({ submissionId }) => submissionId === id)).toMatchObject({ dueOn });
  const entry = await trail();
  expect(entry).toMatchObject({ type: 'submission.returned@2', facts: { due_on: dueOn, to: 'unit' } });
  const notice = { districtId: stage.district.districtId, submissionId: id, stream: `submission/${id}`, seq: entry?.seq ?? 0, notices: ['returned' as const], levelKey: null, round: 2 };
  await fanOutNotice(stage.engine, { publicUrl: 'https://jishen.example/', mailDomain: 'jishen.example' }, notice);
  const { rows } = await database.query<{ text_body: string }>('select text_body from mail_delivery where district_id = $1', [stage.district.districtId]);
  expect(rows.length).toBeGreaterThan(0);
  for (const { text_body: text } of rows) expect(text).toMatch(new RegExp(`办理期限[：:\\s]*${dueOn}(?!（按周一至周五暂计)`));
});

it('the same day, and a day for another level, are refused; nothing was returned', async () => {
  const before = await detailOf(stage, stage.as('unit-head'), id);
  expect(await send(stage, 'unit-head', id, { ...back, dueOn: shanghaiDate(new Date().toISOString()) })).toMatchObject({ ok: false, refusal: { code: 'RETURN_DUE_INVALID', rule: 'a-deadline-leaves-a-working-day' } });
  expect((await detailOf(stage, stage.as('unit-head'), id)).version).toBe(before.version);
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  expect(await send(stage, 'department', id, { ...back, to: 'unit-head', dueOn: days(3) })).toMatchObject({ ok: false, refusal: { code: 'RETURN_DUE_INVALID', rule: 'a-deadline-is-set-for-the-unit' } });
});

it('without one the usual term holds, and the entry is the one it always was', async () => {
  valueOf(await send(stage, 'unit-head', id, back));
  expect(valueOf(await showDesk(stage.engine, stage.as('preparer'), id)).waiting).toMatchObject({ dueOn: days(5) });
  const entry = await trail();
  expect([entry?.type, Object.keys(entry?.facts ?? {}).includes('due_on')]).toEqual(['submission.returned@1', false]);
});
