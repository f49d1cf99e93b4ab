// Shows what a transaction promises: round trips, roll-back, no client left in doubt, honest answers when the line is cut.
import { startWireProxy, testDatabase, type Cut, type WireProxy } from '@jishen/testing';
import { OutcomeUnknown, isSerialization, isUnavailable, isUniqueViolation } from './database-errors';
import { inTransaction } from './in-transaction';
import { openDatabase, type Database } from './open-database';

const source = testDatabase();
let database: Database;
let trips = 0;

const insert = (note: string) => ({ name: 'spec_insert', text: 'insert into note (text) values ($1) returning id', values: [note] });
const notes = async () => (await source.query<{ text: string }>('select text from note order by id')).rows.map(({ text }) => text);

beforeAll(async () => {
  await source.query('create table note (id int generated always as identity primary key, text text not null unique)');
  await source.query('create table once (id int unique deferrable initially deferred)');
  await source.query('grant select, insert, update on note, once to jishen_app; insert into note (text) values (\'locked\')');
  database = await source.open({ poolSize: 2, onRoundTrip: () => (trips += 1) });
});
beforeEach(async () => {
  trips = 0;
  await source.query("delete from note where text <> 'locked'");
});

describe('a transaction', () => {
  it('needs two round trips for a read and a last write, one for a write alone', async () => {
    await inTransaction(database, async (tx) => {
      await tx.run({ name: 'spec_lock', text: 'select id from note where text = $1 for update', values: ['locked'] });
      return tx.commitWith(insert('a'));
    });
    expect(trips).toBe(2);
    await inTransaction(database, (tx) => tx.commitWith(insert('b')));
    expect(trips).toBe(3);
    expect(await notes()).toEqual(['locked', 'a', 'b']);
  });

  it('sends statements together that are given together', async () => {
    const rows = await inTransaction(database, (tx) => Promise.all([tx.run(insert('a')), tx.run(insert('b'))]));
    expect(rows.map(({ rowCount }) => rowCount)).toEqual([1, 1]);
    expect(trips).toBe(2);
  });

  it('asks nothing of the server where nothing was asked of it', async () => {
    expect(await inTransaction(database, async () => 7)).toBe(7);
    expect(trips).toBe(0);
  });

  it('holds its lock from the first statement on', async () => {
    const order: string[] = [];
    let second: Promise<unknown> = Promise.resolve();
    const locking = (who: string) => async (tx: Parameters<Parameters<typeof inTransaction>[1]>[0]) => {
      await tx.run({ name: 'spec_lock', text: 'select id from note where text = $1 for update', values: ['locked'] });
      order.push(who);
    };
    await inTransaction(database, async (tx) => {
      await locking('first')(tx);
      second = inTransaction(database, locking('second'));
      await waitUntilSomebodyWaits();
      expect(order).toEqual(['first']);
    });
    await second;
    expect(order).toEqual(['first', 'second']);
  });

  it('rolls back a refusal and hands it on', async () => {
    const refusal = { ok: false, refusal: { code: 'SELF_REVIEW' } };
    expect(await inTransaction(database, async (tx) => (await tx.run(insert('gone')), refusal))).toBe(refusal);
    expect(await notes()).toEqual(['locked']);
  });

  it('rolls back what throws, and the client serves on', async () => {
    const bug = new Error('bug');
    await expect(inTransaction(database, async (tx) => (await tx.run(insert('gone')), Promise.reject(bug)))).rejects.toBe(bug);
    expect(await notes()).toEqual(['locked']);
    expect(database.pool.idleCount).toBe(database.pool.totalCount);
  });

  it('refuses a refusal that comes after the commit, for that is a bug', async () => {
    await expect(inTransaction(database, async (tx) => (await tx.commitWith(insert('a')), { ok: false }))).rejects.toThrow('after commitWith()');
  });

  it('is read committed and may write, whatever the database is set to', async () => {
    await source.query(`do $$ begin execute format('alter database %I set default_transaction_isolation = ''serializable''', current_database());
      execute format('alter database %I set default_transaction_read_only = on', current_database()); end $$`);
    const own = await source.open({ poolSize: 1 });
    const asked = { text: `select current_setting('transaction_isolation') as level, current_setting('transaction_read_only') as frozen` };
    expect((await inTransaction(own, (tx) => tx.run(asked))).rows).toEqual([{ level: 'read committed', frozen: 'off' }]);
    expect((await inTransaction(own, (tx) => tx.commitWith(insert('written')))).rowCount).toBe(1);
    await source.query(`do $$ begin execute format('alter database %I reset all', current_database()); end $$`);
  });

  it('runs nothing after its end', async () => {
    const late = inTransaction(database, async (tx) => (await tx.commitWith(insert('a')), tx.run(insert('b'))));
    await expect(late).rejects.toThrow('has ended');
    expect(await notes()).toEqual(['locked', 'a']);
  });
});

