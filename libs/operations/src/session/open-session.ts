// A log-in: password tried, session made, entry written; the session that the browser held before ends with it.
// Answers the token for the cookie and what the person is; the token itself is stored nowhere.
import { inTransaction, isMissedWrite, openSessionPart, type AccountRow } from '@jishen/persistence';
import type { Engine, Outcome, Refusal } from '../engine';
import { accountDigest } from '../trail/account-digest';
import { typedAccount } from './account-name';
import { closeSession } from './close-session';
import { atRoundTime, badCredentials, tryPassword, type Attempt } from './log-in-attempt';
import { commitSessionFacts, nobody } from './session-entries';
import { profileOf, type Profile } from './profile';
import type { SessionRules } from './session-rules';
import { newToken } from './session-token';

export interface LogIn {
  account: string;
  password: string;
  /** SHA-256 of the session that came with the request, if one did. */
  before: string | null;
}

export interface Opened {
  token: string;
  profile: Profile;
}

export async function openSession(engine: Engine, rules: SessionRules, logIn: LogIn): Promise<Outcome<Opened>> {
  const startedMs = performance.now();
  const account = typedAccount(logIn.account);
  const attempt = await tryPassword(engine, account, logIn.password);
  const opened = attempt.ok ? await open(engine, rules, logIn, attempt.account) : null;
  if (opened?.ok) return opened;
  // What has overtaken it, a disabling or another password, is what it is refused by.
  const refused = attempt.ok ? await tryPassword(engine, account, logIn.password) : attempt;
  return atRoundTime(startedMs, refusal(engine, account, refused.ok ? { ok: false, refusal: badCredentials(), account: refused.account, reason: 'disabled' } : refused));
}

async function open(engine: Engine, rules: SessionRules, logIn: LogIn, { account, districtId, personId, passwordHash }: AccountRow): Promise<Outcome<Opened>> {
  const { token, idHash } = newToken();
  // By itself: it may be of another district, whose stream says so.
  if (logIn.before !== null) await closeSession(engine, logIn.before, 'revoked');
  const done = await inTransaction(engine.db, async (tx) => {
    const fact = { type: 'session.opened@1', pub: { method: 'password' } };
    await commitSessionFacts(engine, tx, districtId, [{ actor: personId, sess: idHash, fact }], [
      openSessionPart({ idHash, districtId, personId, account, passwordHash, hours: rules.hours }),
    ]);
    return { ok: true as const };
  }).catch((error: unknown) => {
    if (isMissedWrite(error, 'session_opened')) return { ok: false as const };
    throw error;
  });
  if (!done.ok) return { ok: false, refusal: badCredentials() };
  return { ok: true, value: { token, profile: await profileOf(engine, rules, idHash) } };
}

/** Known accounts leave an entry; for unknown ones the counted attempt is the record, since no district is theirs. */
async function refusal(engine: Engine, account: string, attempt: Extract<Attempt, { ok: false }>): Promise<{ ok: false; refusal: Refusal }> {
  if (attempt.account !== null && mayRecord(account, attempt.reason)) {
    const { districtId } = attempt.account;
    const fact = { type: 'session.refused@1', pub: { account_digest: accountDigest(account), reason: attempt.reason } };
    await inTransaction(engine.db, (tx) => commitSessionFacts(engine, tx, districtId, [{ actor: nobody, sess: null, fact }], [])).catch((error: unknown) => {
      engine.warn?.('a refused log-in could not be recorded', error);
    });
  }
  return { ok: false, refusal: attempt.refusal };
}

/** Attempts while locked are recorded once a minute and account by each process: nobody shall fill the trail from outside. */
const lockedRecordedAtMs = new Map<string, number>();
const oncePerMs = 60_000;
const mostRemembered = 1_000;
function mayRecord(account: string, reason: string): boolean {
  if (reason === 'crowded') return false;
  if (reason !== 'locked') return true;
  const now = performance.now();
  const before = lockedRecordedAtMs.get(account);
  if (before !== undefined && now - before < oncePerMs) return false;
  if (lockedRecordedAtMs.size >= mostRemembered) lockedRecordedAtMs.clear();
  lockedRecordedAtMs.set(account, now);
  return true;
}
