// Shows tables of people, units and posts coming in: judged row by row as the single acts are, all written or none, each thing with its own entry,
// once for one key, by the administrator whose business it is.
import { randomBytes, randomUUID } from 'node:crypto';
import { setUpDistrict, verifyTrail } from '@jishen/operations';
import { specApi } from './spec/api';

const spec = specApi();
const cookies = new Map<string, string>();
const post = async (account: string, path: string, body: unknown, key: string = randomUUID()) => {
  const cookie = cookies.get(account) ?? (await spec.logIn(account));
  cookies.set(account, cookie);
  return spec.call('POST', path, { body, cookie, headers: { 'idempotency-key': key } });
};
type Rows = Record<string, unknown>[];
const numbered = (rows: readonly Record<string, string>[]): Rows => rows.map((cells, at) => ({ line: at + 2, ...cells }));
const seed = () => randomBytes(32).toString('hex');
const people = (rows: Rows, more: object = {}) => ({ rows, seed: seed(), ...more });
const account = () => `new.${randomUUID().slice(0, 8)}`;
const count = async (table: 'person' | 'unit' | 'post') => (await spec.database.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;
const firstOf = async (stream: string) => {
  const { rows } = await spec.database.query<{ type: string; body: Buffer; payload: Buffer | null }>(
    'select e.type, e.body, p.bytes as payload from audit_entry e left join audit_payload p using (district_id, stream, seq) where stream = $1 order by seq', [stream]);
  return rows.map(({ type, body, payload }) => ({ type, payload: payload?.toString() ?? null, ...(JSON.parse(body.toString()) as { actor: string; auth: string; cmd: string; pub: Record<string, unknown> }) }));
};
const faultsOf = (faults: { line: number; field: string | null; message: string }[]) => faults.map(({ line, field }) => `${line} ${String(field)}`);

describe('a table of people', () => {
  it('is written whole, each with an entry of its own and a one-time password that must be changed', async () => {
    const rows = numbered([{ displayName: ' 示范甲 ', account: account(), email: 'a@example.invalid' }, { displayName: '示范乙', account: account(), email: '' }]);
    const key = randomUUID();
    const answer = await post('system', '/api/admin/people/import', people(rows), key);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ count: 2, faults: [], made: [{ line: 2, displayName: '示范甲', account: rows[0]?.['account'] }, { line: 3, displayName: '示范乙' }] });
    for (const made of answer.json.made as { id: string; account: string; oneTimePassword: string }[]) {
      const entries = await firstOf(`person/${made.id}`);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({ type: 'person.created@1', actor: spec.house.personIds['system'], auth: 'role:system-admin@7', cmd: key });
      expect(entries[0]?.payload).toContain(made.account);
      const session = await spec.call('POST', '/api/session', { body: { account: made.account, password: made.oneTimePassword } });
      expect(session.json).toMatchObject({ person: { id: made.id }, mustChangePassword: true });
    }
  });

  it('is written once by one key, whose second answer tells the same passwords, though none is stored', async () => {
    const body = people(numbered([{ displayName: '示范', account: account() }, { displayName: '示范', account: account() }]));
    const key = randomUUID();
    const before = await count('person');
    const answers = await Promise.all(Array.from({ length: 4 }, () => post('system', '/api/admin/people/import', body, key)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await count('person')).toBe(before + 2);
    const passwords = (answers[0]?.json.made as { oneTimePassword: string }[]).map(({ oneTimePassword }) => oneTimePassword);
    expect(new Set(passwords).size).toBe(2);
    const { rows } = await spec.database.query<{ found: string }>('select c::text as found from command c union all select a::text from account a union all select convert_from(bytes, \'utf8\') from audit_payload');
    expect(rows.some(({ found }) => [...passwords, body.seed].some((secret) => found.includes(secret)))).toBe(false);
    expect((await post('system', '/api/admin/people/import', { ...body, seed: seed() }, key)).json).toMatchObject({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('with a wrong row names every wrong cell and writes nothing, in the dry run and in earnest alike', async () => {
    const twice = account();
    const rows = numbered([
      { displayName: '示范', account: twice },
      { displayName: '示范', account: 'Big.Letters' },
      { displayName: '', account: account() },
      { displayName: '示范', account: account(), email: 'no address' },
      { displayName: '示范', account: twice },
      { displayName: '示范', account: 'auditor' },
      { displayName: '……', account: '' },
    ]);
    const expected = ['3 account', '4 displayName', '5 email', '6 account', '7 account', '8 displayName', '8 account'];
    const [persons, body] = [await count('person'), people(rows)];
    const dry = await post('system', '/api/admin/people/import', { ...body, dryRun: true });
    expect(dry.status).toBe(200);
    expect(dry.json).toMatchObject({ count: 7, made: [] });
    expect(faultsOf(dry.json.faults).toSorted()).toEqual(expected.toSorted());
    const refused = await post('system', '/api/admin/people/import', body);
    expect(refused.json).toMatchObject({ status: 422, code: 'IMPORT_REFUSED', rule: 'all-rows-or-none', data: { count: 7, faults: dry.json.faults } });
    expect(refused.json.detail).toContain('7 行里有 6 行有错（第 3、4、5、6、7、8 行），一行也没有写入');
    expect(dry.json.faults).toContainEqual({ line: 6, field: 'account', message: `账号「${twice}」与本表第 2 行相同，一个账号只属于一个人；请换一个，或删去一行。` });
    expect(dry.json.faults).toContainEqual({ line: 7, field: 'account', message: '账号「auditor」已被使用，请换一个。' });
    expect(dry.json.faults).toContainEqual({ line: 8, field: 'account', message: '不能为空，请填写' });
    expect(await count('person')).toBe(persons);
  });

  it('of five hundred is written in one go', async () => {
    const persons = await count('person');
    const rows = numbered(Array.from({ length: 500 }, (_, at) => ({ displayName: `示范 ${at}`, account: `many.${at}` })));
    const answer = await post('system', '/api/admin/people/import', people(rows));
    expect(answer.json.made).toHaveLength(500);
    expect(await count('person')).toBe(persons + 500);
  });

  it('is not taken without rows, of more than a thousand, or without a seed of chance', async () => {
    const row = { line: 1, displayName: '示范', account: 'x.y' };
    for (const body of [people([]), people(Array.from({ length: 1_001 }, () => row)), { rows: [row], seed: 'short' }, { rows: [row] }]) {
      expect((await post('system', '/api/admin/people/import', body)).json).toMatchObject({ status: 400, code: 'BODY_INVALID' });
    }
  });
});

describe('a table of units', () => {
  it('is written whole, a department anywhere in it or in the district, by code or by name', async () => {
    const rows = numbered([
      { code: 'u1', name: '示范一小', kind: '预算单位', department: '示范区教育局' },
      { code: 'edu', name: '示范区教育局', kind: '主管部门' },
      { code: 'u2', name: '示范二小', kind: '预算单位', department: 'edu' },
      { code: 'u3', name: '示范福利院', kind: '预算单位', department: '示范区民政局' },
    ]);
    const answer = await post('system', '/api/admin/units/import', { rows });
    expect(answer.json).toMatchObject({ count: 4, made: [{ line: 2 }, { line: 3 }, { line: 4 }, { line: 5 }] });
    const ids = (answer.json.made as { id: string }[]).map(({ id }) => id);
    expect((await firstOf(`unit/${String(ids[0])}`))[0]).toMatchObject({ type: 'unit.created@1', pub: { code: 'u1', kind: 'unit', department: ids[1] } });
    expect((await firstOf(`unit/${String(ids[3])}`))[0]).toMatchObject({ pub: { department: spec.house.unitIds['civil'] } });
  });

  it('with a wrong row names every wrong cell and writes nothing', async () => {
    const rows = numbered([
      { code: 'office', name: '示范', kind: '预算单位' },
      { code: 'v1', name: '示范', kind: '街道' },
      { code: 'v2', name: '又一财政局', kind: '财政局' },
      { code: 'v3', name: '示范', kind: '预算单位', department: '没有这个局' },
      { code: 'v4', name: '示范', kind: '预算单位', department: 'office' },
      { code: 'v5', name: '示范', kind: '主管部门', department: 'civil' },
      { code: 'v6', name: '示范', kind: '预算单位' },
      { code: 'v6', name: '示范', kind: '预算单位' },
      { code: '', name: '', kind: '' },
    ]);
    const units = await count('unit');
    const refused = await post('system', '/api/admin/units/import', { rows });
    expect(refused.json).toMatchObject({ status: 422, code: 'IMPORT_REFUSED' });
    expect(faultsOf(refused.json.data.faults).toSorted()).toEqual(['10 code', '10 kind', '10 name', '2 code', '3 kind', '4 kind', '5 department', '6 department', '7 department', '9 code']);
    expect(refused.json.data.faults).toContainEqual({ line: 9, field: 'code', message: '单位代码「v6」已被使用，请核对后换一个。与它重复的是本表第 8 行。' });
    expect(await count('unit')).toBe(units);
  });
});

describe('a table of posts', () => {
  const made = async (number: number): Promise<string[]> => {
    const accounts = Array.from({ length: number }, account);
    await post('system', '/api/admin/people/import', people(numbered(accounts.map((each) => ({ displayName: '示范', account: each })))));
    return accounts;
  };

  it('is written whole, days as people write them, the last one counting whole', async () => {
    const [one = '', two = ''] = await made(2);
    const rows = numbered([
      { account: one, displayName: '示范', role: '填报人', unit: '示范街道办事处', from: '2026年1月1日', to: '2026/12/31' },
      { account: one.toUpperCase(), role: '单位负责人', unit: 'office' },
      { account: two, role: '审计管理员', unit: 'bureau', from: '2026-01-01' },
    ]);
    const answer = await post('security', '/api/admin/posts/import', { rows });
    expect(answer.json).toMatchObject({ count: 3, made: [{ line: 2 }, { line: 3 }, { line: 4 }] });
    expect((await firstOf(`post/${String(answer.json.made[0].id)}`))[0]).toMatchObject({
      type: 'post.created@1', actor: spec.house.personIds['security'],
      pub: { unit: spec.house.unitIds['office'], role: 'preparer', valid_from: '2025-12-31T16:00:00.000000Z', valid_to: '2026-12-31T15:59:59.000000Z' },
    });
  });

  it('with a wrong row names every wrong cell and writes nothing', async () => {
    const [one = '', two = '', gone = ''] = await made(3);
    const { rows: found } = await spec.database.query<{ id: string }>('select person_id as id from account where account = $1', [gone]);
    await post('system', `/api/admin/people/${String(found[0]?.id)}/disable`, { reason: '调离' });
    const rows = numbered([
      { account: one, role: '填报人', unit: 'office' },
      { account: one, role: '填报人', unit: 'office', from: '2030-01-01' },
      { account: one, role: '系统管理员', unit: 'bureau' },
      { account: two, role: '财政局负责人', unit: 'office' },
      { account: two, role: '填报人', unit: 'office', from: '2026-02-30' },
      { account: two, role: '填报人', unit: 'office', from: '2026-02-02', to: '2026-02-01' },
      { account: two, displayName: '另一人', role: '村长', unit: '没有这个单位' },
      { account: gone, role: '填报人', unit: 'office' },
      { account: 'nobody.at-all' },
      { account: 'security', role: '审计人员', unit: 'bureau' },
    ]);
    const posts = await count('post');
    const refused = await post('security', '/api/admin/posts/import', { rows });
    expect(refused.json).toMatchObject({ status: 422, code: 'IMPORT_REFUSED' });
    const { faults } = refused.json.data as { faults: { line: number; field: string; message: string }[] };
    expect(faultsOf(faults)).toEqual(['3 role', '4 role', '5 role', '6 from', '7 to', '8 displayName', '8 unit', '8 role', '9 account', '10 account', '10 unit', '10 role', '11 role']);
    const said = (line: number) => faults.find((fault) => fault.line === line)?.message;
    expect(said(3)).toContain('与它冲突的是本表第 2 行。');
    expect(said(4)).toMatch(/「填报人」、「系统管理员」不能由同一人担任.*与它冲突的是本表第 2 行。/);
    expect(said(11)).toContain('「安全管理员」、「审计人员」不能由同一人担任');
    expect(await count('post')).toBe(posts);
  });

  it('knows nobody of another district, whose accounts are taken all the same', async () => {
    const foreign = { account: 'far.away', displayName: '示范', email: null, passwordHash: 'none', mustChangePassword: false, posts: [] };
    await setUpDistrict({ db: await spec.database.open(), build: 'spec' }, { code: 'far', name: '示范另一区', demonstration: false, units: [{ code: 'far-bureau', name: '示范另一区财政局', kind: 'bureau' }], people: [foreign] });
    const said = async (who: string, what: string, body: object) => (await post(who, `/api/admin/${what}/import`, body)).json.data.faults.map(({ message }: { message: string }) => message);
    expect(await said('security', 'posts', { rows: numbered([{ account: 'far.away', role: '审计人员', unit: 'bureau' }, { account: 'auditor', role: '审计人员', unit: 'far-bureau' }]) })).toEqual([
      '没有账号「far.away」，请核对，或请系统管理员先建立它。', '没有单位「far-bureau」，请核对名称或代码，或请系统管理员先建立它。',
    ]);
    expect(await said('system', 'people', people(numbered([{ displayName: '示范', account: 'far.away' }])))).toEqual(['账号「far.away」已被使用，请换一个。']);
  });

  it('is written once by one key', async () => {
    const [one = ''] = await made(1);
    const body = { rows: numbered([{ account: one, role: '填报人', unit: 'office' }]) };
    const [key, before] = [randomUUID(), await count('post')];
    const answers = await Promise.all(Array.from({ length: 4 }, () => post('security', '/api/admin/posts/import', body, key)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await count('post')).toBe(before + 1);
  });

  it('that meets another of the same person at one time lets one of the two through', async () => {
    const [one = ''] = await made(1);
    const tables = [{ account: one, role: '系统管理员', unit: 'bureau' }, { account: one, role: '安全管理员', unit: 'bureau' }].map((row) => ({ rows: numbered([row]) }));
    const answers = await Promise.all(tables.map((body) => post('security', '/api/admin/posts/import', body)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  });
});

it.each([['security', 'people'], ['security', 'units'], ['audits', 'people'], ['system', 'posts'], ['audits', 'posts'], ['office.head', 'people']])('%s may not import %s, not even dry', async (who, what) => {
  const body = { people: people(numbered([{ displayName: '示范', account: account() }])), units: { rows: numbered([{ code: 'w1', name: '示范', kind: '预算单位' }]) }, posts: { rows: numbered([{ account: 'auditor' }]) } }[what];
  for (const dryRun of [true, false]) expect((await post(who, `/api/admin/${what}/import`, { ...body, dryRun })).json).toMatchObject({ status: 403, code: 'ROLE_MAY_NOT' });
});

describe('the trail of all that came in', () => {
  it('can be verified', async () => {
    expect(await verifyTrail({ db: await spec.database.open() }, spec.house.districtId)).toMatchObject({ faults: [], sound: true });
  });
});
