// What becomes of a delivery at each outcome of a try, who may look at it, and what the night throws away.
import { mailDelivery } from '@jishen/contracts';
import type { Database } from '@jishen/persistence';
import { arrangeSubmission, testDatabase, type ArrangedSubmission } from '@jishen/testing';
import type { Engine } from '../engine';
import { listDeliveries, listDevelopmentMail } from './administer-mail';
import { buryDelivery, deliverMail, type OutgoingMail, type SendVerdict } from './deliver-mail';
import { fanOutNotice } from './fan-out-notice';
import { keepHouse } from './keep-house';

const database = testDatabase();
let db: Database;
let engine: Engine;
beforeAll(async () => {
  db = await database.open();
  engine = { db, build: 'test' };
});

async function delivery(): Promise<{ it: ArrangedSubmission; job: { districtId: string; deliveryId: string } }> {
  const it = await arrangeSubmission(database);
  const seq = await it.entry({ type: 'submission.submitted@1', actor: it.people.preparer, pub: {} });
  await it.task('unit-head', 'unit-head', 'unit');
  const notice = {
    districtId: it.districtId,
    submissionId: it.submissionId,
    stream: it.stream,
    seq,
    notices: ['task-waits' as const],
    levelKey: 'unit-head',
    round: 1,
  };
  await fanOutNotice(engine, { publicUrl: 'https://jishen.example', mailDomain: 'jishen.example' }, notice);
  const { rows } = await database.query<{ id: string }>('select id from mail_delivery where district_id = $1', [
    it.districtId,
  ]);
  return { it, job: { districtId: it.districtId, deliveryId: rows[0]?.id ?? '' } };
}
const state = async (id: string) =>
  (await database.query('select status, attempts, server_words from mail_delivery where id = $1', [id])).rows[0];
const sender = (...verdicts: SendVerdict[]) => {
  const sent: OutgoingMail[] = [];
  return {
    sent,
    send: async (mail: OutgoingMail) => (
      sent.push(mail),
      verdicts.shift() ?? { status: 'accepted' as const, words: '250 queued' }
    ),
  };
};

