// The whole way of a user: one command, the real 砂子塘 2020 case in draft, every level, a finding, published; over HTTP with the
// demonstration accounts, on the database that came with the house; stopped, started again, killed with -9, started again.
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { childProcesses, testFolder, type NodeProcess } from '@jishen/testing';
import { logIn, type Heard, type Person } from './spec/person-at-the-api';

const temporary = testFolder('journey');
const dataDir = join(temporary, 'data');
const processes = childProcesses();
const environment = {
  DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, DATABASE_APP_URL: undefined, SMTP_URL: undefined, PUBLIC_URL: undefined, PORT: '0', DATA_DIR: dataDir,
};
let house: NodeProcess;
let address = '';
const people = new Map<string, Promise<Person>>();
let passwords: Map<string, string>;

async function startHouse(): Promise<void> {
  house = processes.start({ script: 'tools/start.ts', env: environment });
  address = (await house.line(/^绩审已启动：(\S+)/))[1] ?? '';
}
const as = (account: string): Promise<Person> => {
  const known = people.get(account) ?? logIn(() => address, account, passwords.get(account) ?? '');
  people.set(account, known);
  return known;
};

beforeAll(async () => {
  await startHouse();
  const { accounts } = (await (await fetch(`${address}/api/demonstration`)).json()) as { accounts: { account: string; password: string }[] };
  passwords = new Map(accounts.map(({ account, password }) => [account, password]));
});
afterAll(async () => {
  await house.kill('SIGTERM');
  rmSync(temporary, { recursive: true, force: true });
});

const done = (heard: Heard): Heard => {
  if (heard.status >= 300) throw new Error(`${heard.status} ${heard.text}`);
  return heard;
};
let id = '';
const detailSeenBy = async (account: string): Promise<Heard['json']> => done(await (await as(account)).get(`/api/submissions/${id}`)).json;
const rowKey = async (name: string): Promise<string> => ((await detailSeenBy('yuhua.auditor')).rows as { key: string; name: string }[]).find((row) => row.name === name)?.key ?? '';
const everybody = ['shazitang.preparer', 'shazitang.unit-head', 'shifan.department', 'yuhua.bureau-section', 'yuhua.bureau-head', 'yuhua.performance'];
const whoHasItToDo = async (): Promise<string[]> => {
  const lists = await Promise.all(everybody.map(async (account) => ({ account, todo: await (await as(account)).worklist() })));
  return lists.filter(({ todo }) => todo.includes(id)).map(({ account }) => account);
};

