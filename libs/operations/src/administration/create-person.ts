// A natural person with their first account and a one-time password, which is answered once and stored nowhere; or many of them. Who may, and
// whether an account is free, is the same for one and for many.
import type { CreatePersonBody } from '@jishen/contracts';
import { accountsPart, isUniqueViolation, peoplePart } from '@jishen/persistence';
import { newId } from '../trail/new-id';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { accountDigest } from '../trail/account-digest';
import { hashOneTimePassword } from '../session/password-hash';
import { oneTimePassword } from '../session/password-rules';
import { administer, type Beginning } from './administer';

export interface PersonToMake {
  id: string;
  displayName: string;
  email: string | null;
  account: string;
  passwordHash: string;
}

/** @returns JSON text `{id, account, oneTimePassword}`; a repetition of the same key gets null for the password */
export async function createPerson(engine: Engine, caller: Caller, body: CreatePersonBody, key: string | null): Promise<Outcome<string>> {
  const password = oneTimePassword();
  // Before the transaction: nothing may be held meanwhile.
  const passwordHash = await hashOneTimePassword(password);
  const { displayName, account, email = null } = body;
  const conflict = (error: unknown) => (isAccountTaken(error) ? accountTaken(account) : null);
  return administer(engine, caller, { action: 'ADMIN_PEOPLE', name: 'CREATE_PERSON', key, request: body, postId: body.postId, conflict }, async () => {
    const id = newId();
    const answer = { id, account, oneTimePassword: password };
    const made = makePeople(caller.districtId, [{ id, displayName, email, account, passwordHash }]);
    return { ok: true, value: { ...made, answer, kept: { ...answer, oneTimePassword: null } } };
  });
}

export const isAccountTaken = (error: unknown): boolean => isUniqueViolation(error, 'account_pkey');

export const accountTaken = (account: string) => refuse('ACCOUNT_TAKEN', 'one-account-name-one-person', `账号「${account}」已被使用，请换一个。`, { account });

export function makePeople(districtId: string, people: readonly PersonToMake[]): Beginning {
  return {
    begun: people.map(({ id, displayName, email, account }) => ({
      stream: `person/${id}`,
      fact: { type: 'person.created@1', pub: { person: id, account_digest: accountDigest(account) }, priv: { display_name: displayName, email, account } },
      unitId: null,
    })),
    // Foreign keys are checked at the end of the statement, so the order of its parts does not matter.
    parts: [
      peoplePart(districtId, people.map(({ id, displayName, email }) => ({ id, displayName, email, demonstration: false }))),
      accountsPart(districtId, people.map(({ id, account, passwordHash }) => ({ account, personId: id, passwordHash, mustChangePassword: true }))),
    ],
  };
}
