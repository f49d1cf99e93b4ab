// Gives drafts of one stream their place: number, link, time, canonical bytes and hash.
// It never draws salt, asks a clock or stores; the caller holds the lock on the record that carries the head.
import { CanonicalError, canonicalBytes, type Json } from './canonical-bytes';
import type { ChainedEntry, EntryDraft, Envelope, Head } from './entry';
import { commitment, entryHash } from './entry-hash';
import { readEnvelope } from './envelope-shape';
import { isInstant, nextInstant } from './instant';

export interface Chained {
  entries: ChainedEntry[];
  head: Head;
}

/** @param now the database's clock; an entry never stands below its predecessor + 1 µs, whatever that clock says. */
export function chainEntries(head: Head, now: string, drafts: readonly EntryDraft[]): Chained {
  if (!isInstant(now)) throw new RangeError(`not an instant in UTC with microseconds: ${now}`);
  const entries: ChainedEntry[] = [];
  let last = head;
  for (const draft of drafts) {
    if (draft.stream !== drafts[0]?.stream) throw new RangeError('a head belongs to one stream; chain each stream by itself');
    const entry = chainOne(last, now, draft);
    entries.push(entry);
    last = { seq: entry.seq, hash: entry.hash, at: entry.at };
  }
  return { entries, head: last };
}

function chainOne(last: Head, now: string, draft: EntryDraft): ChainedEntry {
  const payload = draft.privBytes ?? null;
  const seq = last.seq + 1;
  const at = last.at !== '' && now <= last.at ? nextInstant(last.at) : now;
  const envelope: Envelope = {
    v: 1,
    log: draft.log,
    stream: draft.stream,
    seq,
    prev: last.hash,
    at,
    client_at: draft.client_at,
    type: draft.type,
    cmd: draft.cmd,
    actor: draft.actor,
    principal: draft.principal,
    post: draft.post,
    auth: draft.auth,
    sess: draft.sess,
    saw: draft.saw,
    rule: draft.rule,
    machine: draft.machine,
    build: draft.build,
    pub: draft.pub,
    refs: draft.refs,
    priv: payload && commitment(payload.salt, payload.bytes),
  };
  const json = envelope as unknown as Json;
  const shape = readEnvelope(json);
  // What would not verify later is never written.
  if (!shape.ok) throw new CanonicalError(`$.${shape.field}`, 'does not have the form of an envelope');
  const body = canonicalBytes(json);
  return { stream: draft.stream, seq, prev: last.hash, hash: entryHash(body), at, body, envelope, payload };
}
