// A password that was replaced while somebody changed it by the old one: the old one has changed nothing, and has let nobody in.
import { testDatabase } from '@jishen/testing';
import type { Engine, Outcome } from '../engine';
import { setUpDistrict } from '../register/set-up-district';
import { whileHeld } from '../spec/while-held';
import { changePassword } from './change-password';
import { openSession } from './open-session';
import { isPassword, hashOneTimePassword } from './password-hash';
import { oneTimePassword } from './password-rules';
import type { SessionHolder } from './read-session';

const database = testDatabase();
let engine: Engine;
let holder: SessionHolder;
const first = oneTimePassword();
const storedHash = async () => (await database.query<{ password_hash: string }>('select password_hash from account')).rows[0]?.password_hash ?? '';

beforeAll(async () => {
  engine = { db: await database.open(), build: 'spec' };
  const person = { account: 'spec.one', displayName: '示范', email: null, passwordHash: await hashOneTimePassword(first), mustChangePassword: true, posts: [] };
  const { districtId, personIds } = await setUpDistrict(engine, { code: 'spec', name: '示范区', demonstration: false, units: [{ code: 'bureau', name: '示范区财政局', kind: 'bureau' }], people: [person] });
  holder = { caller: { districtId, personId: personIds['spec.one'] ?? '', sessionDigest: null }, account: 'spec.one', mustChangePassword: true };
});

it('two who know a one-time password use it once: the second is told that it is wrong, and its attempt is on record', async () => {
  const hold = { text: `select 1 from stream_head where stream = $1 for update`, values: [`person/${holder.caller.personId}`] };
  const change = (next: string) => () => changePassword(engine, holder, { current: first, next });
  const outcomes = await whileHeld(database, hold, [change('The-First-one-1'), change('The-Second-one-2')]);
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false, refusal: { code: 'PASSWORD_WRONG' } }]);
  expect(await isPassword('The-First-one-1', await storedHash())).toBe(true);
  const { rowCount } = await database.query(`select 1 from audit_entry where type = 'command.refused@1' and convert_from(body, 'UTF8')::jsonb -> 'pub' ->> 'code' = 'PASSWORD_WRONG'`);
  expect(rowCount).toBe(1);
});

it('a log-in by the old password that is overtaken by the change opens nothing', async () => {
  const logIn = (password: string) => openSession(engine, { idleMinutes: 15, hours: 12 }, { account: 'spec.one', password, before: null });
  const [old, next] = ['The-First-one-1', 'The-Third-one-3'];
  expect((await logIn(old)).ok).toBe(true); // from now on the day has a stream, whose head can be held
  const changed = async () => {
    expect(await changePassword(engine, holder, { current: old, next })).toEqual({ ok: true, value: null });
    return logIn(next);
  };
  const outcomes = await whileHeld<Outcome<unknown>>(database, { text: `select 1 from stream_head where stream like 'session/%' for update`, values: [] }, [() => logIn(old), changed]);
  expect(outcomes).toMatchObject([{ ok: false, refusal: { code: 'BAD_CREDENTIALS' } }, { ok: true }]);
  const { rows } = await database.query<{ reason: string }>(`select convert_from(body, 'UTF8')::jsonb -> 'pub' ->> 'reason' as reason from audit_entry where type = 'session.refused@1'`);
  expect(rows).toEqual([{ reason: 'unknown-or-wrong' }]);
});
