// The whole worker in this process, against a real PostgreSQL and a real mail server.
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import PostalMime from 'postal-mime';
import {
  housekeeping,
  mailDelivery,
  mailDeliveryDead,
  mailDigest,
  submissionNotice,
  submissionNoticeDead,
} from '@jishen/contracts';
import { wakeStatement } from '@jishen/persistence';
import { arrangeSubmission, startMailbox, testDatabase, type ArrangedSubmission, type Mailbox } from '@jishen/testing';
import { JobRunner } from './job-runner';
import { parseWorkerConfig } from './worker-config';
import { WorkerModule } from './worker.module';

const database = testDatabase();
let mailbox: Mailbox;
let running: INestApplicationContext | undefined;

async function startWorker(env: Record<string, string> = {}): Promise<INestApplicationContext> {
  const answer = parseWorkerConfig({
    DATABASE_URL: database.appUrl,
    PORT: '0',
    PUBLIC_URL: 'https://jishen.example',
    SMTP_URL: mailbox.url,
    SMTP_SILENCE_SECONDS: '2',
    LOG_LEVEL: 'silent',
    ...env,
  });
  if (!answer.ok) throw new Error(answer.faults.join('\n'));
  return (running = await NestFactory.createApplicationContext(WorkerModule.with(answer.config), {
    logger: false,
    abortOnError: false,
  }));
}

beforeAll(async () => {
  // The same retries, without the waiting in between.
  await database.query('update pgboss.queue set retry_delay = 0, retry_backoff = false, retry_limit = 3');
});
beforeEach(async () => {
  mailbox = await startMailbox();
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await mailbox.close();
  await database.query('delete from pgboss.job');
});

/** As an operation leaves it: the facts, and the job in the same breath. */
async function submitted(): Promise<ArrangedSubmission> {
  const it = await arrangeSubmission(database, { unitName: '砂子塘街道办事处' });
  const seq = await it.entry({ type: 'submission.submitted@1', actor: it.people.preparer, pub: {} });
  await it.task('unit-head', 'unit-head', 'unit');
  await tell(it, seq, 'unit-head');
  return it;
}

async function tell(
  it: ArrangedSubmission,
  seq: number,
  levelKey: string,
  districtId: string = it.districtId,
): Promise<void> {
  const notice = {
    districtId,
    submissionId: it.submissionId,
    stream: it.stream,
    seq,
    notices: ['task-waits'],
    levelKey,
    round: 1,
  };
  await database.query(
    `insert into pgboss.job (name, data, keep_until, retry_limit, retry_delay, dead_letter, expire_seconds) select name, $2, now() + interval '1 day', retry_limit, retry_delay, dead_letter, expire_seconds
      from pgboss.queue where name = $1`,
    [submissionNotice.queue, JSON.stringify(notice)],
  );
  await wake(submissionNotice.queue);
}

async function wake(queue: string): Promise<void> {
  const { text, values } = wakeStatement(queue);
  await database.query(text, values as unknown[]);
}

/** Asks until it is so, and wakes the mail queues meanwhile, so that a retry need not wait for the poll of the worker. */
async function until<T>(question: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const answer = await question();
    if (answer !== undefined && answer !== false) return answer;
    for (const queue of [submissionNotice.queue, mailDelivery.queue, mailDeliveryDead.queue]) await wake(queue);
    await database.query('select pg_sleep(0.02)');
  }
}
const row = async (it: ArrangedSubmission) =>
  (
    await database.query(
      'select status, attempts, server_words, message_id from mail_delivery where district_id = $1',
      [it.districtId],
    )
  ).rows[0];
const settled = (it: ArrangedSubmission, status: string) =>
  until(async () => {
    const found = await row(it);
    return found?.status === status && found;
  });
const jobsIn = async (queue: string) =>
  (await database.query<{ state: string }>('select state from pgboss.job where name = $1', [queue])).rows.map(
    ({ state }) => state,
  );

