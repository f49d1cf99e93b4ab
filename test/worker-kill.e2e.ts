// A real worker process is killed with -9 at each point at which it could lose or double a mail; another one takes over.
// Where it is killed is decided by the database (a lock that it has to wait for), never by the clock.
import { PgBoss } from 'pg-boss';
import { mailDelivery, submissionNotice } from '@jishen/contracts';
import {
  arrangeSubmission,
  childProcesses,
  startMailbox,
  testDatabase,
  type ArrangedSubmission,
  type Mailbox,
  type NodeProcess,
} from '@jishen/testing';

const database = testDatabase();
const processes = childProcesses();
let mailbox: Mailbox;

/** Each names the lock that the worker waits for at that point. */
const points = { beforeCommit: 41, afterCommitBeforeSending: 42, afterSendingBeforeSettling: 43 };

beforeAll(async () => {
  await database.query(
    `create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(tg_argv[0]::int); return new; end $$`,
  );
  await database.query(
    `create trigger hold_1 before insert on mail_delivery for each row execute function hold(${points.beforeCommit})`,
  );
  await database.query(
    `create trigger hold_2 before update on mail_delivery for each row when (new.attempts > old.attempts) execute function hold(${points.afterCommitBeforeSending})`,
  );
  await database.query(
    `create trigger hold_3 before update on mail_delivery for each row when (new.status = 'accepted') execute function hold(${points.afterSendingBeforeSettling})`,
  );
});
beforeEach(async () => {
  mailbox = await startMailbox();
});
afterEach(() => mailbox.close());

async function startWorker(): Promise<NodeProcess> {
  const worker = processes.start({
    script: 'apps/worker/src/main.ts',
    env: {
      DATABASE_URL: database.appUrl,
      DATABASE_APP_URL: undefined,
      DATABASE_OWNER_URL: undefined,
      PORT: '0',
      WORKER_PORT: undefined,
      PUBLIC_URL: 'https://jishen.example',
      SMTP_URL: mailbox.url,
      SMTP_SILENCE_SECONDS: '2',
      LOG_LEVEL: 'info',
    },
  });
  await worker.line(/worker ready/);
  return worker;
}

async function submitted(): Promise<ArrangedSubmission> {
  const it = await arrangeSubmission(database);
  await it.person('unit-head', 'second@unit.example');
  const seq = await it.entry({ type: 'submission.submitted@1', actor: it.people.preparer, pub: {} });
  await it.task('unit-head', 'unit-head', 'unit');
  const notice = {
    districtId: it.districtId,
    submissionId: it.submissionId,
    stream: it.stream,
    seq,
    notices: ['task-waits'],
    levelKey: 'unit-head',
    round: 1,
  };
  await database.query(
    `insert into pgboss.job (name, data, keep_until, retry_limit, expire_seconds, dead_letter) select name, $2, now() + interval '1 day', retry_limit, expire_seconds, dead_letter
      from pgboss.queue where name = $1`,
    [submissionNotice.queue, JSON.stringify(notice)],
  );
  return it;
}

async function until<T>(question: () => Promise<T | false>): Promise<T> {
  for (;;) {
    const answer = await question();
    if (answer !== false) return answer;
    await database.query('select pg_sleep(0.02)');
  }
}

const waiting = `select pid from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;

/** Lets the worker run up to the point, kills it there, and ends what it had begun in the database, as a lost machine would. */
async function killAt(point: number): Promise<void> {
  await database.query('select pg_advisory_lock($1)', [point]);
  const worker = await startWorker();
  await until(async () => (await database.query(waiting)).rowCount !== 0);
  await worker.kill('SIGKILL');
  await database.query(`select pg_terminate_backend(pid) from (${waiting}) w`);
  await until(async () => (await database.query(waiting)).rowCount === 0);
  await database.query('select pg_advisory_unlock($1)', [point]);
}

/** The minutes after which a killed worker's job comes back, without waiting for them. */
async function letTimePass(): Promise<void> {
  await database.query(`update pgboss.job set started_on = started_on - interval '10 minutes' where state = 'active'`);
  await database.query('update pgboss.queue set monitor_on = null, monitor_claim_on = null');
  const boss = new PgBoss({ connectionString: database.ownerUrl, migrate: false, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.supervise(submissionNotice.queue);
  await boss.supervise(mailDelivery.queue);
  await boss.stop({ graceful: false });
  await database.query(`update pgboss.job set start_after = now() where state = 'retry'`);
}

interface Delivery {
  person_id: string;
  status: string;
  message_id: string;
}
const deliveries = async (it: ArrangedSubmission) =>
  (
    await database.query<Delivery>('select person_id, status, message_id from mail_delivery where district_id = $1', [
      it.districtId,
    ])
  ).rows;
const allAccepted = (it: ArrangedSubmission) =>
  until(async () => {
    const rows = await deliveries(it);
    return rows.length > 0 && rows.every(({ status }) => status === 'accepted') && rows;
  });
const arrivedIds = () => mailbox.mails.map(({ parsed }) => parsed.messageId);

it('killed before its commit: nothing was written, and the next worker tells everybody once', async () => {
  const it = await submitted();
  await killAt(points.beforeCommit);
  expect(await deliveries(it)).toEqual([]);
  await letTimePass();
  const worker = await startWorker();
  const rows = await allAccepted(it);
  await worker.kill('SIGTERM');
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map(({ person_id }) => person_id)).size).toBe(2);
  expect(arrivedIds().sort()).toEqual(rows.map(({ message_id }) => message_id).sort());
});

it('killed after its commit and before sending: the deliveries stand, and each is sent once', async () => {
  const it = await submitted();
  await killAt(points.afterCommitBeforeSending);
  expect((await deliveries(it)).map(({ status }) => status)).toEqual(['queued', 'queued']);
  expect(mailbox.mails).toEqual([]);
  await letTimePass();
  const worker = await startWorker();
  const rows = await allAccepted(it);
  await worker.kill('SIGTERM');
  expect(rows).toHaveLength(2);
  expect(arrivedIds().sort()).toEqual(rows.map(({ message_id }) => message_id).sort());
});

it('killed after sending and before it could write that down: a second copy bears the same Message-ID, and there is one row', async () => {
  const it = await submitted();
  await killAt(points.afterSendingBeforeSettling);
  const unknown = await deliveries(it);
  expect(unknown.map(({ status }) => status)).not.toContain('accepted');
  await letTimePass();
  const worker = await startWorker();
  const rows = await allAccepted(it);
  await worker.kill('SIGTERM');
  expect(rows.map(({ message_id }) => message_id).sort()).toEqual(unknown.map(({ message_id }) => message_id).sort());
  expect([...new Set(arrivedIds())].sort()).toEqual(rows.map(({ message_id }) => message_id).sort());
});

it('told to stop, it finishes the mail in hand, settles it and ends with 0', async () => {
  mailbox.answerWith(({ arrivedBefore }) => (arrivedBefore === 0 ? 'stall' : 'accept'));
  const worker = await startWorker();
  const it = await submitted();
  await mailbox.arrived(1);
  const began = performance.now();
  await worker.kill('SIGTERM');
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await worker.exited).toEqual({ code: 0, signal: null });
  const rows = await deliveries(it);
  // The stalled one was given up after the silence and waits for its next try; nothing is left half done.
  expect(rows.map(({ status }) => status).sort()).toEqual(['accepted', 'failed']);
  expect((await database.query(`select 1 from pgboss.job where state = 'active'`)).rowCount).toBe(0);
});
