// The two digests of the trail. Hex text in lower case; it never signs and never draws salt.
import { hash } from 'node:crypto';

/** RFC 6962 leaf prefix: the same hash is the chain link now and the leaf of the tree later. */
const leafPrefix = Buffer.from([0x00]);
const commitmentPrefix = Buffer.from('jishen/priv/v1\0', 'ascii');
const saltBytes = 32;

/** SHA-256(0x00 ‖ body). */
export function entryHash(body: Uint8Array): string {
  return hash('sha256', Buffer.concat([leafPrefix, body]), 'hex');
}

/** SHA-256("jishen/priv/v1\0" ‖ salt ‖ bytes): without the salt a guessed name cannot be tried against it. */
export function commitment(salt: Uint8Array, bytes: Uint8Array): string {
  if (salt.length !== saltBytes) throw new RangeError(`salt must be ${saltBytes} bytes`);
  return hash('sha256', Buffer.concat([commitmentPrefix, salt, bytes]), 'hex');
}
