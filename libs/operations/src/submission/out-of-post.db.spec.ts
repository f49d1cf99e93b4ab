// A post that ends, or a person who is disabled, while a command waits for its lock: nothing is written, and the refusal says why.
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { testDatabase } from '@jishen/testing';
import { filledAndSubmitted, send, setStage, type Stage } from '../spec/stage';
import { actOnSubmission } from './act-on-submission';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'out');
});

const postOf = (account: string) => `(select person_id from account where account = 'out.${account}')`;

/** Sends an approval, lets it wait for the lock while something happens, and lets it go. */
async function approvalThatWaits(signer: string, id: string, meanwhile: (holder: Client) => Promise<unknown>) {
  const holder = new Client({ connectionString: database.ownerUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select 1 from submission where id = $1 for no key update', [id]);
  const approval = send(stage, signer, id, { type: 'APPROVE' });
  const waiting = `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  // No better signal than the server's own word that somebody waits; asked until then, at most for the time of the test.
  while ((await holder.query<{ n: number }>(waiting)).rows[0]?.n === 0) await holder.query('select pg_sleep(0.02)');
  await meanwhile(holder);
  await holder.query('commit');
  await holder.end();
  return approval;
}

test.each([
  ['the post ends', `update post set valid_to = clock_timestamp() where person_id = ${postOf('unit-head')}`, 'POST_EXPIRED', 'unit-head', 'office'],
  ['the person is disabled', `update person set disabled_at = clock_timestamp() where id = ${postOf('plain-head')}`, 'NOT_VISIBLE', 'plain-head', 'plain'],
])('%s: the approval that waited is refused', async (_what, ending, code, signer, unit) => {
  const id = await filledAndSubmitted(stage, unit, unit === 'plain' ? 'plain-preparer' : 'preparer');
  expect(await approvalThatWaits(signer, id, () => database.query(ending))).toMatchObject({ ok: false, refusal: { code } });
  expect((await database.query('select 1 from decision where submission_id = $1', [id])).rowCount).toBe(0);
});

test('somebody else is appointed meanwhile: the approval that waited goes through', async () => {
  const own = await setStage(await database.open(), 'appoint');
  const before = stage;
  stage = own;
  const id = await filledAndSubmitted(own, 'office', 'preparer');
  const appointing = `insert into post (district_id, id, person_id, role, unit_id, valid_from) select district_id, gen_random_uuid(), person_id, 'unit-head', unit_id, clock_timestamp()
    from post where person_id = (select person_id from account where account = 'appoint.second-preparer')`;
  expect(await approvalThatWaits('unit-head', id, () => database.query(appointing))).toMatchObject({ ok: true });
  stage = before;
});

test('somebody is appointed before each try: the last one asks for the post itself, and goes through', async () => {
  const own = await setStage(await database.open(), 'restless');
  const id = await filledAndSubmitted(own, 'office', 'preparer');
  const { version, content_hash } = (await database.query<{ version: number; content_hash: string }>(`select version, encode(content_hash, 'hex') as content_hash from submission where id = $1`, [id])).rows[0]!;
  let tries = 0;
  const command = {
    submissionId: id, key: randomUUID(), body: { type: 'APPROVE' as const, expectedVersion: version, contentHash: content_hash },
    guard: async () => {
      tries += 1;
      await database.query(`update district set directory_stamp = gen_random_uuid() where id = (select district_id from submission where id = $1)`, [id]);
      return null;
    },
  };
  expect(await actOnSubmission(own.engine, own.as('unit-head'), command)).toMatchObject({ ok: true });
  expect(tries).toBe(3);
});

test('the term runs out by the clock alone: the approval that waited is refused', async () => {
  const own = await setStage(await database.open(), 'clock');
  const before = stage;
  stage = own;
  const id = await filledAndSubmitted(own, 'office', 'preparer');
  await database.query(`update post set valid_to = clock_timestamp() + interval '2 seconds' where role = 'unit-head' and person_id = (select person_id from account where account = 'clock.unit-head')`);
  const outlast = (holder: Client) => holder.query(`select pg_sleep(greatest(0, extract(epoch from max(valid_to) - clock_timestamp())) + 0.01) from post where valid_to > clock_timestamp() - interval '1 hour'
    and person_id = (select person_id from account where account = 'clock.unit-head')`);
  expect(await approvalThatWaits('unit-head', id, outlast)).toMatchObject({ ok: false, refusal: { code: 'POST_EXPIRED' } });
  stage = before;
});
