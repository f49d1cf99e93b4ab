// Shows what a session is, how it begins and ends, and that a failed log-in tells nothing, neither by words nor by time.
import { hashPassword, setUpDistrict } from '@jishen/operations';
import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { cookieFrom, password, specApi } from './spec/api';

const spec = specApi();
const logIn = (account: string, given = password, headers: Record<string, string> = {}) =>
  spec.call('POST', '/api/session', { body: { account, password: given }, headers });
const me = (cookie: string) => spec.call('GET', '/api/session', { cookie });
const hashOf = (cookie: string) => createHash('sha256').update(cookie.split('=')[1] ?? '').digest();
const entries = async (type: string) =>
  (await spec.database.query<{ body: Buffer }>(`select body from audit_entry where type = $1 order by at`, [type])).rows.map(({ body }) => JSON.parse(body.toString()) as Record<string, any>); // eslint-disable-line @typescript-eslint/no-explicit-any -- looked at, not built upon

describe('a log-in', () => {
  it('answers the person, their posts and their district, and sets an opaque cookie', async () => {
    const answer = await logIn('office.preparer');
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      person: { account: 'office.preparer' }, district: { code: 'spec', demonstration: false }, mustChangePassword: false, idleMinutes: 15,
      posts: [{ role: 'preparer', roleName: '填报人', unitName: '示范街道办事处', standing: 'valid' }],
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^jishen=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await me(cookieFrom(answer))).json).toEqual(answer.json);
  });

  it('keeps nothing of the token but its hash', async () => {
    const cookie = await spec.logIn('office.head');
    const token = cookie.split('=')[1] ?? '';
    const { rows } = await spec.database.query<{ found: string }>(`select s::text as found from session s union all select a::text from audit_entry a union all select convert_from(body, 'UTF8') from audit_entry`);
    expect(rows.some(({ found }) => found.includes(token))).toBe(false);
    expect((await spec.database.query('select 1 from session where id_hash = $1', [hashOf(cookie)])).rowCount).toBe(1);
  });

  it('takes an account typed in capitals or full width', async () => {
    expect((await logIn('Ｏffice.PREPARER ')).status).toBe(200);
  });

  it('gives a new session and ends the one that came with it', async () => {
    const before = await spec.logIn('civil.reviewer');
    const after = await logIn('civil.reviewer', password, { cookie: before });
    expect(cookieFrom(after)).not.toBe(before);
    expect((await me(before)).json.code).toBe('NO_SESSION');
    expect((await me(cookieFrom(after))).status).toBe(200);
  });

  it('ends the one of another district too, and that district’s stream says so', async () => {
    const passwordHash = await hashPassword(password);
    const people = [{ account: 'elsewhere.one', displayName: '示范', email: null, passwordHash, mustChangePassword: false, posts: [] }];
    const plan = { code: 'elsewhere', name: '示范二区', demonstration: false, units: [{ code: 'bureau', name: '示范二区财政局', kind: 'bureau' as const }], people };
    const { districtId } = await setUpDistrict({ db: await spec.database.open(), build: 'spec' }, plan);
    const cookie = await spec.logIn('elsewhere.one');
    expect((await spec.call('POST', '/api/session', { cookie, body: { account: 'office.head', password } })).status).toBe(200);
    const { rows } = await spec.database.query<{ type: string }>(`select type from audit_entry where district_id = $1 and type like 'session.%' order by seq`, [districtId]);
    expect(rows.map(({ type }) => type)).toEqual(['session.opened@1', 'session.closed@1']);
    expect((await spec.call('GET', '/api/session', { cookie })).status).toBe(401);
  });

  it('is an entry with the digest of the session and nothing that lets anybody in', async () => {
    const cookie = await spec.logIn('bureau.head');
    const opened = (await entries('session.opened@1')).at(-1);
    expect(opened).toMatchObject({ actor: spec.house.personIds['bureau.head'], sess: hashOf(cookie).toString('hex'), pub: { method: 'password' } });
    expect(opened?.['stream']).toMatch(/^session\/\d{4}-\d\d-\d\d$/);
  });
});