describe('砂子塘 2020', () => {
  it('lies in draft before its preparer, computed and complete', async () => {
    const preparer = await as('shazitang.preparer');
    const todo = await preparer.worklist();
    expect(todo).toHaveLength(1);
    id = todo[0] ?? '';
    expect(await detailSeenBy('shazitang.preparer')).toMatchObject({ state: 'draft', demonstration: true, total: { claimed: '92.1', sumOfClaimed: '92.1', grade: '优' } });
    expect((await detailSeenBy('shazitang.preparer')).rows).toHaveLength(24);
    expect(await whoHasItToDo()).toEqual(['shazitang.preparer']);
  });

  it('is not seen by those above before it is submitted', async () => {
    for (const account of ['shifan.department', 'yuhua.bureau-section']) {
      expect(await (await as(account)).get(`/api/submissions/${id}`)).toMatchObject({ status: 404, json: { code: 'NOT_VISIBLE' } });
    }
  });

  it('takes a remark, keeps the remark of nobody else, and is submitted', async () => {
    const preparer = await as('shazitang.preparer');
    const row = ((await detailSeenBy('shazitang.preparer')).rows as { key: string; rowVersion: number }[])[0];
    const saved = done(await preparer.act(id, { type: 'SAVE_DRAFT', rows: [{ key: row?.key, rowVersion: row?.rowVersion, cells: { reason: '见预算调整文件' } }] }));
    expect(saved.json.rows[0].cells.reason).toBe('见预算调整文件');
    const again = await preparer.act(id, { type: 'SAVE_DRAFT', rows: [{ key: row?.key, rowVersion: row?.rowVersion, cells: { reason: '另一说法' } }] });
    expect(again).toMatchObject({ status: 409, json: { code: 'ROW_CONFLICT', data: { conflicts: [{ theirs: { reason: '见预算调整文件' }, yours: { reason: '另一说法' } }] } } });
    expect(done(await preparer.act(id, { type: 'SUBMIT' })).json).toMatchObject({ state: 'selfScored', level: 'unit-head', finalTotal: '92.1' });
    expect(await preparer.worklist('submitted')).toContain(id);
  });

  it('climbs level by level, each level alone having it to do, each signed by another person', async () => {
    expect(await whoHasItToDo()).toEqual(['shazitang.unit-head']);
    const before = await (await as('shifan.department')).act(id, { type: 'APPROVE' });
    expect(before).toMatchObject({ status: 403, json: { code: 'NOT_YOUR_LEVEL' } });
    done(await (await as('shazitang.unit-head')).act(id, { type: 'APPROVE', opinion: '同意' }));
    expect(await whoHasItToDo()).toEqual(['shifan.department']);
    expect(await (await as('shazitang.unit-head')).worklist('done')).toContain(id);
    done(await (await as('shifan.department')).act(id, { type: 'APPROVE' }));
    expect(await whoHasItToDo()).toEqual(['yuhua.bureau-section']);
  });

  it('is adjusted by the bureau with clause and reason, and the adjustment is reversed', async () => {
    const bureau = await as('yuhua.bureau-section');
    const row = await rowKey('绩效指标明确性');
    expect(done(await bureau.act(id, { type: 'ADJUST_SCORE', row, score: '3.5', clause: '②', reason: '量化指标不足' })).json).toMatchObject({ finalTotal: '91.6' });
    const { lines } = (await bureau.get(`/api/submissions/${id}/ledger`)).json as { lines: { id: string; kind: string }[] };
    const adjustment = lines.find((line) => line.kind === 'adjustment');
    expect(done(await bureau.act(id, { type: 'ADJUST_SCORE', reverses: adjustment?.id, reason: '单位补充了材料' })).json).toMatchObject({ finalTotal: '92.1' });
  });

  it('gets a finding, is signed to the end and goes into rectification', async () => {
    const bureau = await as('yuhua.bureau-section');
    const raised = done(await bureau.act(id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
    expect(raised.json.rectificationItems).toHaveLength(1);
    done(await bureau.act(id, { type: 'APPROVE' }));
    expect(await whoHasItToDo()).toContain('yuhua.bureau-head');
    expect(done(await (await as('yuhua.bureau-head')).act(id, { type: 'APPROVE' })).json).toMatchObject({ state: 'reviewed', level: null });
    const performance = await as('yuhua.performance');
    expect(done(await performance.act(id, { type: 'REQUIRE_RECTIFICATION' })).json.state).toBe('rectification');
    expect(await performance.act(id, { type: 'PUBLISH' })).toMatchObject({ status: 422, json: { code: 'ITEMS_UNRESOLVED' } });
  });

  it('is published when the finding was answered and verified', async () => {
    const item = (await detailSeenBy('yuhua.auditor')).rectificationItems[0] as { id: string };
    const path = `/api/rectification-items/${item.id}/events`;
    done(await (await as('shazitang.preparer')).post(path, { type: 'ANSWER', expectedVersion: 1, text: '已修订预算编制办法' }));
    expect(await (await as('shazitang.preparer')).post(path, { type: 'VERIFY', expectedVersion: 2, result: 'all', reason: '自己看过' })).toMatchObject({ status: 403 });
    expect(done(await (await as('yuhua.performance')).post(path, { type: 'VERIFY', expectedVersion: 2, result: 'all', reason: '材料齐全' })).json.state).toBe('closed');
    expect(done(await (await as('yuhua.performance')).act(id, { type: 'PUBLISH' })).json).toMatchObject({ state: 'published', edition: 1, finalTotal: '92.1' });
    expect(await whoHasItToDo()).toEqual([]);
    const signatures = (await detailSeenBy('yuhua.auditor')).route.levels.map((level: { signature: { personId: string } | null }) => level.signature?.personId);
    expect(new Set(signatures).size).toBe(4);
    expect(signatures).not.toContain(undefined);
  });
});

describe('an auditor', () => {
  it('is told who changed which score, from what to what, and why', async () => {
    const auditor = await as('yuhua.auditor');
    const row = await rowKey('绩效指标明确性');
    const { items } = done(await auditor.get(`/api/audit/score-changes?submission=${id}&row=${encodeURIComponent(row)}`)).json;
    const told = items.map(({ type, facts, post, words }: { type: string; facts: { from: string; to: string }; post: { role: string }; words: { reason?: string } | null }) => [type, facts.from, facts.to, post.role, words?.reason]);
    expect(told.reverse()).toEqual([
      ['score.self-recorded@1', null, '4', 'preparer', undefined],
      ['score.adjusted@1', '4', '3.5', 'bureau-reviewer', '量化指标不足'],
      ['score.reversed@1', '3.5', '4', 'bureau-reviewer', '单位补充了材料'],
    ]);
    const { items: byActor } = done(await auditor.get(`/api/audit/score-changes?submission=${id}&actor=${String(items[0].actor)}`)).json;
    expect(byActor.length).toBeGreaterThan(0);
    expect(new Set(byActor.map((entry: { actor: string }) => entry.actor)).size).toBe(1);
  });

  it('finds every refused attempt with its true code, also where the outside saw 404', async () => {
    const stranger = await as('shifan-1.unit-head');
    expect(await stranger.act(id, { type: 'APPROVE' })).toMatchObject({ status: 404, json: { code: 'NOT_VISIBLE' } });
    const { items } = done(await (await as('yuhua.auditor')).get('/api/audit/entries?kind=refusal')).json;
    const codes = items.filter((entry: { facts: { submission: string } }) => entry.facts.submission === id).map((entry: { facts: { code: string; status: number } }) => `${entry.facts.status} ${entry.facts.code}`);
    expect(codes).toEqual(expect.arrayContaining(['403 NOT_YOUR_UNIT', '422 ITEMS_UNRESOLVED', '403 NOT_YOUR_LEVEL', '409 ROW_CONFLICT']));
  });

  it('changes nothing', async () => {
    expect(await (await as('yuhua.auditor')).act(id, { type: 'CORRECT', changes: [{ field: 'remarks', from: '', to: 'x' }], reason: 'x' })).toMatchObject({ status: 403, json: { code: 'ROLE_MAY_NOT' } });
  });
});

describe('the other district', () => {
  it.each(['kaifu.performance', 'kaifu.auditor', 'kaifu.bureau-head', 'wujialing.preparer'])('%s sees nothing of it', async (account) => {
    const stranger = await as(account);
    for (const path of ['', '/timeline', '/ledger']) expect(await stranger.get(`/api/submissions/${id}${path}`)).toMatchObject({ status: 404, json: { code: 'NOT_VISIBLE' } });
    const item = (await detailSeenBy('yuhua.auditor')).rectificationItems[0] as { id: string };
    expect(await stranger.get(`/api/rectification-items/${item.id}`)).toMatchObject({ status: 404, json: { code: 'NOT_VISIBLE' } });
    expect(await stranger.act(id, { type: 'CANCEL', reason: 'x' })).toMatchObject({ status: 404, json: { code: 'NOT_VISIBLE' } });
    const mine = (done(await stranger.get('/api/submissions')).json.items as { id: string }[]).map((each) => each.id);
    const theirs = (done(await (await as('yuhua.performance')).get('/api/submissions')).json.items as { id: string }[]).map((each) => each.id);
    expect(mine.filter((each) => theirs.includes(each))).toEqual([]);
  });

  it('learns nothing from the trail either', async () => {
    const auditor = await as('kaifu.auditor');
    const items = async (path: string) => done(await auditor.get(`/api/audit/${path}?submission=${id}`)).json.items as { type: string }[];
    expect(await items('score-changes')).toEqual([]);
    // What they see is that their own people asked for it, and were refused.
    expect([...new Set((await items('entries')).map(({ type }) => type))]).toEqual(['command.refused@1']);
  });
});

describe('many at once over HTTP', () => {
  it('of 64 approvals one wins, and 63 are told with 409 where the case stands', async () => {
    const head = await as('shifan-1.unit-head');
    const [waiting = ''] = await head.worklist();
    const seen = done(await head.get(`/api/submissions/${waiting}`)).json as { version: number; contentHash: string };
    const body = { type: 'APPROVE', expectedVersion: seen.version, contentHash: seen.contentHash };
    const heard = await Promise.all(Array.from({ length: 64 }, () => head.post(`/api/submissions/${waiting}/events`, body)));
    const after = done(await head.get(`/api/submissions/${waiting}`)).json as Record<string, unknown>;
    const { state, level, round, version, contentHash } = after;
    expect(after).toMatchObject({ level: 'department', version: seen.version + 1 });
    expect(heard.filter(({ status }) => status === 200)).toHaveLength(1);
    const told = heard.filter(({ status }) => status === 409);
    expect(told).toHaveLength(63);
    for (const { json } of told) expect(json).toMatchObject({ code: 'VERSION_CONFLICT', detail: expect.stringMatching(/请.*。$/), data: { state, level, round, version, contentHash } });
  });

  it('one key sent 50 times has 50 equal answers', async () => {
    const reviewer = await as('shifan.department');
    const [waiting = ''] = await reviewer.worklist();
    const seen = done(await reviewer.get(`/api/submissions/${waiting}`)).json as { version: number; contentHash: string };
    const body = { type: 'APPROVE', expectedVersion: seen.version, contentHash: seen.contentHash };
    const key = randomUUID();
    const heard = await Promise.all(Array.from({ length: 50 }, () => reviewer.post(`/api/submissions/${waiting}/events`, body, key)));
    expect(new Set(heard.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(heard[0]?.status).toBe(200);
    expect(await reviewer.post(`/api/submissions/${waiting}/events`, { ...body, opinion: '另一意见' }, key)).toMatchObject({ status: 409, json: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });
});

/** What must be the same after every restart. */
const standing = async (): Promise<unknown> => {
  const auditor = await as('yuhua.auditor');
  const answers = await Promise.all([`/api/submissions/${id}`, `/api/submissions/${id}/ledger`, `/api/submissions/${id}/timeline`].map((path) => auditor.get(path)));
  return answers.map((heard) => done(heard).json as unknown);
};
const verified = async (): Promise<void> => {
  const verify = processes.start({ script: 'tools/audit-verify.ts', env: environment });
  const { code } = await verify.exited;
  expect([code, verify.output()]).toEqual([0, expect.stringMatching(/雨花区：完好|开福区：完好/)]);
};

describe('the house', () => {
  it('keeps data and sessions over an orderly stop', async () => {
    await verified();
    const before = await standing();
    await house.kill('SIGINT');
    expect((await house.exited).code).toBe(0);
    await startHouse();
    expect(await standing()).toEqual(before);
  });

  it('starts again after kill -9 of everything in the middle of work, with all that was answered', async () => {
    const before = await standing();
    const preparer = await as('shifan-5.preparer');
    const [returned = ''] = await preparer.worklist();
    const rowNow = async () => (done(await preparer.get(`/api/submissions/${returned}`)).json.rows as { key: string; rowVersion: number; cells: { reason?: string } }[])[0];
    const first = await rowNow();
    const save = (rowVersion: number) =>
      preparer.post(`/api/submissions/${returned}/events`, { type: 'SAVE_DRAFT', rows: [{ key: first?.key, rowVersion, cells: { reason: `第 ${rowVersion} 版之后` } }] }, `save-${rowVersion}`);
    let rowVersion = first?.rowVersion ?? 0;
    const killedAfter = rowVersion + 20;
    for (let unheard = false; !unheard; ) {
      const saving = save(rowVersion);
      if (rowVersion === killedAfter) killEverything();
      unheard = await saving.then((heard) => heard.status !== 200, () => true);
      if (!unheard) rowVersion += 1;
    }
    await house.exited;

    await startHouse();
    expect(await standing()).toEqual(before);
    const kept = await rowNow();
    expect([rowVersion, rowVersion + 1]).toContain(kept?.rowVersion);
    expect(done(await save(rowVersion)).json.rows[0]).toMatchObject({ rowVersion: rowVersion + 1, cells: { reason: `第 ${rowVersion} 版之后` } });
    expect(done(await preparer.act(returned, { type: 'SUBMIT' })).json).toMatchObject({ state: 'selfScored', round: 2 });
    await verified();
  });
});

/** The starter, its programs and the database, none of them asked. */
function killEverything(): void {
  const programs = readFileSync(`/proc/${house.pid}/task/${house.pid}/children`, 'utf8').trim().split(' ').map(Number);
  const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  expect(programs.length).toBeGreaterThanOrEqual(2);
  for (const pid of new Set([postmaster, ...programs, house.pid])) process.kill(pid, 'SIGKILL');
}
