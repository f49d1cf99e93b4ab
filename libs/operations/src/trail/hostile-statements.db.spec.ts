// The database by itself: what a taken-over application may not, what the owner's own triggers refuse it, and that what an
// owner or a superuser can still do is found by verifying the trail.
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { Client } from 'pg';
import { adjustedRow, setScene, type Scene } from '../spec/hostile-scene';
import { honestStatements, hostileStatements } from '../spec/hostile-statements';
import { verifyTrail } from './verify-trail';

const database = testDatabase();
let db: Database;
let scene: Scene;
let app: Client;
let owner: Client;
const connected = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  // The file's database is dropped before these are ended.
  client.on('error', () => undefined);
  await client.connect();
  return client;
};
beforeAll(async () => {
  db = await database.open();
  scene = await setScene(database, db);
  app = await connected(database.appUrl);
  owner = await connected(database.ownerUrl);
  await owner.query('set role jishen_owner');
});
afterAll(async () => {
  await app.end();
  await owner.end();
});

/** In a transaction of its own that leaves nothing behind; answers the SQLSTATE, or `done`. */
async function tried(client: Client, sql: string): Promise<string> {
  await client.query('begin');
  try {
    await client.query(sql);
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await client.query('rollback');
  }
}

describe('an honest application', () => {
  it.each(honestStatements)('%s', async (_what, sql) => expect(await tried(app, sql(scene))).toBe('done'));
});

describe('an application that was taken over is refused where it', () => {
  it.each(hostileStatements)('%s (%s)', async (_what, sqlstate, sql) => expect(await tried(app, sql(scene))).toBe(sqlstate));
});

it('a table of the same name in the session’s own schema gets nothing of the ledger', async () => {
  await app.query('begin');
  await app.query('create temp table score_head (like public.score_head)');
  await app.query(scene.line());
  const { rows } = await app.query<{ shadow: string; final: string }>(
    `select (select count(*) from pg_temp.score_head) as shadow, final from public.score_head where submission_id = $1 and row_key = $2`, [scene.live, adjustedRow]);
  await app.query('rollback');
  expect(rows).toEqual([{ shadow: '0', final: '0.5' }]);
});

describe('the owner’s own statements are refused by triggers where they', () => {
  it.each([
    ['change an entry', 'update audit_entry set body = body'],
    ['delete an entry', 'delete from audit_entry'],
    ['empty the trail', 'truncate audit_entry cascade'],
    ['change what an entry committed to', `update audit_payload set bytes = ''`],
    ['empty the words', 'truncate audit_payload'],
    ['change a ledger line', 'update score_line set reason = reason'],
    ['delete ledger lines', 'delete from score_line'],
    ['empty the ledger', 'truncate score_line cascade'],
    ['change an edition', 'update publication set body = body'],
    ['delete an edition', 'delete from publication'],
    ['empty the editions', 'truncate publication'],
  ])('%s', async (_what, sql) => expect(await tried(owner, sql)).toBe('JX001'));

  it('revive a voided signature', async () =>
    expect(await tried(owner, `update decision set standing = true where not standing and kind = 'approved'`)).toBe('JX003'));
});

