// What one entry of the trail is: the envelope that is hashed, and what is known of it before and after chaining.
// Only types and the empty head; it never makes, stores or reads an entry.
import type { Json } from './canonical-bytes';

export interface Envelope {
  v: 1;
  /** Origin of the log, one per district: `jishen/<districtId>`. */
  log: string;
  /** `submission/<uuid>`, `item/<uuid>`, `register` … */
  stream: string;
  /** Dense from 1 within the stream. */
  seq: number;
  /** Hash of the entry before in this stream, 64 zeros for the first. */
  prev: string;
  /** Clock of the database, UTC with microseconds, strictly rising within a stream. */
  at: string;
  /** Clock of the application beside it, same form. */
  client_at: string | null;
  /** `score.adjusted@1`: past tense, and the version of its payload. */
  type: string;
  /** Command id. Several entries of one command stand next to each other in a stream. */
  cmd: string;
  actor: string;
  principal: string | null;
  post: string | null;
  auth: string | null;
  sess: string | null;
  /** What was shown to the actor when they acted. */
  /** `content_hash` is null where the actor named the version only. */
  saw: { version: number; content_hash: string | null } | null;
  rule: string | null;
  machine: string | null;
  build: string;
  pub: Json;
  refs: readonly Json[];
  /** Commitment to the erasable payload, see commitment(). */
  priv: string | null;
}

/** What may have to be erased one day lies outside the body: 32 random bytes of salt and the bytes themselves. */
export interface Payload {
  salt: Buffer;
  bytes: Buffer;
}

/** Everything known of an entry before its place in the stream is known. */
export type EntryDraft = Omit<Envelope, 'v' | 'seq' | 'prev' | 'at' | 'priv'> & { privBytes?: Payload | null };

export interface ChainedEntry {
  stream: string;
  seq: number;
  prev: string;
  hash: string;
  at: string;
  /** The canonical bytes: what is stored and what is hashed. */
  body: Buffer;
  envelope: Envelope;
  payload: Payload | null;
}

/** The last entry of a stream; lies on the record that a writer locks anyway. */
export interface Head {
  seq: number;
  hash: string;
  /** '' for an empty stream. */
  at: string;
}

export const zeroHash = '0'.repeat(64);
export const emptyHead: Readonly<Head> = Object.freeze({ seq: 0, hash: zeroHash, at: '' });