describe('the end of a session', () => {
  const shift = (cookie: string, what: string) => spec.database.query(`update session set ${what} where id_hash = $1`, [hashOf(cookie)]);

  it('comes with the log-out, at once, and the cookie is taken back', async () => {
    const cookie = await spec.logIn('office.preparer');
    expect((await me(cookie)).status).toBe(200);
    const answer = await spec.call('DELETE', '/api/session', { cookie });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toContain('jishen=; Max-Age=0');
    expect((await me(cookie)).json).toMatchObject({ status: 401, code: 'NO_SESSION' });
    expect((await entries('session.closed@1')).at(-1)).toMatchObject({ sess: hashOf(cookie).toString('hex'), pub: { cause: 'logged-out' } });
  });

  it('comes after 15 minutes without a request', async () => {
    const kept = await spec.logIn('office.preparer');
    const left = await spec.logIn('office.preparer');
    await shift(kept, `last_seen_at = clock_timestamp() - interval '14 minutes 50 seconds'`);
    await shift(left, `last_seen_at = clock_timestamp() - interval '15 minutes'`);
    expect((await me(kept)).status).toBe(200);
    expect((await me(left)).json).toMatchObject({ status: 401, data: { cause: 'idle' } });
    expect((await entries('session.closed@1')).at(-1)).toMatchObject({ pub: { cause: 'idle' } });
  });

  it('comes after 12 hours in any case', async () => {
    const cookie = await spec.logIn('office.preparer');
    const { rows } = await spec.database.query<{ hours: number }>('select round(extract(epoch from expires_at - created_at) / 3600)::int as hours from session where id_hash = $1', [hashOf(cookie)]);
    expect(rows).toEqual([{ hours: 12 }]);
    await shift(cookie, `expires_at = clock_timestamp() - interval '1 second'`);
    expect((await me(cookie)).json).toMatchObject({ status: 401, data: { cause: 'expired' } });
  });

  it('is put off by a request, which is written down at most once a minute', async () => {
    const cookie = await spec.logIn('office.preparer');
    const seen = async () => (await spec.database.query<{ at: string; ctid: string }>('select last_seen_at::text as at, ctid::text from session where id_hash = $1', [hashOf(cookie)])).rows[0];
    const before = await seen();
    await me(cookie);
    expect(await seen()).toEqual(before);
    await shift(cookie, `last_seen_at = clock_timestamp() - interval '61 seconds'`);
    const other = await spec.logIn('office.preparer');
    await shift(other, `last_seen_at = clock_timestamp() - interval '61 seconds'`);
    await me(other);
    const { rows } = await spec.database.query<{ fresh: boolean }>(`select last_seen_at > clock_timestamp() - interval '10 seconds' as fresh from session where id_hash = $1`, [hashOf(other)]);
    expect(rows).toEqual([{ fresh: true }]);
  });

  it('is no more than any other answer for what was never a session', async () => {
    for (const cookie of ['', 'jishen=', 'jishen=x', `jishen=${'A'.repeat(43)}`, `other=1; jishen=${"'; drop table session; --"}`]) {
      expect((await me(cookie)).json).toMatchObject({ status: 401, code: 'NO_SESSION' });
    }
  });
});

