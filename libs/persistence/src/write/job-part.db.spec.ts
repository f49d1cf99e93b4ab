// Our own insert of a job beside the one of pg-boss: an upgrade that adds a column is noticed here.
import { PgBoss } from 'pg-boss';
import { mailDelivery, submissionNotice } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { inTransaction } from '../connection/in-transaction';
import { jobPart } from './job-part';
import { composeWrite } from './statement';

const database = testDatabase();
const data = { districtId: '0190b0c4-0000-7000-8000-000000000001', deliveryId: '0190b0c4-0000-7000-8000-000000000002' };

/** Everything that does not differ by its very nature: ids and the moment. */
const comparable = `select (to_jsonb(j) - '{id,created_on,start_after,keep_until}'::text[])
    || jsonb_build_object('kept_for', j.keep_until - j.start_after, 'waits', j.start_after <> j.created_on) as job from pgboss.job j where name = $1`;

describe.each([submissionNotice.queue, mailDelivery.queue])('a job of %s inserted by our own statement', (queue) => {
  it('is column by column what pg-boss itself inserts', async () => {
    const db = await database.open();
    await inTransaction(db, (tx) => tx.commitWith(composeWrite([jobPart(queue, data)])));
    const ours = await database.query<{ job: object }>(comparable, [queue]);
    await database.query('delete from pgboss.job');

    const boss = new PgBoss({ connectionString: database.ownerUrl, migrate: false, supervise: false, schedule: false });
    boss.on('error', () => undefined);
    await boss.start();
    await boss.send(queue, data);
    await boss.stop({ graceful: false });
    const theirs = await database.query<{ job: object }>(comparable, [queue]);
    await database.query('delete from pgboss.job');

    expect(ours.rows).toHaveLength(1);
    expect(ours.rows).toEqual(theirs.rows);
    expect(Object.keys(ours.rows[0]?.job ?? {}).length).toBeGreaterThan(20);
  });

  it('is not there when the transaction rolls back', async () => {
    const db = await database.open();
    await expect(
      inTransaction(db, async (tx) => {
        await tx.run(composeWrite([jobPart(queue, data)]));
        throw new Error('thought better of it');
      }),
    ).rejects.toThrow('thought better of it');
    expect((await database.query('select 1 from pgboss.job')).rowCount).toBe(0);
  });
});

describe('a queue that nobody made', () => {
  it('fails the whole write instead of losing the job', async () => {
    const db = await database.open();
    await expect(
      inTransaction(db, (tx) => tx.commitWith(composeWrite([jobPart('no-such-queue', data)]))),
    ).rejects.toThrow(/job_enqueued touched 0 rows/);
  });
});
