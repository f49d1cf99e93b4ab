// A real API process is killed with -9 in the middle of an approval that also adjusts a score: when the case was read, before the
// write, when write and COMMIT (which fly together) are done, and when the answer is under way. Started again and asked again with the same key it gives
// the one outcome, and nothing is lost or doubled, mails included.
// Where it is killed is decided by what passes on its lines, never by the clock.
import { loadDemonstration } from '@jishen/operations';
import { childProcesses, startWireProxy, testDatabase, type Cut, type NodeProcess, type WireProxy } from '@jishen/testing';
import { readCaseFiles } from '../tools/case-files';
import { startDeafRelay, type DeafRelay } from './spec/deaf-relay';
import { logIn, type Heard, type Person } from './spec/person-at-the-api';

const database = testDatabase();
const processes = childProcesses();
let proxy: WireProxy;
let relay: DeafRelay;
let api: NodeProcess;
let port = 0;
let passwords: Map<string, string>;
/** What lies with each before anything has moved, so that every point has a case of its own that stays where it was put. */
const waiting = new Map<string, string>();

beforeAll(async () => {
  const accounts = await loadDemonstration({ db: await database.open(), build: 'test' }, { embedded: true, appUrl: database.appUrl, ownerUrl: database.ownerUrl, cases: readCaseFiles() });
  passwords = new Map(accounts.map(({ account, password }) => [account, password]));
  proxy = await startWireProxy(database.appUrl);
  relay = await startDeafRelay(() => port);
  await startApi();
  for (const account of ['shifan.department', 'yuhua.bureau-section', 'yuhua.bureau-head']) {
    const [id] = await (await person(account)).worklist();
    if (id !== undefined) waiting.set(account, id);
  }
});
afterAll(async () => {
  await api.kill();
  await relay.close();
  await proxy.close();
});

