// Shows who holds what as of a day and what that lets them do, and that a forgotten password is reset once, on record, to one that must change.
import { randomUUID } from 'node:crypto';
import { specApi } from './spec/api';

const spec = specApi();
const asked = async (account: string, method: string, path: string, body?: unknown, key = randomUUID()) =>
  spec.call(method, path, { cookie: await spec.logIn(account), body, headers: { 'idempotency-key': key } });

it('a forgotten password is replaced by a one-time one: sessions end, it is answered once, and the trail says so', async () => {
  const personId = spec.house.personIds['auditor'] ?? '';
  const cookie = await spec.logIn('auditor');
  const key = randomUUID();
  const path = `/api/admin/people/${personId}/password`;
  const body = { account: 'auditor', reason: '本人忘记密码' };
  expect((await asked('security', 'POST', path, body)).json).toMatchObject({ code: 'ROLE_MAY_NOT' });
  const reset = await asked('system', 'POST', path, body, key);
  expect([reset.status, reset.json]).toEqual([201, { id: personId, account: 'auditor', oneTimePassword: expect.any(String) }]);
  expect((await asked('system', 'POST', path, body, key)).json.oneTimePassword).toBeNull();
  expect((await spec.call('GET', '/api/session', { cookie })).status).toBe(401);
  await expect(spec.logIn('auditor')).rejects.toThrow('401');
  const session = await spec.call('POST', '/api/session', { body: { account: 'auditor', password: reset.json.oneTimePassword } });
  expect(session.json).toMatchObject({ mustChangePassword: true });
  const { rows } = await spec.database.query<{ type: string }>('select type from audit_entry where stream = $1 order by seq desc limit 1', [`person/${personId}`]);
  expect(rows).toEqual([{ type: 'person.password-reset@1' }]);
  expect((await asked('system', 'POST', path, { ...body, account: 'system' })).json).toMatchObject({ code: 'ACCOUNT_UNKNOWN' });
  expect((await asked('system', 'POST', `/api/admin/people/${spec.house.personIds['system'] ?? ''}/password`, { account: 'system', reason: '自己' })).json).toMatchObject({ code: 'PASSWORD_OF_ONESELF' });
  for (const office of ['security', 'audits']) {
    expect((await asked('system', 'POST', `/api/admin/people/${spec.house.personIds[office] ?? ''}/password`, { account: office, reason: '忘记' })).json).toMatchObject({ code: 'PASSWORD_OF_ANOTHER_OFFICE' });
  }
});

it('a one-time password that replaced a forgotten one stands for 72 hours: then it is refused with a sentence, to who knows it alone, and on record', async () => {
  const personId = spec.house.personIds['office.head'] ?? '';
  const reset = async () => String((await asked('system', 'POST', `/api/admin/people/${personId}/password`, { account: 'office.head', reason: '本人忘记密码' })).json.oneTimePassword);
  const tried = (password: string) => spec.call('POST', '/api/session', { body: { account: 'office.head', password } });
  const aged = (hours: string) => spec.database.query(`update account set password_reset_at = clock_timestamp() - interval '${hours}' where account = 'office.head'`);
  const appointed = async () => (await asked('security', 'GET', '/api/admin/appointments?find=office.head')).json.items[0].passwordReset as object;
  const first = await reset();
  expect(await appointed()).toMatchObject({ account: 'office.head', byName: expect.stringContaining('system'), own: false, expired: false });
  await aged('71 hours 59 minutes');
  const early = await tried(first);
  expect(early.json).toMatchObject({ mustChangePassword: true });
  await aged('72 hours 1 minute');
  const late = await tried(first);
  expect([late.status, late.json.code, late.json.detail]).toEqual([403, 'ONE_TIME_PASSWORD_EXPIRED', expect.stringMatching(/^这个一次性密码已于 .+ 过期，不能再用；请联系系统管理员重新重置。$/)]);
  expect((await tried('wrong')).json).toMatchObject({ status: 401, code: 'BAD_CREDENTIALS' });
  // Somebody who came in by it in time may not use it later to set one of their own.
  const cookie = (early.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  expect((await spec.call('POST', '/api/session/password', { cookie, body: { current: first, next: 'Office-head-2020' } })).json).toMatchObject({ code: 'ONE_TIME_PASSWORD_EXPIRED' });
  expect(await appointed()).toMatchObject({ own: false, expired: true });
  const { rows } = await spec.database.query<{ reason: string }>(`select convert_from(body, 'utf8')::jsonb -> 'pub' ->> 'reason' as reason from audit_entry where type = 'session.refused@1' order by at desc limit 2`);
  expect(rows.map(({ reason }) => reason)).toEqual(['unknown-or-wrong', 'one-time-expired']);
  await spec.database.query('delete from login_attempt');
  const second = await reset();
  const opened = await tried(second);
  const again = (opened.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  expect((await spec.call('POST', '/api/session/password', { cookie: again, body: { current: second, next: 'Office-head-2020' } })).status).toBe(204);
  await aged('73 hours');
  expect((await tried('Office-head-2020')).status).toBe(200);
  expect(await appointed()).toMatchObject({ own: true, expired: false });
});

it('people stand with their posts as of a day, found by name, account or unit, and each with what the posts let them do', async () => {
  const list = async (query: string) => (await asked('security', 'GET', `/api/admin/appointments?${query}`)).json.items as { personId: string; accounts: string[]; posts: { role: string; standing: string }[] }[];
  const found = await list(`find=${encodeURIComponent('街道')}`);
  expect(found.map(({ accounts, posts }) => [accounts[0], posts.map(({ role, standing }) => `${role} ${standing}`)]).toSorted()).toEqual([['office.head', ['unit-head valid']], ['office.preparer', ['preparer valid']]]);
  expect((await list('find=office.head&asOf=2001-01-01'))[0]?.posts).toEqual([expect.objectContaining({ standing: 'future' })]);
  expect((await list('find=OFFICE.HEAD')).length).toBe(1);
  const id = spec.house.personIds['office.head'] ?? '';
  const powers = (await asked('security', 'GET', `/api/admin/people/${id}/powers`)).json;
  expect(powers.posts[0].may).toContainEqual({ what: expect.stringMatching(/^审签通过、退回/), on: '自评件', where: '本单位的', when: '轮到本岗位时' });
  expect((await asked('security', 'GET', `/api/admin/people/${id}/powers?asOf=2001-01-01`)).json.posts).toEqual([]);
  expect((await asked('system', 'GET', '/api/admin/appointments')).json).toMatchObject({ code: 'ROLE_MAY_NOT' });
});
