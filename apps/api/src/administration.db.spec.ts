// Shows what the three administrators can do, each their part, and that every change is an entry in the same transaction.
import { randomUUID } from 'node:crypto';
import { cookieFrom, specApi } from './spec/api';

const spec = specApi();
const cookies = new Map<string, string>();
const as = async (account: string) => {
  const cookie = cookies.get(account) ?? (await spec.logIn(account));
  cookies.set(account, cookie);
  return cookie;
};
const post = async (account: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  spec.call('POST', path, { body, cookie: await as(account), headers });
const get = async (account: string, path: string) => spec.call('GET', path, { cookie: await as(account) });
const streamOf = async (stream: string) =>
  (await spec.database.query<{ type: string; body: Buffer }>('select type, body from audit_entry where stream = $1 order by seq', [stream])).rows.map(({ type, body }) => ({
    type, ...(JSON.parse(body.toString()) as { actor: string; auth: string; pub: Record<string, unknown> }),
  }));
const person = (account = `new.${randomUUID().slice(0, 8)}`) => ({ displayName: '示范人员', account });
const newPerson = async (): Promise<string> => (await post('system', '/api/admin/people', person())).json.id;
const unit = (code: string) => spec.house.unitIds[code] ?? '';

/** Asked over another connection: within a transaction PostgreSQL keeps answering its first look. */
async function untilWaiting(wanted: number): Promise<void> {
  const { pool } = await spec.database.open({ poolSize: 1 });
  const givenUpAt = performance.now() + 10_000;
  for (let waiting = 0; waiting < wanted; ) {
    if (performance.now() > givenUpAt) throw new Error(`only ${waiting} of ${wanted} wait for the row`);
    const { rows } = await pool.query<{ waiting: number }>(`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    waiting = rows[0]?.waiting ?? 0;
  }
}

describe('a person', () => {
  it('is made by the system administrator with a one-time password that must be changed', async () => {
    const body = person();
    const made = await post('system', '/api/admin/people', body);
    expect(made.status).toBe(201);
    const session = await spec.call('POST', '/api/session', { body: { account: body.account, password: made.json.oneTimePassword } });
    expect(session.json).toMatchObject({ person: { id: made.json.id }, mustChangePassword: true, posts: [] });
    const [entry] = await streamOf(`person/${String(made.json.id)}`);
    expect(entry).toMatchObject({ type: 'person.created@1', actor: spec.house.personIds['system'], auth: 'role:system-admin@7' });
    expect(JSON.stringify(entry)).not.toContain(body.account);
    const { rows } = await spec.database.query<{ found: string }>('select c::text as found from command c union all select a::text from account a');
    expect(rows.some(({ found }) => found.includes(made.json.oneTimePassword))).toBe(false);
  });

  it('is made once by the same key, whose second answer no longer holds the password', async () => {
    const body = person();
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 8 }, () => post('system', '/api/admin/people', body, key)));
    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1);
    expect(answers.filter(({ json }) => json.oneTimePassword !== null)).toHaveLength(1);
    expect((await post('system', '/api/admin/people', person(), key)).json).toMatchObject({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('cannot have an account that somebody has', async () => {
    expect((await post('system', '/api/admin/people', person('auditor'))).json).toMatchObject({ status: 422, code: 'ACCOUNT_TAKEN' });
    expect((await post('system', '/api/admin/people', person('Auditor'))).json).toMatchObject({ status: 400, code: 'BODY_INVALID' });
  });

  it('that is disabled is out within a second, everywhere, and can log in no more', async () => {
    const body = person();
    const { id, oneTimePassword } = (await post('system', '/api/admin/people', body)).json as { id: string; oneTimePassword: string };
    const cookie = cookieFrom(await spec.call('POST', '/api/session', { body: { account: body.account, password: oneTimePassword } }));
    expect((await spec.call('GET', '/api/session', { cookie })).status).toBe(200);
    expect((await post('system', `/api/admin/people/${id}/disable`, { reason: '调离' })).status).toBe(200);
    const disabledAt = performance.now();
    let answer = await spec.call('GET', '/api/session', { cookie });
    while (answer.status === 200 && performance.now() - disabledAt < 5_000) answer = await spec.call('GET', '/api/session', { cookie });
    expect(answer.json.code).toBe('NO_SESSION');
    expect(performance.now() - disabledAt).toBeLessThan(1_000);
    expect((await spec.call('POST', '/api/session', { body: { account: body.account, password: oneTimePassword } })).status).toBe(401);
    expect((await streamOf(`person/${id}`)).map(({ type }) => type)).toEqual(['person.created@1', 'person.disabled@1']);
    expect((await post('system', `/api/admin/people/${id}/disable`, { reason: '再次' })).json).toMatchObject({ status: 422, code: 'PERSON_DISABLED' });
  });

  it('that is the last system administrator stays', async () => {
    const id = spec.house.personIds['system'] ?? '';
    expect((await post('system', `/api/admin/people/${id}/disable`, { reason: '误操作' })).json).toMatchObject({ status: 422, code: 'LAST_ADMINISTRATOR' });
  });

  it('that is the last system administrator stays also where another one begins later', async () => {
    const later = { personId: await newPerson(), role: 'system-admin', unitId: unit('bureau'), validFrom: '2099-12-31T00:00:00+08:00' };
    expect((await post('security', '/api/admin/posts', later)).status).toBe(201);
    const id = spec.house.personIds['system'] ?? '';
    expect((await post('system', `/api/admin/people/${id}/disable`, { reason: '误操作' })).json).toMatchObject({ status: 422, code: 'LAST_ADMINISTRATOR' });
  });

  it('is not called by blanks, marks or characters that cannot be seen', async () => {
    for (const displayName of [' ', '……', '示范\n人员', '示范\u202e人员', '示范\u200b人员', '\u0958'.repeat(100)]) {
      expect((await post('system', '/api/admin/people', { ...person(), displayName })).json).toMatchObject({ status: 400, code: 'BODY_INVALID' });
    }
    expect((await post('system', '/api/admin/people', { ...person(), displayName: ' 示范人员 ' })).status).toBe(201);
  });
});

describe('a unit', () => {
  it('is made with its competent department, and once by its code', async () => {
    const body = { code: 'school', name: '示范小学', kind: 'unit', departmentId: unit('civil') };
    const made = await post('system', '/api/admin/units', body);
    expect(made.status).toBe(201);
    expect((await streamOf(`unit/${String(made.json.id)}`))[0]).toMatchObject({ type: 'unit.created@1', pub: { code: 'school', department: unit('civil') } });
    expect((await post('system', '/api/admin/units', body)).json).toMatchObject({ status: 422, code: 'UNIT_CODE_TAKEN' });
    expect((await get('system', '/api/admin/units')).json.items.map((each: { code: string }) => each.code)).toEqual(['bureau', 'civil', 'office', 'school']);
  });

  it.each<[string, { kind: string; departmentId?: string }, string]>([
    ['a second bureau', { kind: 'bureau' }, 'BUREAU_EXISTS'],
    ['a department under a department', { kind: 'department', departmentId: 'civil' }, 'DEPARTMENT_UNKNOWN'],
    ['a unit under a unit', { kind: 'unit', departmentId: 'office' }, 'DEPARTMENT_UNKNOWN'],
    ['a unit under nothing that is', { kind: 'unit', departmentId: randomUUID() }, 'DEPARTMENT_UNKNOWN'],
  ])('is not %s', async (_what, change, code) => {
    const departmentId = change.departmentId === undefined ? undefined : (spec.house.unitIds[change.departmentId] ?? change.departmentId);
    expect((await post('system', '/api/admin/units', { code: randomUUID(), name: '示范', ...change, departmentId })).json).toMatchObject({ status: 422, code });
  });
});

describe('the name of a unit', () => {
  it.each([['name', ' '], ['name', '\u0958'.repeat(200)], ['name', '一\t二'], ['code', ' '], ['code', '--'], ['code', '\u0958'.repeat(60)]])('is not taken as %s %j', async (field, value) => {
    const body = { code: randomUUID(), name: '示范', kind: 'unit', [field]: value };
    expect((await post('system', '/api/admin/units', body)).json).toMatchObject({ status: 400, code: 'BODY_INVALID' });
  });
});

describe('a post', () => {
  const appoint = (personId: string, role: string, unitCode: string, term = {}) => post('security', '/api/admin/posts', { personId, role, unitId: unit(unitCode), ...term });

  it('is given and ended by the security administrator, and each is an entry', async () => {
    const made = await appoint(await newPerson(), 'preparer', 'office');
    expect(made.json).toMatchObject({ validTo: null });
    const ended = await post('security', `/api/admin/posts/${String(made.json.id)}/end`, { reason: '任期届满' });
    expect(ended.status).toBe(200);
    const [created, end] = await streamOf(`post/${String(made.json.id)}`);
    expect(created).toMatchObject({ type: 'post.created@1', auth: 'role:security-admin@7', pub: { role: 'preparer', valid_from: made.json.validFrom } });
    expect(end).toMatchObject({ type: 'post.ended@1', pub: { valid_to: ended.json.validTo } });
    expect((await post('security', `/api/admin/posts/${String(made.json.id)}/end`, { reason: '再次' })).json).toMatchObject({ status: 422, code: 'POST_ENDED_ALREADY' });
  });

  it.each([
    ['bureau-head', 'office'],
    ['preparer', 'civil'],
    ['preparer', 'bureau'],
    ['unit-head', 'civil'],
    ['department-reviewer', 'office'],
  ])('sits where its level is: %s not in %s', async (role, unitCode) => {
    expect((await appoint(await newPerson(), role, unitCode)).json).toMatchObject({ status: 422, code: 'ROLE_MISPLACED' });
  });

  it('is ended earlier than was said, never later, so that no office meets another by a longer term', async () => {
    const id = await newPerson();
    const first = await appoint(id, 'audit-admin', 'bureau', { validTo: '2027-01-01T00:00:00+08:00' });
    expect((await appoint(id, 'preparer', 'office', { validFrom: '2027-01-01T00:00:00+08:00' })).status).toBe(201);
    const end = (validTo: string) => post('security', `/api/admin/posts/${String(first.json.id)}/end`, { validTo, reason: '调整' });
    for (const validTo of ['2027-01-01T00:00:00+08:00', '2030-01-01T00:00:00+08:00']) {
      expect((await end(validTo)).json).toMatchObject({ status: 422, code: 'POST_TERM_INVALID' });
    }
    expect((await end('2026-12-31T00:00:00+08:00')).status).toBe(200);
  });

  it.each(['1999-12-31T00:00:00Z', '2101-01-01T00:00:00Z', '2027-01-01T00:00:00+15:00', '2027-02-30T00:00:00Z'])('does not begin at %s', async (validFrom) => {
    expect((await appoint(await newPerson(), 'preparer', 'office', { validFrom })).json).toMatchObject({ status: 400, code: 'BODY_INVALID' });
  });

  it('of an administrator excludes every other, also when both are asked for at once', async () => {
    const id = await newPerson();
    expect((await appoint(id, 'auditor', 'bureau')).status).toBe(201);
    expect((await appoint(id, 'system-admin', 'bureau')).json).toMatchObject({ status: 422, code: 'THREE_OFFICES_EXCLUSIVE' });
    const other = await newPerson();
    // Held here until all three wait for the person, so that they really meet.
    await spec.database.query('begin');
    await spec.database.query('select 1 from person where id = $1 for no key update', [other]);
    const all = Promise.all([appoint(other, 'system-admin', 'bureau'), appoint(other, 'audit-admin', 'bureau'), appoint(other, 'preparer', 'office')]);
    await untilWaiting(3);
    await spec.database.query('commit');
    expect((await all).map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it('may follow another office after its end, and be held once at a time', async () => {
    const id = await newPerson();
    expect((await appoint(id, 'audit-admin', 'bureau', { validTo: '2027-01-01T00:00:00+08:00' })).status).toBe(201);
    expect((await appoint(id, 'preparer', 'office', { validFrom: '2026-12-31T00:00:00+08:00' })).json).toMatchObject({ code: 'THREE_OFFICES_EXCLUSIVE' });
    expect((await appoint(id, 'preparer', 'office', { validFrom: '2027-01-01T00:00:00+08:00' })).status).toBe(201);
    expect((await appoint(id, 'preparer', 'office', { validFrom: '2028-01-01T00:00:00+08:00' })).json).toMatchObject({ code: 'POST_HELD_ALREADY' });
  });

  it.each([
    ['nobody', () => randomUUID(), 'office', {}, 'PERSON_UNKNOWN'],
    ['nowhere', () => spec.house.personIds['auditor'] ?? '', 'no-such-unit', {}, 'UNIT_UNKNOWN'],
    ['a term that ends before it begins', () => spec.house.personIds['auditor'] ?? '', 'office', { validTo: '2020-01-01T00:00:00Z' }, 'POST_TERM_INVALID'],
  ])('is not given to %s', async (_what, personId, unitCode, term, code) => {
    const body = { personId: personId(), role: 'preparer', unitId: spec.house.unitIds[unitCode] ?? randomUUID(), ...term };
    expect((await post('security', '/api/admin/posts', body)).json).toMatchObject({ status: 422, code });
  });

  it('of the last security administrator stays', async () => {
    const { rows } = await spec.database.query<{ id: string }>(`select id from post where role = 'security-admin'`);
    expect((await post('security', `/api/admin/posts/${rows[0]?.id ?? ''}/end`, { reason: '误操作' })).json).toMatchObject({ status: 422, code: 'LAST_ADMINISTRATOR' });
  });
});

describe('an administrator with two posts', () => {
  it('acts with the first that fits, or with the one they name', async () => {
    const { json: made } = await post('security', '/api/admin/posts', { personId: spec.house.personIds['system'], role: 'system-admin', unitId: unit('office') });
    expect((await post('system', '/api/admin/people', person())).status).toBe(201);
    const named = await post('system', '/api/admin/units', { code: 'named', name: '示范园', kind: 'unit', postId: made.id });
    expect(named.status).toBe(201);
    const { rows } = await spec.database.query<{ body: Buffer }>('select body from audit_entry where stream = $1', [`unit/${String(named.json.id)}`]);
    expect(JSON.parse(rows[0]?.body.toString() ?? '')).toMatchObject({ post: made.id });
    expect((await post('system', '/api/admin/people', { ...person(), postId: randomUUID() })).json).toMatchObject({ status: 403, code: 'POST_NOT_YOURS' });
  });
});

describe('each administrator keeps to their part', () => {
  const parts: [string, string, unknown][] = [
    ['CREATE_PERSON', '/api/admin/people', person('not.to.be')],
    ['CREATE_UNIT', '/api/admin/units', { code: 'not', name: '不该有', kind: 'unit' }],
    ['CREATE_POST', '/api/admin/posts', { personId: randomUUID(), role: 'preparer', unitId: randomUUID() }],
  ];
  it.each([
    ['system', ['CREATE_POST']],
    ['security', ['CREATE_PERSON', 'CREATE_UNIT']],
    ['audits', ['CREATE_PERSON', 'CREATE_UNIT', 'CREATE_POST']],
    ['bureau.head', ['CREATE_PERSON', 'CREATE_UNIT', 'CREATE_POST']],
    ['office.preparer', ['CREATE_PERSON', 'CREATE_UNIT', 'CREATE_POST']],
  ])('%s is refused %j, and each attempt is recorded', async (account, refused) => {
    for (const [name, path, body] of parts.filter(([each]) => refused.includes(each))) {
      const answer = await post(account, path, body);
      expect(answer.json).toMatchObject({ status: 403, code: 'ROLE_MAY_NOT' });
      const { rows } = await spec.database.query<{ body: Buffer }>(`select body from audit_entry where type = 'command.refused@1' and actor_id = $1 order by at desc limit 1`, [spec.house.personIds[account]]);
      expect(JSON.parse(rows[0]?.body.toString() ?? '{}')).toMatchObject({ pub: { command: name, code: 'ROLE_MAY_NOT', status: 403 } });
    }
  });

  it('and lists show what is theirs', async () => {
    expect((await get('security', '/api/admin/posts')).status).toBe(200);
    expect((await get('security', '/api/admin/people')).status).toBe(200);
    const refused = [
      ['system', '/api/admin/posts', 'ADMIN_POSTS'],
      ['audits', '/api/admin/people', 'ADMIN_PEOPLE'],
      ['bureau.head', '/api/admin/units', 'ADMIN_UNITS'],
      ['security', '/api/admin/deliveries', 'ADMIN_DELIVERIES'],
      ['office.preparer', '/api/audit/entries', 'AUDIT_READ'],
    ] as const;
    for (const [account, path, command] of refused) {
      expect((await get(account, path)).json).toMatchObject({ status: 403, code: 'ROLE_MAY_NOT' });
      const { rows } = await spec.database.query<{ body: Buffer }>(`select body from audit_entry where type = 'command.refused@1' and actor_id = $1 order by at desc limit 1`, [spec.house.personIds[account]]);
      expect(JSON.parse(rows[0]?.body.toString() ?? '{}')).toMatchObject({ pub: { command, code: 'ROLE_MAY_NOT', status: 403 } });
    }
  });

  it('and lists page by cursor without losing or repeating anybody', async () => {
    await Promise.all(Array.from({ length: 52 }, () => newPerson()));
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page = (await get('system', `/api/admin/people${next === null ? '' : `?cursor=${next}`}`)).json as { items: { id: string }[]; next: string | null };
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    } while (next !== null);
    const { rows } = await spec.database.query<{ id: string }>('select id from person order by id');
    expect(seen).toEqual(rows.map(({ id }) => id));
  });
});
