// One try of a password: counted before it is tried, refused alike for unknown accounts, wrong passwords and disabled people.
// It never says which of them it was, and refusals come at round times, so that neither does the clock.
import { accountRow, composeWrite, forgetAttemptsPart, freeFailures, inTransaction, takeAttempt, withConnection, type AccountRow, type AttemptRow } from '@jishen/persistence';
import { localMinute } from '@jishen/workflow';
import { refuse, type Engine, type Refusal } from '../engine';
import { accountDigest } from '../trail/account-digest';
import { takeTurn } from './log-in-turn';
import { isPassword, nobodysHash } from './password-hash';
import { oneTimeUntil } from './password-rules';

export type Attempt =
  | { ok: true; account: AccountRow }
  | { ok: false; refusal: Refusal; account: AccountRow | null; reason: 'unknown-or-wrong' | 'locked' | 'disabled' | 'crowded' | 'one-time-expired' };

/** A right one takes back what was counted before the next try of this account is counted. */
export async function tryPassword(engine: Engine, account: string, password: string): Promise<Attempt> {
  const giveBack = await takeTurn(account);
  if (giveBack === null) return { ok: false, refusal: crowded(), account: null, reason: 'crowded' };
  try {
    const attempt = await tryOnce(engine, account, password);
    if (attempt.ok) await inTransaction(engine.db, (tx) => tx.commitWith(composeWrite([forgetAttemptsPart(accountDigest(account))])));
    return attempt;
  } finally {
    giveBack();
  }
}

async function tryOnce(engine: Engine, account: string, password: string): Promise<Attempt> {
  const taken = await takeOne(engine, account);
  const known = await findAccount(engine, account);
  // Refused unseen: right or wrong, known or not, this is the answer until the delay is over.
  if (!taken.granted) return { ok: false, refusal: tooMany(taken), account: known, reason: 'locked' };
  const right = await isPassword(password, known?.passwordHash ?? nobodysHash);
  if (known === null || !right) return { ok: false, refusal: failed(taken), account: known, reason: 'unknown-or-wrong' };
  if (known.disabled) return { ok: false, refusal: failed(taken), account: known, reason: 'disabled' };
  const until = known.resetAt === null ? null : oneTimeUntil(known.resetAt);
  // Told only to who knows the password: nobody else learns that there is such an account.
  if (until !== null && until <= known.now) return { ok: false, refusal: oneTimeExpired(until), account: known, reason: 'one-time-expired' };
  return { ok: true, account: known };
}

async function takeOne(engine: Engine, account: string): Promise<AttemptRow> {
  const { rows } = await inTransaction(engine.db, (tx) => tx.commitWith<AttemptRow & Record<string, unknown>>(takeAttempt(accountDigest(account))));
  if (rows[0] === undefined) throw new Error('an attempt was neither granted nor refused');
  return rows[0];
}

async function findAccount(engine: Engine, account: string): Promise<AccountRow | null> {
  return withConnection(engine.db, async (reader) => (await reader.run<AccountRow & Record<string, unknown>>(accountRow(account, engine.demonstration ?? false))).rows[0] ?? null);
}

export function badCredentials(): Refusal {
  return refuse('BAD_CREDENTIALS', 'account-and-password-fit-together', '账号或密码不对，请核对后重试；忘记密码的，请联系系统管理员。').refusal;
}

const oneTimeExpired = (until: string): Refusal =>
  refuse('ONE_TIME_PASSWORD_EXPIRED', 'a-one-time-password-stands-for-a-while', `这个一次性密码已于 ${localMinute(until)} 过期，不能再用；请联系系统管理员重新重置。`, { until }).refusal;

const crowdedSeconds = 3;
function crowded(): Refusal {
  return refuse('LOG_IN_CROWDED', 'only-so-many-wait-for-a-log-in', `现在登录的人太多，没有核对密码，也不算登录失败；请 ${crowdedSeconds} 秒后重试。`, { retryAfterSeconds: crowdedSeconds }).refusal;
}

/** The last free one says already that there will be no further one for a while. */
function failed({ failedCount, lockedUntil, retryAfterSeconds }: AttemptRow): Refusal {
  if (failedCount < freeFailures) return badCredentials();
  return refuse('BAD_CREDENTIALS', 'account-and-password-fit-together', `账号或密码不对。${lockedWords(lockedUntil)}`, { lockedUntil, retryAfterSeconds }).refusal;
}

function tooMany({ lockedUntil, retryAfterSeconds }: AttemptRow): Refusal {
  return refuse('TOO_MANY_ATTEMPTS', 'failed-log-ins-slow-down-the-next', lockedWords(lockedUntil), { lockedUntil, retryAfterSeconds }).refusal;
}

const lockedWords = (until: string): string => `连续登录失败太多次，这个账号已锁定至 ${until}，到时自动解锁，不必找人；忘记密码的，请联系系统管理员。`;

/** A refusal is answered at the next multiple of this after the question came: far above the time that the difference makes. */
const roundMs = 250;

export async function atRoundTime<T>(startedMs: number, work: Promise<T>): Promise<T> {
  const value = await work;
  const elapsed = performance.now() - startedMs;
  await new Promise((resolve) => setTimeout(resolve, Math.ceil(elapsed / roundMs) * roundMs - elapsed));
  return value;
}
