// A person replaces their own password: the old one is asked again, every other session of theirs ends, the trail says that it happened.
import { closeSessionsPart, inTransaction, isMissedWrite, replacePasswordPart } from '@jishen/persistence';
import { newId } from '../trail/new-id';
import { refuse, type Engine, type Outcome, type Refusal } from '../engine';
import { commitStream } from '../administration/commit-stream';
import { recordRefusal } from '../trail/record-refusal';
import { accountDigest } from '../trail/account-digest';
import { tryPassword, type Attempt } from './log-in-attempt';
import { hashPassword } from './password-hash';
import { passwordFaults } from './password-rules';
import type { SessionHolder } from './read-session';

export interface PasswordChange {
  current: string;
  next: string;
}

export async function changePassword(engine: Engine, holder: SessionHolder, change: PasswordChange): Promise<Outcome<null>> {
  const { caller, account } = holder;
  const refusal = fault(holder, change) ?? (await replace(engine, holder, await tryPassword(engine, account, change.current), change.next));
  if (refusal === null) return { ok: true, value: null };
  await recordRefusal(engine, caller, { command: 'CHANGE_PASSWORD', key: newId(), refusal, unitId: null, submissionId: null, itemId: null });
  return { ok: false, refusal };
}

/** Counted like a log-in: a session left open is no place to guess from. */
async function replace(engine: Engine, { caller, account }: SessionHolder, attempt: Attempt, next: string): Promise<Refusal | null> {
  if (!attempt.ok) return attempt.reason === 'unknown-or-wrong' || attempt.reason === 'disabled' ? wrong() : attempt.refusal;
  const passwordHash = await hashPassword(next);
  const fact = { type: 'person.password-changed@1', pub: { person: caller.personId, account_digest: accountDigest(account) } };
  const parts = [replacePasswordPart(account, attempt.account.passwordHash, passwordHash), closeSessionsPart(caller.districtId, caller.personId, caller.sessionDigest)];
  const command = { caller, stream: `person/${caller.personId}`, post: null, authority: null, cmd: newId(), unitId: null };
  try {
    await inTransaction(engine.db, (tx) => commitStream(engine, tx, command, fact, parts));
    return null;
  } catch (error) {
    // Reset or changed since it was tried: what was right then is wrong now.
    if (isMissedWrite(error, 'password_replaced')) return wrong();
    throw error;
  }
}

function fault({ account }: SessionHolder, { current, next }: PasswordChange): Refusal | null {
  const faults = passwordFaults(next, account);
  if (current.normalize('NFKC') === next.normalize('NFKC')) faults.push('不能与现在的密码相同');
  if (faults.length === 0) return null;
  return refuse('PASSWORD_TOO_WEAK', 'a-password-is-hard-to-guess', `新密码不符合要求：${faults.join('；')}。请换一个。`, { faults }).refusal;
}

const wrong = (): Refusal => refuse('PASSWORD_WRONG', 'the-old-password-is-asked-again', '现在的密码不对，请核对后重试。').refusal;
