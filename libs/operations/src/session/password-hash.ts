// Passwords as PHC strings: argon2id of Node, m = 19 MiB, t = 2, p = 1 (OWASP's first choice; 68 ms on a quiet core).
// One-time passwords of our own making have more bits than can be tried and take the lightest argon2id: what stretching is for, they bring.
// It never stores or logs a password, and never tells a wrong one from a hash that is no hash by the time it takes.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const lightCost = { memory: 64, passes: 1, parallelism: 1 };
const saltBytes = 16;
const tagBytes = 32;

/** Belongs to no account: checked where there is none, so that an unknown one takes as long as a wrong password. */
export const nobodysHash = phc(cost, Buffer.alloc(saltBytes, 7), Buffer.alloc(tagBytes, 7));

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Only for what `oneTimePassword` made (115 bits); a password that somebody chose never comes here. */
export const hashOneTimePassword = (password: string): Promise<string> => hash(password, lightCost);

async function hash(password: string, by: Cost): Promise<string> {
  const salt = randomBytes(saltBytes);
  return phc(by, salt, await derive(password, salt, by, tagBytes));
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const read = parse(stored);
  if (read === null) throw new Error('a stored password is not an argon2id PHC string');
  const tag = await derive(password, read.salt, read.cost, read.tag.length);
  // As long as for any other account: time shall not tell who never logged in.
  if (read.cost.memory < cost.memory) await derive(password, read.salt, cost, tagBytes);
  return timingSafeEqual(tag, read.tag);
}

type Cost = typeof cost;

/** NFKC: the same password typed with a full-width keyboard is the same password. */
async function derive(password: string, salt: Buffer, { memory, passes, parallelism }: Cost, tagLength: number): Promise<Buffer> {
  await turn();
  try {
    return await new Promise((resolve, reject) => {
      const message = Buffer.from(password.normalize('NFKC'), 'utf8');
      argon2('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength }, (error, tag) => {
        if (error) reject(error);
        else resolve(tag);
      });
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Two at a time: a storm of log-ins shall neither take all cores nor 19 MiB each without end. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];
async function turn(): Promise<void> {
  while (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
}

function phc({ memory, passes, parallelism }: Cost, salt: Buffer, tag: Buffer): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;
function parse(stored: string): { cost: Cost; salt: Buffer; tag: Buffer } | null {
  const [, memory, passes, parallelism, salt, tag] = form.exec(stored) ?? [];
  if (salt === undefined || tag === undefined) return null;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
