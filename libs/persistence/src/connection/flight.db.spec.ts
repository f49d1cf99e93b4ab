// A flight's answers held against pg's own, the first time and when the columns are known; what comes before and behind a statement
// that fails; a statement whose preparation failed, or whose table has changed.
import { connect as dial, createServer } from 'node:net';
import { Client, type PoolClient } from 'pg';
import { FrameReader, testDatabase } from '@jishen/testing';
import { encodeValue } from './encode-value';
import { fly, type ReadyStatement } from './flight';

const database = testDatabase();
let client: Client;
const opened: Client[] = [];
const connect = async (): Promise<Client> => {
  const made = new Client({ connectionString: database.appUrl, pipeline: true });
  made.on('error', () => undefined);
  await made.connect();
  opened.push(made);
  return made;
};
const ready = (text: string, values: Parameters<typeof encodeValue>[0][] = [], name?: string): ReadyStatement => ({ name, text, values: values.map(encodeValue) });
const flown = (statement: ReadyStatement, plan = {}) => fly(client as unknown as PoolClient, statement, plan);
const failed = (statement: ReadyStatement, plan = {}): Promise<unknown> => flown(statement, plan).then(() => 'did not fail', (error: { code?: string }) => error.code);

beforeAll(async () => {
  await database.query('create table kept (id int primary key, words text); create table later (id int unique deferrable initially deferred)');
  await database.query('grant select, insert on kept, later to jishen_app');
  client = await connect();
});
afterAll(() => Promise.all(opened.map((each) => each.end())));

const every = `select 1::int as whole, 9007199254740993::bigint as large, 0.10::numeric as decimal, 'a'::text as words, true as flag, null::text as nothing,
  '{"a": [1, "二"]}'::jsonb as document, '\\x00ff'::bytea as bytes, '2026-01-02T03:04:05.678901Z'::timestamptz as at, array['x', 'y'] as list, $1::text as given`;

it.each([1, 2, 3])('answers what pg answers, time %i', async () => {
  const plain = await connect();
  const theirs = await plain.query({ text: every, values: ['给'] });
  const { result, ended } = await flown(ready(every, ['给'], 'spec_every'));
  expect(result.rows).toEqual(theirs.rows);
  expect([result.rowCount, result.command, result.fields.map(({ name }) => name)]).toEqual([theirs.rowCount, theirs.command, theirs.fields.map(({ name }) => name)]);
  expect(ended).toBeNull();
});

it('sends bytes, nothing and emptiness as they are', async () => {
  for (let time = 0; time < 2; time += 1) {
    const { result } = await flown(ready('select $1::bytea as bytes, $2::text as nothing, $3::text as empty', [Buffer.from([0, 255, 10]), null, ''], 'spec_values'));
    expect(result.rows).toEqual([{ bytes: Buffer.from([0, 255, 10]), nothing: null, empty: '' }]);
  }
});

it('counts rows that are answered and rows that are only written', async () => {
  for (let id = 1; id < 4; id += 1) expect((await flown(ready('insert into kept values ($1, $2)', [id, 'w'], 'spec_write'))).result).toMatchObject({ rowCount: 1, rows: [] });
  for (let time = 0; time < 2; time += 1) expect((await flown(ready('select id from kept order by id', [], 'spec_many'))).result.rows).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
});

it('opens and closes, and tells how it ended', async () => {
  expect((await flown(ready('select 1 as one', [], 'spec_one'), { opens: true })).result.rows).toEqual([{ one: 1 }]);
  expect(client.getTransactionStatus()).toBe('T');
  const last = await flown(ready('insert into kept values (10)', [], 'spec_ten'), { closes: true });
  expect([last.ended, last.result.rowCount, client.getTransactionStatus()]).toEqual(['COMMIT', 1, 'I']);
  expect(await flown(ready('insert into kept values (11)'), { opens: true, closes: true })).toMatchObject({ ended: 'COMMIT', result: { rowCount: 1 } });
});

it('does not commit behind what failed, and leaves the transaction for others to end', async () => {
  await flown(ready('insert into kept values (20)'), { opens: true });
  expect(await failed(ready('insert into kept values (20)', [], 'spec_twice'), { closes: true })).toBe('23505');
  expect(client.getTransactionStatus()).toBe('E');
  await flown(ready('ROLLBACK'));
  expect((await flown(ready('select 1 from kept where id = 20'))).result.rowCount).toBe(0);
});