it("a fact in the database becomes a mail in the mailbox, told once, with the server's words on record", async () => {
  await startWorker();
  const it = await submitted();
  const [mail] = await mailbox.arrived(1);
  expect(mail?.parsed.subject).toBe('待您审签：砂子塘街道办事处《整体支出绩效自评》（2026年度）');
  expect(mail?.parsed.html).toContain(`https://jishen.example/forms/${it.submissionId}`);
  expect(await settled(it, 'accepted')).toMatchObject({
    attempts: 1,
    server_words: expect.stringMatching(/^250/),
    message_id: mail?.parsed.messageId,
  });
  await until(async () => (await jobsIn(mailDelivery.queue))[0] === 'completed');
  expect(mailbox.mails).toHaveLength(1);
});

it('listens for wakes, and does not wait for its poll alone', async () => {
  await startWorker();
  const listening = await database.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name = 'jishen-jobs' and query like 'LISTEN "pgboss_%'`,
  );
  expect(listening.rowCount).toBe(1);
});

it('a mail that the server wants later goes out later, under the same Message-ID', async () => {
  mailbox.answerWith(({ arrivedBefore }) => (arrivedBefore < 2 ? { code: 451, words: 'later please' } : 'accept'));
  await startWorker();
  const it = await submitted();
  expect(await settled(it, 'accepted')).toMatchObject({ attempts: 3 });
  expect(new Set(mailbox.mails.map(({ parsed }) => parsed.messageId)).size).toBe(1);
});

it('a mail whose line went dead after it was handed over goes out again under the same Message-ID', async () => {
  mailbox.answerWith(({ arrivedBefore }) => (arrivedBefore === 0 ? 'drop' : 'accept'));
  await startWorker();
  const it = await submitted();
  expect(await settled(it, 'accepted')).toMatchObject({ attempts: 2 });
  expect(mailbox.mails.map(({ parsed }) => parsed.messageId)).toEqual([
    mailbox.mails[0]?.parsed.messageId,
    mailbox.mails[0]?.parsed.messageId,
  ]);
});

it('a refused recipient is given up at once, lies in the dead letters, and the others get theirs', async () => {
  mailbox.answerRecipientsWith((address) =>
    address.startsWith('gone') ? { code: 550, words: 'no such user' } : 'accept',
  );
  await startWorker();
  const it = await arrangeSubmission(database);
  const gone = await it.person('unit-head', 'gone@unit.example');
  const seq = await it.entry({ type: 'submission.submitted@1', actor: it.people.preparer, pub: {} });
  await it.task('unit-head', 'unit-head', 'unit');
  await tell(it, seq, 'unit-head');
  const rows = await until(async () => {
    const { rows: found } = await database.query(
      'select person_id, status, attempts, server_words from mail_delivery where district_id = $1',
      [it.districtId],
    );
    return found.length === 2 && found.every(({ status }) => status !== 'queued') && found;
  });
  expect(rows.find(({ person_id }) => person_id === gone)).toMatchObject({
    status: 'dead',
    attempts: 1,
    server_words: expect.stringContaining('550 no such user'),
  });
  expect(rows.find(({ person_id }) => person_id !== gone)).toMatchObject({ status: 'accepted' });
  await until(async () => (await jobsIn(mailDeliveryDead.queue)).length === 1);
});

it('a mail that fails at every try ends as dead, with the last words, and is not sent once more', async () => {
  mailbox.answerWith(() => ({ code: 451, words: 'never' }));
  await startWorker();
  const it = await submitted();
  expect(await settled(it, 'dead')).toMatchObject({ attempts: 4, server_words: expect.stringContaining('451 never') });
  await until(async () => (await jobsIn(mailDeliveryDead.queue))[0] === 'completed');
  expect(mailbox.mails).toHaveLength(4);
  const metrics = await (await fetch(`http://127.0.0.1:${healthPort()}/metrics`)).text();
  expect(metrics).toContain('jishen_mail_deliveries{status="dead"}');
});

it('a notice about something that is not there ends in the dead letters and stays there to be looked at', async () => {
  await startWorker();
  const it = await submitted();
  await settled(it, 'accepted');
  await tell(it, 1, 'unit-head', '0190b0c4-0000-7000-8000-000000000001');
  await until(async () => (await jobsIn(submissionNoticeDead.queue))[0] === 'created');
});

