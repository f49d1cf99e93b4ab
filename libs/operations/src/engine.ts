// What every operation is handed: the database, the build, who calls. Operations are framework-free and the only writers.
// It holds no state of its own; caches keep only what can never change (rule sets, routes, by version).
import type { FileStore } from '@jishen/documents';
import type { Database } from '@jishen/persistence';

export interface Engine {
  db: Database;
  /** Where the bytes of evidence lie; only the API takes and shows them. */
  files?: FileStore;
  /** Digest or version of the running program, written into every entry. */
  build: string;
  /** Only on an embedded database may demonstration accounts log in: their password is public. */
  demonstration?: boolean;
  /** Called after a commit that enqueued a job, so that a worker need not wait for its poll. Must not throw. */
  wake?: (queue: string) => void;
  /** Called for what went wrong outside the answer (a refusal that could not be recorded). Must not throw. */
  warn?: (message: string, error: unknown) => void;
}

/** A natural person behind a session. */
export interface Caller {
  districtId: string;
  personId: string;
  /** SHA-256 of the session, hex; null for the command line. */
  sessionDigest: string | null;
}

export interface Refusal {
  code: string;
  rule: string;
  detail: string;
  data: Record<string, unknown>;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** `inner`: what truly stood in the way where the outside is told nothing but "not found"; for the record, never for the answer. */
export type ReadOutcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal; inner?: Pick<Refusal, 'code' | 'rule'>; unitId?: string };

export const refuse = (code: string, rule: string, detail: string, data: Record<string, unknown> = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, rule, detail, data },
});