it('hears of a COMMIT that the server refuses', async () => {
  await flown(ready('insert into later values (1)'), { opens: true, closes: true });
  expect(await failed(ready('insert into later values (1)', [], 'spec_later'), { opens: true, closes: true })).toBe('23505');
  expect(client.getTransactionStatus()).toBe('I');
});

it('prepares a name again after its preparation failed, also where BEGIN was prepared in the same flight', async () => {
  client = await connect();
  const statement = ready('select id from not_yet', [], 'spec_not_yet');
  expect(await failed(statement, { opens: true })).toBe('42P01');
  await flown(ready('ROLLBACK'));
  await database.query('create table not_yet (id int); insert into not_yet values (7); grant select on not_yet to jishen_app');
  for (let time = 0; time < 2; time += 1) expect((await flown(statement)).result.rows).toEqual([{ id: 7 }]);
});

it('prepares a name again after its first execution failed', async () => {
  const statement = ready('insert into kept values ($1)', [30], 'spec_thirty');
  await flown(ready('insert into kept values (30)'));
  expect(await failed(statement)).toBe('23505');
  await database.query('delete from kept where id = 30');
  expect((await flown(statement)).result.rowCount).toBe(1);
});

it('is told by the server where the columns of a known statement have changed', async () => {
  const statement = ready('select * from kept where id = 1', [], 'spec_columns');
  for (let time = 0; time < 2; time += 1) expect((await flown(statement)).result.rows).toEqual([{ id: 1, words: 'w' }]);
  await database.query('alter table kept add column more int');
  expect(await failed(statement)).toBe('0A000');
  for (let time = 0; time < 2; time += 1) expect((await flown(statement)).result.rows).toEqual([{ id: 1, words: 'w', more: null }]);
});

it('prepares anew, BEGIN too, after somebody dropped all that was prepared', async () => {
  const statement = ready('select 2 as two', [], 'spec_two');
  await flown(statement, { opens: true, closes: true });
  await flown(ready('deallocate all'));
  expect(await failed(statement, { opens: true, closes: true })).toBe('26000');
  expect(client.getTransactionStatus()).toBe('I');
  expect(await flown(statement, { opens: true, closes: true })).toMatchObject({ ended: 'COMMIT', result: { rows: [{ two: 2 }] } });
});

const readyType = 'Z';
const errorType = 'E';

/** Passes everything on message by message, but for the server's "ready" behind an error, which waits for `letGo`. */
async function relayThatHoldsReady(): Promise<{ url: string; held: Promise<void>; letGo: () => void }> {
  const target = new URL(database.appUrl);
  const holding: (() => void)[] = [];
  let tell = (): void => undefined;
  const held = new Promise<void>((resolve) => (tell = resolve));
  const relay = createServer((near) => {
    const far = dial(Number(target.port), target.hostname);
    const fromServer = new FrameReader(false);
    let failed = false;
    near.pipe(far);
    far.on('data', (chunk: Buffer) => {
      for (const { type, bytes } of fromServer.push(chunk)) {
        failed ||= type === errorType;
        if (!failed || type !== readyType) {
          near.write(bytes);
          continue;
        }
        failed = false;
        holding.push(() => near.write(bytes));
        tell();
      }
    });
    for (const [one, other] of [[near, far], [far, near]] as const) one.on('error', () => other.destroy()).on('close', () => other.destroy());
  });
  relay.unref();
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const url = new URL(database.appUrl);
  url.port = String((relay.address() as { port: number }).port);
  return { url: url.href, held, letGo: () => holding.forEach((each) => each()) };
}

it('tells of a failure when the answer is whole, so that a transaction that stands aborted is never taken for none', async () => {
  const relay = await relayThatHoldsReady();
  const behind = new Client({ connectionString: relay.url, pipeline: true });
  behind.on('error', () => undefined);
  await behind.connect();
  opened.push(behind);
  let told = false;
  const failure = fly(behind as unknown as PoolClient, ready('select id from never_made'), { opens: true, closes: true }).catch(() => (told = true));
  await relay.held;
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect([told, behind.getTransactionStatus()]).toEqual([false, 'I']);
  relay.letGo();
  await failure;
  expect(behind.getTransactionStatus()).toBe('E');
});
