// A natural person with their first account and a one-time password, which is answered once and stored nowhere.
import type { CreatePersonBody } from '@jishen/contracts';
import { accountsPart, isUniqueViolation, peoplePart } from '@jishen/persistence';
import { newId } from '../trail/new-id';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { accountDigest } from '../trail/account-digest';
import { hashPassword } from '../session/password-hash';
import { oneTimePassword } from '../session/password-rules';
import { administer } from './administer';

/** @returns JSON text `{id, account, oneTimePassword}`; a repetition of the same key gets null for the password */
export async function createPerson(engine: Engine, caller: Caller, body: CreatePersonBody, key: string | null): Promise<Outcome<string>> {
  const password = oneTimePassword();
  // Before the transaction: hashing takes long, and nothing may be held meanwhile.
  const passwordHash = await hashPassword(password);
  const { districtId } = caller;
  const conflict = (error: unknown) => {
    if (!isUniqueViolation(error, 'account_pkey')) return null;
    return refuse('ACCOUNT_TAKEN', 'one-account-name-one-person', `账号「${body.account}」已被使用，请换一个。`, { account: body.account });
  };
  return administer(engine, caller, { action: 'ADMIN_PEOPLE', name: 'CREATE_PERSON', key, request: body, postId: body.postId, conflict }, async () => {
    const id = newId();
    const email = body.email ?? null;
    const answer = { id, account: body.account, oneTimePassword: password };
    return {
      ok: true,
      value: {
        stream: `person/${id}`,
        fact: {
          type: 'person.created@1',
          pub: { person: id, account_digest: accountDigest(body.account) },
          priv: { display_name: body.displayName, email, account: body.account },
        },
        unitId: null,
        // Foreign keys are checked at the end of the statement, so the order of its parts does not matter.
        parts: [
          peoplePart(districtId, [{ id, displayName: body.displayName, email, demonstration: false }]),
          accountsPart(districtId, [{ account: body.account, personId: id, passwordHash, mustChangePassword: true }]),
        ],
        answer,
        kept: { ...answer, oneTimePassword: null },
      },
    };
  });
}
