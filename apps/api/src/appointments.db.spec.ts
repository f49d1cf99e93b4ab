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
