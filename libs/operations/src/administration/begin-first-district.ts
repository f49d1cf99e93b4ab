// The first step on an empty database: one district, its finance bureau, and the two administrators without whom nobody could be
// made (system) or appointed (security). One-time passwords are answered once. It refuses where anybody administers already.
import { anyAdministrator, isUniqueViolation, lockSetUp, unlockSetUp, withConnection } from '@jishen/persistence';
import { refuse, type Engine, type Outcome } from '../engine';
import { setUpDistrict } from '../register/set-up-district';
import { hashOneTimePassword } from '../session/password-hash';
import { oneTimePassword } from '../session/password-rules';

export interface FirstDistrict {
  code: string;
  name: string;
  bureauName: string;
  systemAccount: string;
  securityAccount: string;
}

export interface FirstAccount {
  account: string;
  role: 'system-admin' | 'security-admin';
  oneTimePassword: string;
}

type Begun = Outcome<{ districtId: string; accounts: FirstAccount[] }>;

/** Needs two connections at once: one holds the turn, the other works. */
export async function beginFirstDistrict(engine: Engine, first: FirstDistrict): Promise<Begun> {
  return withConnection(engine.db, async (reader) => {
    await reader.run(lockSetUp);
    const { rows } = await reader.run<{ found: boolean }>(anyAdministrator);
    const begun = rows[0]?.found === true ? alreadySetUp() : await begin(engine, first);
    await reader.run(unlockSetUp);
    return begun;
  });
}

async function begin(engine: Engine, first: FirstDistrict): Promise<Begun> {
  const accounts: FirstAccount[] = [
    { account: first.systemAccount, role: 'system-admin', oneTimePassword: oneTimePassword() },
    { account: first.securityAccount, role: 'security-admin', oneTimePassword: oneTimePassword() },
  ];
  const people = await Promise.all(
    accounts.map(async ({ account, role, oneTimePassword: password }) => ({
      account, displayName: role === 'system-admin' ? '系统管理员' : '安全管理员', email: null, passwordHash: await hashOneTimePassword(password),
      mustChangePassword: true, posts: [{ role, unitCode: 'bureau' }],
    })),
  );
  const plan = { code: first.code, name: first.name, demonstration: false, units: [{ code: 'bureau', name: first.bureauName, kind: 'bureau' as const }], people };
  try {
    const { districtId } = await setUpDistrict(engine, plan);
    return { ok: true, value: { districtId, accounts } };
  } catch (error) {
    // A district or an account of this name is there, though without an administrator.
    if (isUniqueViolation(error)) return alreadySetUp();
    throw error;
  }
}

const alreadySetUp = () =>
  refuse('ALREADY_SET_UP', 'a-database-is-set-up-once', '这个数据库已经建立过区县或系统管理员，不再重复建立；请用已有的系统管理员账号登录。');