describe('a failed log-in', () => {
  it('gets one answer, whether the account is unknown, the password wrong or the person disabled', async () => {
    await spec.database.query('update person set disabled_at = now() where id = $1', [spec.house.personIds['audits']]);
    const answers = [await logIn('nobody.here'), await logIn('office.preparer', 'wrong'), await logIn('audits')];
    for (const { status, headers, json } of answers) {
      expect(status).toBe(401);
      expect(headers.get('set-cookie')).toBeNull();
      expect({ ...json, requestId: '' }).toEqual({ ...answers[0]?.json, requestId: '' });
    }
    const refused = (await entries('session.refused@1')).map(({ actor, pub }) => ({ actor, reason: pub.reason }));
    expect(refused).toEqual([{ actor: 'nobody', reason: 'unknown-or-wrong' }, { actor: 'nobody', reason: 'disabled' }]);
  });

  it('comes at a round time, so that what was looked up cannot be told from when it comes', async () => {
    for (const account of ['office.head', 'unknown.person', 'civil.reviewer', 'unknown.office']) {
      const started = performance.now();
      expect((await logIn(account, 'wrong')).status).toBe(401);
      const past = (performance.now() - started) % 250;
      // Never before a multiple of 250 ms (but for the clock's grain), and only what the way back takes behind it.
      expect(past > 245 || past < 120).toBe(true);
    }
  });

  it('slows down the sixth, known account or not, right password or not, and says how long', async () => {
    for (const account of ['bureau.performance', 'made.up']) {
      await spec.database.query('delete from login_attempt');
      const five = await Promise.all(Array.from({ length: 8 }, () => logIn(account, 'wrong')));
      expect(five.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
      const until = /已锁定至 \d\d:\d\d，到时自动解锁/;
      expect(five.filter(({ status, json }) => status === 401 && until.test(json.detail))).toHaveLength(1);
      const sixth = await logIn(account, password);
      expect(sixth.json).toMatchObject({ status: 429, code: 'TOO_MANY_ATTEMPTS', detail: expect.stringMatching(until) });
      expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(25);
      expect(Number(sixth.headers.get('retry-after'))).toBeLessThanOrEqual(30);
    }
  });

  it('is forgotten after the delay by a right one, and the delay grows otherwise', async () => {
    const wait = () => spec.database.query(`update login_attempt set last_failed_at = last_failed_at - interval '31 seconds'`);
    await spec.database.query('delete from login_attempt');
    await Promise.all(Array.from({ length: 5 }, () => logIn('office.head', 'wrong')));
    await wait();
    expect((await logIn('office.head', 'wrong')).status).toBe(401);
    await wait();
    const again = await logIn('office.head');
    expect(again.status).toBe(429);
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(20);
    await wait();
    expect((await logIn('office.head')).status).toBe(200);
    expect((await spec.database.query('select 1 from login_attempt')).rowCount).toBe(0);
  });
});

describe('a new password', () => {
  const change = (cookie: string, current: string, next: string) => spec.call('POST', '/api/session/password', { cookie, body: { current, next } });
  const next = 'Another-spec-2026';

  it('needs the old one, and to be hard to guess', async () => {
    const cookie = await spec.logIn('bureau.reviewer');
    expect((await change(cookie, 'wrong', next)).json).toMatchObject({ status: 422, code: 'PASSWORD_WRONG' });
    for (const weak of ['short-A1', 'onlysmall', 'onlysmall-letters'.slice(0, 12), 'My-bureau.reviewer-1', 'aaaaaaaaaaaaaaaaaaaa', password]) {
      expect([weak, (await change(cookie, password, weak)).json?.code]).toEqual([weak, 'PASSWORD_TOO_WEAK']);
    }
  });

  it('ends the person’s other sessions, keeps this one, and is an entry without a word of it', async () => {
    const other = await spec.logIn('bureau.reviewer');
    const cookie = await spec.logIn('bureau.reviewer');
    expect((await change(cookie, password, next)).status).toBe(204);
    expect((await me(cookie)).status).toBe(200);
    expect((await me(other)).status).toBe(401);
    expect((await logIn('bureau.reviewer')).status).toBe(401);
    expect((await logIn('bureau.reviewer', next)).status).toBe(200);
    expect((await entries('person.password-changed@1')).at(-1)).toMatchObject({ actor: spec.house.personIds['bureau.reviewer'] });
  });

  it('comes first where the old one was made by somebody else', async () => {
    await spec.database.query(`update account set must_change_password = true where account = 'bureau.head'`);
    const cookie = await spec.logIn('bureau.head');
    expect((await me(cookie)).json.mustChangePassword).toBe(true);
    expect((await spec.call('GET', '/api/cycles', { cookie })).json).toMatchObject({
      status: 403, code: 'PASSWORD_MUST_CHANGE', detail: expect.stringMatching(/POST \/api\/session\/password.*current.*next/),
      data: { method: 'POST', address: '/api/session/password', fields: ['current', 'next'] },
    });
    expect((await change(cookie, password, next)).status).toBe(204);
    expect((await spec.call('GET', '/api/cycles', { cookie })).status).toBe(200);
  });
});

describe('demonstration accounts', () => {
  it('cannot log in where the database is not the embedded one, and get the answer of a wrong password', async () => {
    const { rows } = await spec.database.query<{ person_id: string }>(`select person_id from account where account = 'office.preparer'`);
    await spec.database.query('update person set demonstration = true where id = $1', [rows[0]?.person_id]);
    const answer = await spec.call('POST', '/api/session', { body: { account: 'office.preparer', password } });
    expect(answer.json).toMatchObject({ status: 401, code: 'BAD_CREDENTIALS' });
    await spec.database.query('update person set demonstration = false where id = $1', [rows[0]?.person_id]);
  });
});
