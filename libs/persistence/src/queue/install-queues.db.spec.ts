// The queues as pg-boss sees them, and that a wake of ours reaches a worker of its.
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { jobQueues, mailDelivery, submissionNotice, submissionNoticeDead } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { installQueues } from './install-queues';
import { wakeStatement } from './wake-statement';

const database = testDatabase();

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query('set role jishen_owner');
    return await work(client);
  } finally {
    await client.end();
  }
}

const queueRow = async (name: string) =>
  (await database.query('select * from pgboss.queue where name = $1', [name])).rows[0];

describe('the queues', () => {
  it('were all made by the migrations, with their dead letters', async () => {
    const { rows } = await database.query<{ name: string }>('select name from pgboss.queue');
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(jobQueues.map(({ queue }) => queue)));
    expect(await queueRow(submissionNotice.queue)).toMatchObject({
      dead_letter: submissionNoticeDead.queue,
      retry_backoff: true,
      notify: true,
      policy: 'standard',
    });
  });

  it('take the options of their definition again at each start, and nothing else changes', async () => {
    const before = await queueRow(mailDelivery.queue);
    await database.query(
      'update pgboss.queue set retry_limit = 1, notify = false, dead_letter = null where name = $1',
      [mailDelivery.queue],
    );
    await asOwner(installQueues);
    await asOwner(installQueues);
    expect(await queueRow(mailDelivery.queue)).toEqual({ ...before, updated_on: expect.any(Date) });
    expect(before).toMatchObject({
      retry_limit: mailDelivery.options.retryLimit,
      retry_delay_max: mailDelivery.options.retryDelayMax,
    });
  });

  it('can be worked by the applications, who may not make or drop tables there', async () => {
    const db = await database.open();
    await expect(db.pool.query('create table pgboss.mine (a int)')).rejects.toThrow(/permission denied/);
    await expect(db.pool.query('drop table pgboss.job')).rejects.toThrow(/owner/);
  });
});

describe('waking', () => {
  it('uses the channel that pg-boss listens on', async () => {
    const boss = new PgBoss({
      connectionString: database.ownerUrl,
      migrate: false,
      supervise: false,
      schedule: false,
      useListenNotify: true,
    });
    boss.on('error', () => undefined);
    await boss.start();
    const { rows } = await database.query<{ query: string }>(
      `select query from pg_stat_activity where datname = current_database() and query like 'LISTEN%'`,
    );
    await boss.stop({ graceful: false });
    expect(rows.map(({ query }) => query)).toEqual([`LISTEN "${String(wakeStatement('any').values?.[0])}"`]);
  });

  it('reaches a worker long before its poll, with a job that was inserted without NOTIFY', async () => {
    const db = await database.open();
    const boss = new PgBoss({
      connectionString: database.ownerUrl,
      migrate: false,
      supervise: false,
      schedule: false,
      useListenNotify: true,
    });
    boss.on('error', () => undefined);
    await boss.start();
    const got = Promise.withResolvers<unknown>();
    const polled = Promise.withResolvers<void>();
    // The first fetch finds nothing; then the worker would look again after 30 s only.
    await boss.work(
      submissionNotice.queue,
      { pollingIntervalSeconds: 30, notifyPollingIntervalSeconds: 30 },
      async ([job]) => got.resolve(job?.data),
    );
    const first = setInterval(
      () => boss.getWipData().some(({ lastFetchedOn }) => lastFetchedOn !== null) && polled.resolve(),
      5,
    );
    await polled.promise;
    clearInterval(first);
    await database.query(
      `insert into pgboss.job (name, data, keep_until) values ($1, '{"a": 1}', now() + interval '1 day')`,
      [submissionNotice.queue],
    );
    const { text, values } = wakeStatement(submissionNotice.queue);
    const began = performance.now();
    await db.pool.query(text, values as unknown[]);
    expect(await got.promise).toEqual({ a: 1 });
    expect(performance.now() - began).toBeLessThan(10_000);
    await boss.stop({ graceful: false });
  });
});
