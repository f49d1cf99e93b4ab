// What a password must be like, and one-time passwords that can be read out over the telephone. It never hashes.
import { createHmac, randomBytes } from 'node:crypto';

const leastLength = 10;
/** From here on length alone is strong enough. */
const longEnough = 16;
const kindsWanted = 3;
const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

/** What is wrong with it, as Chinese half sentences; empty: nothing. */
export function passwordFaults(password: string, account: string): string[] {
  const faults: string[] = [];
  const length = [...password].length;
  if (length < leastLength) faults.push(`至少 ${leastLength} 位`);
  if (length < longEnough && kinds.filter((kind) => kind.test(password)).length < kindsWanted) {
    faults.push(`不足 ${longEnough} 位时，小写字母、大写字母、数字、符号至少要有三种`);
  }
  if (password.toLowerCase().includes(account.toLowerCase())) faults.push('不能包含账号');
  if (new Set(password).size < 5) faults.push('不能只由几个字符重复组成');
  return faults;
}

/** Without letters and digits that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const groups = 4;
const perGroup = 5;

/**
 * About 115 bits, by chance; or what follows from a seed for one account: whoever made the seed can be told it again after a broken line, though it
 * is stored nowhere.
 */
export function oneTimePassword(seed: string = randomBytes(32).toString('hex'), account = ''): string {
  const digest = createHmac('sha256', Buffer.from(seed, 'hex')).update(`jishen/one-time-password/1\n${account}`).digest('hex');
  const letters = BigInt(alphabet.length);
  let rest = BigInt(`0x${digest}`);
  const letter = (): string => {
    const at = Number(rest % letters);
    rest /= letters;
    return alphabet[at] ?? '';
  };
  return Array.from({ length: groups }, () => Array.from({ length: perGroup }, letter).join('')).join('-');
}

/** How long a one-time password stands that replaced a forgotten one. One given with a new account has no end: tables of people come in long before their work. */
const oneTimeHours = 72;
export const oneTimeUntil = (resetAt: string): string => `${new Date(Date.parse(resetAt) + oneTimeHours * 60 * 60 * 1000).toISOString().slice(0, -1)}000Z`;