const last = (stream: string): string => `stream = '${stream}' and seq = (select max(seq) from audit_entry where stream = '${stream}')`;
const other = `convert_to(replace(convert_from(body, 'UTF8'), '"client_at":"20', '"client_at":"19'), 'UTF8')`;
const tampering: [what: string, check: string, sql: (stream: string, scene: Scene) => string][] = [
  ['deletes the newest entry of a stream', 'head', (_stream, s) => `delete from audit_entry where ${last(`cycle/${s.stage.cycleId}`)}`],
  ['rewrites the newest entry and its hash', 'head', (stream) => `update audit_entry set body = ${other}, hash = sha256('\\x00'::bytea || ${other}) where ${last(stream)}`],
  ['renames what an entry is about', 'bind', (stream) => `update audit_entry set type = 'submission.returned@1' where ${last(stream)}`],
  ['lets an entry name another person', 'bind', (stream, s) => `update audit_entry set actor_id = '${s.person('auditor')}' where ${last(stream)}`],
  ['moves an entry in time', 'bind', (stream) => `update audit_entry set at = at - interval '1 day' where ${last(stream)}`],
  ['writes other words', 'payload', () => `alter table audit_payload disable trigger user; update audit_payload set bytes = '{}'`],
  ['moves the head of a stream back', 'head', (stream, s) =>
    `update submission set head_seq = head_seq - 1, head_hash = (select hash from audit_entry where stream = '${stream}' and seq = head_seq - 1) where id = '${s.live}'`],
  ['takes a ledger line away, with its final score', 'ledger', (stream) => `alter table score_line disable trigger user;
    with l as (delete from score_line where entry_stream = '${stream}' and entry_seq = (select max(seq) from audit_entry where stream = '${stream}') returning *)
      update score_head h set seq = l.seq - 1, final = l.prev from l where h.submission_id = l.submission_id and h.row_key = l.row_key`],
  ['moves ledger line and final score together', 'ledger', (_stream, s) => `alter table score_line disable trigger user;
    with l as (update score_line set delta = 0, val = prev where submission_id = '${s.live}' and row_key = '${adjustedRow}' and seq = 2 returning *)
      update score_head h set final = l.val from l where h.submission_id = l.submission_id and h.row_key = l.row_key and h.seq = l.seq`],
];

it('a superuser with every trigger and key off still cannot change a body without its hash', async () => {
  await database.query('set session_replication_role = replica');
  const edit = database.query('update audit_entry set body = body || $1', [Buffer.from(' ')]);
  await expect(edit).rejects.toMatchObject({ code: '23514' });
  await database.query('set session_replication_role = origin');
});

it('verifying finds an entry that a superuser took out of the middle', async () => {
  const kept = await snapshotOf(['audit_entry', 'audit_payload']);
  await database.query('set session_replication_role = replica');
  await database.query('delete from audit_entry where stream = $1 and seq = 2', [`submission/${scene.live}`]);
  const report = await verifyTrail({ db }, scene.district).finally(() => kept.restore());
  expect(report.faults.map(({ check, seq }) => `${check} ${String(seq)}`)).toEqual(expect.arrayContaining(['dense 3', 'chain 3']));
});

describe('with the triggers off, verifying finds where the owner', () => {
  it.each(tampering)('%s', async (_what, check, sql) => {
    const stream = `submission/${scene.live}`;
    const before = await verifyTrail({ db }, scene.district);
    expect(before).toMatchObject({ sound: true, faults: [] });
    const kept = await snapshotOf(['audit_entry', 'audit_payload', 'score_line', 'score_head', 'submission']);
    const report = await owner
      .query('alter table audit_entry disable trigger user')
      .then(() => owner.query(sql(stream, scene)))
      .then(() => verifyTrail({ db }, scene.district))
      .finally(() => kept.restore());
    expect(report.sound).toBe(false);
    expect(report.faults.map((fault) => fault.check)).toContain(check);
  });
});

/** Copies made by the superuser with every trigger and key off, put back the same way. */
async function snapshotOf(tables: string[]): Promise<{ restore(): Promise<void> }> {
  const columns = new Map<string, string>();
  for (const table of tables) {
    await database.query(`create table kept_${table} as table ${table}`);
    const { rows } = await database.query<{ list: string }>(`select string_agg(quote_ident(attname), ', ') as list from pg_attribute
      where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`);
    columns.set(table, rows[0]?.list ?? '');
  }
  return {
    async restore() {
      await database.query(`set session_replication_role = replica`);
      for (const table of tables) {
        await database.query(`delete from ${table}`);
        await database.query(`insert into ${table} (${columns.get(table) ?? ''}) select ${columns.get(table) ?? ''} from kept_${table}`);
        await database.query(`drop table kept_${table}`);
      }
      await database.query(`set session_replication_role = origin`);
      for (const table of tables) await database.query(`alter table ${table} enable trigger all`);
    },
  };
}