describe('a failing statement', () => {
  it('takes the whole transaction with it when it is the last, although COMMIT was sent along', async () => {
    const failing = inTransaction(database, async (tx) => (await tx.run(insert('a')), tx.commitWith(insert('a'))));
    const error: unknown = await failing.catch((thrown: unknown) => thrown);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(error, 'note_text_key')).toBe(true);
    expect(isUniqueViolation(error, 'another_key')).toBe(false);
    expect(await notes()).toEqual(['locked']);
  });

  it('is noticed where nobody awaited it', async () => {
    const careless = inTransaction(database, async (tx) => {
      void tx.run(insert('a')).catch(() => undefined);
      void tx.run(insert('a')).catch(() => undefined);
    });
    expect(isUniqueViolation(await careless.catch((thrown: unknown) => thrown))).toBe(true);
    expect(await notes()).toEqual(['locked']);
  });

  it('keeps a later commitWith() from committing', async () => {
    const careless = inTransaction(database, async (tx) => {
      void tx.run({ text: 'select 1/0' }).catch(() => undefined);
      return tx.commitWith(insert('a'));
    });
    await expect(careless).rejects.toThrow('division by zero');
    expect(await notes()).toEqual(['locked']);
  });

  it('known to the caller keeps everything later from being sent', async () => {
    const stubborn = inTransaction(database, async (tx) => {
      await tx.run({ text: 'select 1/0' }).catch(() => undefined);
      return tx.commitWith(insert('a'));
    });
    await expect(stubborn).rejects.toThrow('division by zero');
    expect(trips).toBe(2);
    expect(await notes()).toEqual(['locked']);
  });

  it('is told where COMMIT itself fails', async () => {
    const once = { text: 'insert into once values (1)' };
    await inTransaction(database, (tx) => tx.commitWith(once));
    const deferred = inTransaction(database, (tx) => tx.commitWith(once));
    expect(isUniqueViolation(await deferred.catch((thrown: unknown) => thrown))).toBe(true);
  });

  it('that fails on our side never lets COMMIT through', async () => {
    const first = insert('a');
    const bad = inTransaction(database, async (tx) => (await tx.run(first), tx.commitWith({ text: 'select $1', values: [new Date() as never] })));
    await expect(bad).rejects.toThrow('a value in SQL');
    const renamed = inTransaction(database, async (tx) => (await tx.run(first), tx.commitWith({ name: 'spec_insert', text: 'select 1' })));
    await expect(renamed).rejects.toThrow('another text');
    expect(await notes()).toEqual(['locked']);
  });

  it('by deadlock is known as worth another try', async () => {
    await source.query("insert into note (text) values ('x'), ('y')");
    const lock = (text: string) => ({ name: 'spec_lock', text: 'select id from note where text = $1 for update', values: [text] });
    const [one, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const cross = (first: string, then: string, done: () => void, wait: Promise<void>) =>
      inTransaction(database, async (tx) => {
        await tx.run(lock(first));
        done();
        await wait;
        return tx.run(lock(then));
      });
    const both = await Promise.allSettled([cross('x', 'y', one.resolve, other.promise), cross('y', 'x', other.resolve, one.promise)]);
    const lost = both.filter((each) => each.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(isSerialization(lost[0]?.reason)).toBe(true);
  });
});

describe('a transaction whose line is cut', () => {
  let proxy: WireProxy;
  let cuttable: Database;
  beforeAll(async () => {
    proxy = await startWireProxy(source.appUrl);
    cuttable = await openDatabase({ appUrl: proxy.url, poolSize: 1 });
  });
  afterAll(async () => {
    await cuttable.close();
    await proxy.close();
  });

  const approve = () =>
    inTransaction(cuttable, async (tx) => {
      await tx.run({ name: 'spec_lock', text: 'select id from note where text = $1 for update', values: ['locked'] });
      return tx.commitWith(insert('a'));
    });

  it('speaks in two exchanges: BEGIN and the read, the write and COMMIT', async () => {
    proxy.watch();
    await approve();
    expect(proxy.seen).toHaveLength(2);
  });

  const before: [number, Cut][] = [[1, 'before'], [1, 'after']];
  it.each(before)('at exchange %i, %s it, has not happened, and says so', async (number, side) => {
    proxy.watch((exchange) => (exchange.number === number ? side : undefined));
    const error: unknown = await approve().catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(OutcomeUnknown);
    expect(isUnavailable(error)).toBe(true);
    proxy.watch();
    expect(await notes()).toEqual(['locked']);
  });

  const during: [number, Cut, string[]][] = [[2, 'before', ['locked']], [2, 'after', ['locked', 'a']]];
  it.each(during)('at exchange %i, %s it, is of unknown outcome', async (number, side, found) => {
    proxy.watch((exchange) => (exchange.number === number ? side : undefined));
    await expect(approve()).rejects.toBeInstanceOf(OutcomeUnknown);
    proxy.watch();
    await inTransaction(cuttable, (tx) => tx.run({ name: 'spec_lock', text: 'select id from note where text = $1 for update', values: ['locked'] }));
    expect(await notes()).toEqual(found);
  });

  it('stays of unknown outcome where the caller swallows that', async () => {
    proxy.watch(({ number }) => (number === 1 ? 'after' : undefined));
    const swallowing = inTransaction(cuttable, (tx) => tx.commitWith(insert('a')).catch(() => 'fine'));
    await expect(swallowing).rejects.toBeInstanceOf(OutcomeUnknown);
  });

  it('is of unknown outcome too where the server ends the session while it commits', async () => {
    proxy.watch();
    await source.query(`create function end_session() returns trigger language plpgsql as 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'`);
    await source.query('create constraint trigger ending after insert on note deferrable initially deferred for each row execute function end_session()');
    await expect(approve()).rejects.toBeInstanceOf(OutcomeUnknown);
    await source.query('drop trigger ending on note');
  });

  it('leaves the pool able to serve', async () => {
    proxy.watch();
    await expect(approve()).resolves.toMatchObject({ rowCount: 1 });
  });
});

describe('an idle connection whose backend dies', () => {
  it('ends no process and is replaced', async () => {
    const lost: Error[] = [];
    const own = await source.open({ poolSize: 1, applicationName: 'jishen-dying', onConnectionLost: (error) => lost.push(error) });
    const client = await own.pool.connect();
    const ended = new Promise((resolve) => client.once('end', resolve));
    await source.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jishen-dying'");
    await ended;
    client.release();
    expect(lost.length).toBeGreaterThan(0);
    expect((await own.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});

async function waitUntilSomebodyWaits(): Promise<void> {
  const waiting = "select count(*)::int as n from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())";
  for (let seen = 0; seen === 0; ) seen = (await source.query<{ n: number }>(`${waiting} or (not granted and locktype = 'transactionid')`)).rows[0]?.n ?? 0;
}

describe('a database that is not there', () => {
  it('is told apart from a fault of the request', async () => {
    const gone = await startWireProxy(source.appUrl);
    const own = await openDatabase({ appUrl: gone.url, poolSize: 1 });
    await gone.close();
    const error: unknown = await inTransaction(own, (tx) => tx.run({ text: 'select 1' })).catch((thrown: unknown) => thrown);
    expect(isUnavailable(error)).toBe(true);
    expect(isUnavailable(new Error('something else'))).toBe(false);
    await own.close();
  });
});
