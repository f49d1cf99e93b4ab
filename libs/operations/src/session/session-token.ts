// The opaque token of a session: 32 random bytes for the cookie, and its SHA-256, the only thing that is stored or logged.
import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

export function newToken(): { token: string; idHash: string } {
  const token = randomBytes(tokenBytes).toString('base64url');
  return { token, idHash: sessionHash(token) };
}

export function sessionHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Anything else was never a token of ours and needs no look into the database. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