async function startApi(): Promise<void> {
  api = processes.start({
    script: 'apps/api/src/main.ts',
    env: { DATABASE_URL: proxy.url, DATABASE_OWNER_URL: undefined, DATABASE_APP_URL: undefined, PUBLIC_URL: undefined, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'test', EMBEDDED_DATABASE: 'true', LOG_LEVEL: 'info' },
  });
  port = Number((await api.line(/"address":"http:[^"]*:(\d+)"/))[1]);
}
const person = (account: string): Promise<Person> => logIn(() => relay.address, account, passwords.get(account) ?? '');

interface Effects {
  decisions: number;
  lines: number;
  entries: number;
  jobs: number;
  tasks: number;
  commands: number;
}
async function effectsOn(id: string): Promise<Effects> {
  const { rows } = await database.query<Effects>(
    `select (select count(*)::int from decision where submission_id = $1) as decisions, (select count(*)::int from score_line where submission_id = $1) as lines,
      (select count(*)::int from audit_entry where stream = 'submission/' || $1::uuid) as entries, (select count(*)::int from task where submission_id = $1) as tasks,
      (select count(*)::int from pgboss.job where data ->> 'stream' = 'submission/' || $1::uuid) as jobs,
      (select count(*)::int from command where submission_id = $1) as commands`,
    [id],
  );
  return rows[0] as Effects;
}

/** The killed process hears no answer, but its last statement may still be at work: it is over when its backends are gone. */
async function everyBackendGone(): Promise<void> {
  const left = `select count(*)::int as n from pg_stat_activity where application_name = 'jishen-api' and datname = current_database()`;
  for (let turn = 0; turn < 500; turn += 1) {
    if ((await database.query<{ n: number }>(left)).rows[0]?.n === 0) return;
    await database.query('select pg_sleep(0.02)');
  }
  throw new Error('backends of the killed process did not end within ten seconds');
}

const shot = (): void => {
  process.kill(api.pid, 'SIGKILL');
};
/** Kills when an exchange passes that fits, before the database sees it or after it has done it. */
const killAt = (fits: RegExp, cut: Cut) => (): void => {
  let shots = 0;
  proxy.watch(({ sql }): Cut => {
    if (!fits.test(sql) || shots > 0) return undefined;
    shots += 1;
    shot();
    return cut;
  });
};
/** The first of the two exchanges: BEGIN with the lock, known by whichever of them this connection had to prepare. */
const theLock = /^BEGIN|^jishen_begin|for no key update/;
const theWrite = /submission_moved|^write_/;
const points: [point: string, account: string, arm: () => void, committed: boolean][] = [
  ['before the write', 'shifan.department', killAt(theWrite, 'before'), false],
  ['when the case was locked and read, before the API heard of it', 'yuhua.bureau-section', killAt(theLock, 'after'), false],
  ['after the write and its COMMIT were done and before the API heard of it', 'yuhua.bureau-head', killAt(theWrite, 'after'), true],
  ['after COMMIT and before anybody heard the answer', 'shifan.department', () => relay.loseNextAnswer(shot), true],
];

it.each(points)('killed %s, the approval of %s is there once', async (_point, account, arm, committed) => {
  const reviewer = await person(account);
  const id = waiting.get(account) ?? (await signedByTheUnit(reviewer));
  waiting.delete(account);
  const seen = (await reviewer.get(`/api/submissions/${id}`)).json as { version: number; contentHash: string; rows: { key: string; name: string }[] };
  const row = seen.rows.find((each) => each.name === '绩效指标明确性')?.key;
  const body = {
    type: 'APPROVE', expectedVersion: seen.version, contentHash: seen.contentHash, opinion: '同意',
    adjustments: [{ row, score: '3.5', clause: '②', reason: '量化指标不足', evidence: [] }],
  };
  const before = await effectsOn(id);
  const approve = (): Promise<Heard> => reviewer.post(`/api/submissions/${id}/events`, body, `kill-${id}`);
  arm();
  await expect(approve()).rejects.toThrow();
  await api.exited;
  await everyBackendGone();
  proxy.watch();
  expect((await effectsOn(id)).decisions - before.decisions).toBe(committed ? 1 : 0);

  await startApi();
  const answered = await approve();
  expect(answered).toMatchObject({ status: 200, json: { version: seen.version + 1 } });
  expect(await approve()).toEqual(answered);
  const after = await effectsOn(id);
  expect(Object.fromEntries(Object.entries(after).map(([what, count]) => [what, count - before[what as keyof Effects]]))).toEqual({
    decisions: 1, lines: 1, entries: 2, jobs: 1, tasks: 1, commands: 1,
  });
});

async function signedByTheUnit(reviewer: Person): Promise<string> {
  const head = await person('shifan-1.unit-head');
  const [id = ''] = await head.worklist();
  expect(await head.act(id, { type: 'APPROVE' })).toMatchObject({ status: 200 });
  expect(await reviewer.worklist()).toContain(id);
  return id;
}

it('every notice of it all is mailed to each recipient once', async () => {
  const worker = processes.start({
    script: 'apps/worker/src/main.ts',
    env: { DATABASE_URL: database.appUrl, DATABASE_APP_URL: undefined, DATABASE_OWNER_URL: undefined, SMTP_URL: undefined, PORT: '0', WORKER_PORT: undefined, PUBLIC_URL: undefined, NODE_ENV: 'test', EMBEDDED_DATABASE: 'true', LOG_LEVEL: 'info' },
  });
  await worker.line(/worker ready/);
  // The worker tells nobody when it has nothing left to do, so the queue is asked.
  const deadline = performance.now() + 30_000;
  for (;;) {
    const { rows } = await database.query<{ waiting: number }>(
      `select (select count(*) from pgboss.job where state < 'completed' and data ? 'districtId')::int + (select count(*) from mail_delivery where status <> 'accepted')::int as waiting`,
    );
    if (rows[0]?.waiting === 0) break;
    if (performance.now() > deadline) throw new Error(`${rows[0]?.waiting ?? 0} jobs and mails are still waiting: ${worker.output()}`);
    await database.query('select pg_sleep(0.05)');
  }
  await worker.kill('SIGTERM');
  const { rows } = await database.query<{ mails: number; distinct: number }>(
    `select count(m.id)::int as mails, count(distinct (m.person_id, m.notice))::int as distinct from audit_entry e
      left join mail_delivery m on m.entry_stream = e.stream and m.entry_seq = e.seq
      where e.type = 'submission.approved@1' and convert_from(e.body, 'UTF8')::jsonb ->> 'cmd' like 'kill-%' group by e.stream, e.seq`,
  );
  expect(rows).toHaveLength(points.length);
  for (const { mails, distinct } of rows) expect([mails > 0, mails]).toEqual([true, distinct]);
});