describe('a try at sending', () => {
  it('that is accepted keeps the words of the server', async () => {
    const { job } = await delivery();
    const { sent, send } = sender();
    expect(await deliverMail(engine, send, job, false)).toEqual({ outcome: 'accepted', words: '250 queued' });
    expect(await state(job.deliveryId)).toEqual({ status: 'accepted', attempts: 1, server_words: '250 queued' });
    expect(sent[0]?.messageId).toBe(`<${job.deliveryId}@jishen.example>`);
  });

  it('is not made again for what was accepted, however often the job comes', async () => {
    const { job } = await delivery();
    const { sent, send } = sender();
    await deliverMail(engine, send, job, false);
    expect(await deliverMail(engine, send, job, false)).toMatchObject({ outcome: 'nothing-to-send' });
    expect(sent).toHaveLength(1);
  });

  it('that fails counts, keeps the words, and is made again under the same Message-ID', async () => {
    const { job } = await delivery();
    const { sent, send } = sender({ status: 'failed', words: '451 later' });
    expect(await deliverMail(engine, send, job, false)).toMatchObject({ outcome: 'failed' });
    expect(await state(job.deliveryId)).toEqual({ status: 'failed', attempts: 1, server_words: '451 later' });
    expect(await deliverMail(engine, send, job, false)).toMatchObject({ outcome: 'accepted' });
    expect(await state(job.deliveryId)).toMatchObject({ status: 'accepted', attempts: 2 });
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('that was the last one makes it dead', async () => {
    const { job } = await delivery();
    const { send } = sender({ status: 'failed', words: '451 later' });
    expect(await deliverMail(engine, send, job, true)).toMatchObject({ outcome: 'dead' });
    expect(await state(job.deliveryId)).toMatchObject({ status: 'dead', server_words: '451 later' });
  });

  it('that is refused for good makes it dead at once, and nothing is sent any more', async () => {
    const { job } = await delivery();
    const { sent, send } = sender({ status: 'refused-for-good', words: '550 no such user' });
    expect(await deliverMail(engine, send, job, false)).toMatchObject({ outcome: 'dead' });
    expect(await deliverMail(engine, send, job, false)).toMatchObject({ outcome: 'nothing-to-send' });
    expect(sent).toHaveLength(1);
  });

  it('is counted before it is made, so that a killed worker leaves a trace', async () => {
    const { job } = await delivery();
    await expect(deliverMail(engine, () => Promise.reject(new Error('killed')), job, false)).rejects.toThrow('killed');
    expect(await state(job.deliveryId)).toEqual({ status: 'queued', attempts: 1, server_words: null });
  });

  it('that reports late, after another one was accepted, changes nothing', async () => {
    const { job } = await delivery();
    const slow = async (): Promise<SendVerdict> => {
      await deliverMail(engine, sender().send, job, false);
      return { status: 'failed', words: 'the line went dead' };
    };
    await deliverMail(engine, slow, job, true);
    expect(await state(job.deliveryId)).toEqual({ status: 'accepted', attempts: 2, server_words: '250 queued' });
  });

  it('keeps words that PostgreSQL could not hold', async () => {
    const { job } = await delivery();
    await deliverMail(engine, sender({ status: 'failed', words: `a\0b\ud800${'x'.repeat(5000)}` }).send, job, false);
    expect(await state(job.deliveryId)).toMatchObject({
      status: 'failed',
      server_words: expect.stringMatching(/^a b\ufffdx+…$/),
    });
  });
});

describe('a dead letter', () => {
  it('marks what nobody could settle, and leaves alone what was accepted after all', async () => {
    const [lost, accepted] = [await delivery(), await delivery()];
    await deliverMail(engine, sender().send, accepted.job, false);
    await buryDelivery(engine, lost.job);
    await buryDelivery(engine, accepted.job);
    expect(await state(lost.job.deliveryId)).toMatchObject({
      status: 'dead',
      server_words: expect.stringContaining('已停止重试'),
    });
    expect(await state(accepted.job.deliveryId)).toMatchObject({ status: 'accepted' });
  });
});

describe('the lists of mail', () => {
  const caller = (it: ArrangedSubmission, personId: string) => ({
    districtId: it.districtId,
    personId,
    sessionDigest: null,
  });

  it('show the system administrator the dead ones of their own district, with the words of the server', async () => {
    const [one, other] = [await delivery(), await delivery()];
    for (const { job } of [one, other])
      await deliverMail(engine, sender({ status: 'refused-for-good', words: '550 no such user' }).send, job, false);
    const asked = await listDeliveries(engine, caller(one.it, one.it.people['system-admin']), { status: 'dead' });
    expect(asked.ok && asked.value).toMatchObject({
      items: [{ id: one.job.deliveryId, status: 'dead', serverWords: '550 no such user', attempts: 1 }],
      next: null,
    });
    expect(
      await listDeliveries(engine, caller(one.it, one.it.people['system-admin']), { status: 'queued' }),
    ).toMatchObject({ ok: true, value: { items: [] } });
  });

  it('show the development mailbox with the whole message, written in the same transaction as its status', async () => {
    const { it: arranged, job } = await delivery();
    const send = async () => ({
      status: 'accepted' as const,
      words: 'kept',
      raw: 'Subject: =?UTF-8?B?5b6F?=\r\n\r\nx',
    });
    await deliverMail(engine, send, job, false);
    expect(await listDevelopmentMail(engine, caller(arranged, arranged.people['system-admin']), {})).toMatchObject({
      ok: true,
      value: { items: [{ id: job.deliveryId, subject: expect.any(String), text: expect.stringMatching(/[\u4e00-\u9fff]/), raw: expect.stringContaining('Subject:') }], next: null },
    });
  });

  it('page by cursor and lose nothing', async () => {
    const { it: arranged, job } = await delivery();
    for (let count = 0; count < 60; count += 1) {
      const person = await arranged.person('unit-head', `p${count}@example.gov.cn`);
      await database.query(
        `insert into mail_delivery (district_id, id, notice, submission_id, entry_stream, entry_seq, person_id, address, subject, text_body, html_body, message_id, status)
          select district_id, gen_random_uuid(), notice, submission_id, entry_stream, entry_seq, $2, address, 's', 't', 'h', gen_random_uuid()::text, 'queued' from mail_delivery where id = $1`,
        [job.deliveryId, person],
      );
    }
    const admin = caller(arranged, arranged.people['system-admin']);
    const first = await listDeliveries(engine, admin, {});
    if (!first.ok || first.value.next === null) throw new Error('a first page with a next one was expected');
    const second = await listDeliveries(engine, admin, { cursor: first.value.next });
    if (!second.ok) throw new Error('a second page was expected');
    expect(first.value.items).toHaveLength(50);
    expect(second.value.next).toBeNull();
    expect(new Set([...first.value.items, ...second.value.items].map(({ id }) => id)).size).toBe(61);
  });

  it.each(['preparer', 'bureau-head', 'bureau-performance'] as const)('are refused to a %s', async (role) => {
    const { it: arranged } = await delivery();
    expect(await listDeliveries(engine, caller(arranged, arranged.people[role]), {})).toMatchObject({ ok: false });
    expect(await listDevelopmentMail(engine, caller(arranged, arranged.people[role]), {})).toMatchObject({ ok: false });
  });

  it('refuse a bent cursor', async () => {
    const { it: arranged } = await delivery();
    expect(
      await listDeliveries(engine, caller(arranged, arranged.people['system-admin']), { cursor: 'x' }),
    ).toMatchObject({ ok: false, refusal: { code: 'CURSOR_INVALID' } });
  });
});

describe('the nightly round', () => {
  it('throws away what is old and keeps what is not', async () => {
    const it = await arrangeSubmission(database);
    const command = (key: string, at: string) =>
      database.query(
        `insert into command (district_id, person_id, key, request_hash, status, answer, view, at) values ($1, $2, $3, $4, 200, '{}', '{}', now() - $5::interval)`,
        [it.districtId, it.people.preparer, key, Buffer.alloc(32), at],
      );
    await command('old', '31 days');
    await command('young', '29 days');
    await database.query(
      `insert into account (account, district_id, person_id, password_hash) values ('house', $1, $2, 'x')`,
      [it.districtId, it.people.preparer],
    );
    const session = (fill: number, expires: string, closed: string | null) =>
      database.query(
        `insert into session (id_hash, district_id, person_id, account, expires_at, closed_at) values ($1, $2, $3, 'house', now() + $4::interval, now() + $5::interval)`,
        [Buffer.alloc(32, fill), it.districtId, it.people.preparer, expires, closed],
      );
    await session(1, '-2 days', null);
    await session(2, '1 hour', '-2 days');
    await session(3, '1 hour', null);
    await session(4, '1 hour', '-1 hour');
    for (const [fill, age] of [
      [1, '25 hours'],
      [2, '1 hour'],
    ] as const)
      await database.query('insert into login_attempt values ($1, 3, now() - $2::interval)', [
        Buffer.alloc(32, fill),
        age,
      ]);

    expect(await keepHouse(engine, 400)).toMatchObject({ commands: 1, sessions: 2, attempts: 1 });
    expect((await database.query('select key, answer is null and view is null as gone from command order by key')).rows).toEqual([
      { key: 'old', gone: true },
      { key: 'young', gone: false },
    ]);
    expect((await database.query(`select get_byte(id_hash, 0) as id from session order by 1`)).rows).toEqual([
      { id: 3 },
      { id: 4 },
    ]);
    expect(await keepHouse(engine, 400)).toMatchObject({ commands: 0, sessions: 0, attempts: 0 });
  });

  it('throws away a notice that is settled, after the days that are configured, and no other; the entry that it told of stays', async () => {
    const ids: string[] = [];
    for (const _each of [1, 2, 3, 4, 5]) ids.push((await delivery()).job.deliveryId);
    const [settled = '', unread = '', queued = '', young = '', done = ''] = ids;
    const set = (id: string, what: string) => database.query(`update mail_delivery set ${what} where id = $1`, [id]);
    for (const id of [settled, unread, young, done]) await set(id, `status = 'accepted'`);
    for (const id of [settled, unread, queued, done]) await set(id, `created_at = now() - interval '61 days'`);
    for (const id of [settled, queued, young]) await set(id, 'read_at = now()');
    // What the last one told of waits for nobody any more.
    await database.query(`update task set closed_at = now() where submission_id = (select submission_id from mail_delivery where id = $1)`, [done]);
    const kept = async () => (await database.query<{ id: string }>('select id from mail_delivery where id = any($1) order by id', [ids])).rows.map(({ id }) => id);
    expect(await keepHouse(engine, 62)).toMatchObject({ notices: 0 });
    expect(await keepHouse(engine, 60)).toMatchObject({ notices: 2 });
    expect(await kept()).toEqual([unread, queued, young].sort());
    await expect(database.query('delete from mail_delivery where id = $1', [queued])).rejects.toThrow('on its way');
    await expect(database.query('delete from mail_delivery where id = $1', [young])).rejects.toThrow('thirty days');
  });

  it('gives a delivery whose job is gone for a day a new one, once', async () => {
    const { job } = await delivery();
    const jobs = () =>
      database.query(`select 1 from pgboss.job where name = $1 and data->>'deliveryId' = $2`, [
        mailDelivery.queue,
        job.deliveryId,
      ]);
    await database.query(`delete from pgboss.job where data->>'deliveryId' = $1`, [job.deliveryId]);
    await keepHouse(engine, 400);
    expect((await jobs()).rowCount).toBe(0);
    await database.query(`update mail_delivery set changed_at = now() - interval '25 hours' where id = $1`, [
      job.deliveryId,
    ]);
    expect((await keepHouse(engine, 400)).requeued).toBe(1);
    await keepHouse(engine, 400);
    expect((await jobs()).rowCount).toBe(1);
  });
});
