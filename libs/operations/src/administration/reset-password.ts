// A one-time password for somebody who forgot theirs: answered once, stored nowhere, to be changed at the next log-in; every session of theirs
// ends. Nobody resets their own this way, and it shows no old password to anybody.
import type { ResetPasswordBody } from '@jishen/contracts';
import { accountsOfPerson, closeSessionsPart, forgetAttemptsPart, lockPeople, peopleWithPosts, resetPasswordPart, type PersonWithPosts } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { hashOneTimePassword } from '../session/password-hash';
import { oneTimePassword } from '../session/password-rules';
import { accountDigest } from '../trail/account-digest';
import { administer } from './administer';

/** Whoever resets a password could log in by it: the other two offices would be theirs as well. */
const otherOffices: ReadonlySet<string> = new Set(['security-admin', 'audit-admin']);

function ofAnotherOffice(personId: string) {
  return refuse(
    'PASSWORD_OF_ANOTHER_OFFICE', 'the-three-offices-stay-apart',
    '安全管理员、审计管理员的密码不能由系统管理员重置，否则一人可以得到另两职。忘记密码的，请由安全管理员结束其任职、另行任命。', { personId },
  );
}

/** @returns JSON text `{id, account, oneTimePassword}`; a repetition of the same key gets null for the password */
export async function resetPassword(engine: Engine, caller: Caller, personId: string, body: ResetPasswordBody, key: string | null): Promise<Outcome<string>> {
  const password = oneTimePassword();
  // Before the transaction: hashing takes long, and nothing may be held meanwhile.
  const passwordHash = await hashOneTimePassword(password);
  const { districtId } = caller;
  const { account, reason, postId } = body;
  return administer(engine, caller, { action: 'ADMIN_PEOPLE', name: 'RESET_PASSWORD', key, request: { personId, account, reason }, postId }, async (tx, now) => {
    await tx.run(lockPeople(districtId, [personId]));
    const person = (await tx.run<PersonWithPosts & Record<string, unknown>>(peopleWithPosts(districtId, [personId]))).rows[0];
    if (person === undefined) return refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这个人员，请从人员名录中选择。');
    if (person.disabled) return refuse('PERSON_DISABLED', 'a-disabled-person-logs-in-no-more', '这个人员已停用，不能登录，也不能重置密码。', { personId });
    if (personId === caller.personId) return refuse('PASSWORD_OF_ONESELF', 'nobody-resets-their-own-password', '自己的密码请在“我的账号”里修改；忘记了的，请另一位系统管理员重置。');
    if (person.posts.some(({ role, validTo }) => otherOffices.has(role) && (validTo === null || validTo > now))) return ofAnotherOffice(personId);
    const { rows } = await tx.run<{ account: string }>(accountsOfPerson(districtId, personId));
    if (!rows.some((row) => row.account === account)) return refuse('ACCOUNT_UNKNOWN', 'an-account-belongs-to-the-person', '这个人员没有这个账号，请从人员名录中选择。', { personId });
    const answer = { id: personId, account, oneTimePassword: password };
    return {
      ok: true,
      value: {
        stream: `person/${personId}`,
        fact: { type: 'person.password-reset@1', pub: { person: personId, account_digest: accountDigest(account) }, priv: { reason } },
        unitId: null,
        parts: [resetPasswordPart({ districtId, personId, account, passwordHash, by: caller.personId, at: now }), closeSessionsPart(districtId, personId, null), forgetAttemptsPart(accountDigest(account))],
        answer,
        kept: { ...answer, oneTimePassword: null },
      },
    };
  });
}