it('without a mail server the message ends in the development mailbox, whole and readable', async () => {
  await startWorker({ SMTP_URL: '' });
  const it = await submitted();
  await settled(it, 'accepted');
  const { rows } = await database.query<{ raw: string; message_id: string }>(
    'select raw, message_id from development_mail where district_id = $1',
    [it.districtId],
  );
  const mail = await PostalMime.parse(rows[0]?.raw ?? '');
  expect(mail).toMatchObject({
    subject: expect.stringContaining('砂子塘街道办事处'),
    messageId: rows[0]?.message_id,
    to: [{ address: expect.stringContaining('unit-head@') }],
  });
  expect(mail.text).toContain('等您审签');
  expect(mailbox.mails).toHaveLength(0);
});

it('after the database threw out all its connections the worker goes on by itself', async () => {
  await startWorker();
  await settled(await submitted(), 'accepted');
  await database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name in ('jishen-worker', 'jishen-jobs')`,
  );
  const it = await submitted();
  expect(await settled(it, 'accepted')).toMatchObject({ attempts: 1 });
});

it('says that it is ready only while it takes jobs', async () => {
  await startWorker();
  const at = `http://127.0.0.1:${healthPort()}`;
  expect((await fetch(`${at}/readyz`)).status).toBe(200);
  expect((await fetch(`${at}/healthz`)).status).toBe(200);
  expect((await fetch(`${at}/anything`)).status).toBe(404);
  await running?.get(JobRunner).stop();
  expect((await fetch(`${at}/readyz`)).status).toBe(503);
});

it('keeps house every night by the clock of China, and when told to', async () => {
  await startWorker();
  const { rows } = await database.query('select cron, timezone from pgboss.schedule where name = $1', [
    housekeeping.queue,
  ]);
  expect(rows).toEqual([{ cron: '20 3 * * *', timezone: 'Asia/Shanghai' }]);
  await database.query(`insert into pgboss.job (name, data, keep_until) values ($1, '{}', now() + interval '1 day')`, [
    housekeeping.queue,
  ]);
  await wake(housekeeping.queue);
  await until(async () => (await jobsIn(housekeeping.queue))[0] === 'completed');
});

it('what is held for the day goes out as one mail at half past eight, once however often the job comes', async () => {
  await startWorker();
  const { rows } = await database.query('select cron, timezone from pgboss.schedule where name = $1', [mailDigest.queue]);
  expect(rows).toEqual([{ cron: '30 8 * * *', timezone: 'Asia/Shanghai' }]);
  const it = await arrangeSubmission(database, { unitName: '砂子塘街道办事处' });
  await database.query(`insert into mail_wish (district_id, person_id, mode) values ($1, $2, 'daily')`, [it.districtId, it.people['unit-head']]);
  const seq = await it.entry({ type: 'submission.submitted@1', actor: it.people.preparer, pub: {} });
  await it.task('unit-head', 'unit-head', 'unit');
  await tell(it, seq, 'unit-head');
  await settled(it, 'held');
  const digest = async () => {
    await database.query(`insert into pgboss.job (name, data, keep_until) values ($1, '{}', now() + interval '1 day')`, [mailDigest.queue]);
    await wake(mailDigest.queue);
  };
  await digest();
  await digest();
  await until(async () => (await jobsIn(mailDigest.queue)).filter((state) => state === 'completed').length === 2);
  const [mail] = await mailbox.arrived(1);
  expect(mail?.parsed.subject).toBe('每日汇总：1 件事项');
  expect(mail?.parsed.text).toContain('待您审签：砂子塘街道办事处');
  expect(mail?.parsed.text).toContain('https://jishen.example/inbox');
  await until(async () => (await database.query(`select 1 from mail_delivery where district_id = $1 and notice = 'digest' and status = 'accepted'`, [it.districtId])).rowCount === 1);
  await digest();
  await until(async () => (await jobsIn(mailDigest.queue)).filter((state) => state === 'completed').length === 3);
  expect(mailbox.mails).toHaveLength(1);
});

function healthPort(): number {
  const { health }: { health: { port: number } } = running!.get(WorkerModule);
  return health.port;
}
