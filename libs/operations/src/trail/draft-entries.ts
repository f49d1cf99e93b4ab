// Turns facts into entry drafts: who, as what, having seen what, under which rules; and free text into salted payloads.
// It checks every payload against its registered schema; it never numbers or hashes (the audit room does).
import { randomBytes } from 'node:crypto';
import { chainEntries, type EntryDraft, type Head, type Json } from '@jishen/audit';
import { checkPayload, type EntryType } from '@jishen/contracts';
import type { EntryRow } from '@jishen/persistence';

export interface Authority {
  districtId: string;
  actor: string;
  principal: string | null;
  post: string | null;
  auth: string | null;
  sess: string | null;
  saw: { version: number; content_hash: string | null } | null;
  rule: string | null;
  machine: string | null;
  build: string;
  /** Command id: one per command, the same on all its entries. */
  cmd: string;
}

export interface FactToWrite {
  type: string;
  pub: unknown;
  priv?: unknown;
  refs?: Json[];
  rowKey?: string | null;
}

export interface Chain {
  rows: EntryRow[];
  head: Head;
}

/** The application's clock beside the database's; microseconds are not known here. */
const clientInstant = (): string => `${new Date().toISOString().slice(0, -1)}000Z`;

export function chainFacts(
  by: Authority,
  stream: string,
  head: Head,
  now: string,
  facts: readonly FactToWrite[],
  /** `submissionId`: for entries of other streams that are about a submission; its own stream says it. */
  place: { unitId: string | null; contentHash: string | null; submissionId?: string | null },
): Chain {
  const clientAt = clientInstant();
  const drafts = facts.map((fact) => draftOf(by, stream, clientAt, fact));
  const chained = chainEntries(head, now, drafts);
  const rows = chained.entries.map(
    (entry, index): EntryRow => ({
      stream,
      seq: entry.seq,
      prev: entry.prev,
      hash: entry.hash,
      body: entry.body,
      at: entry.at,
      type: entry.envelope.type,
      actorId: isUuid(by.actor) ? by.actor : null,
      unitId: place.unitId,
      submissionId: submissionOf(stream) ?? place.submissionId ?? null,
      rowKey: facts[index]?.rowKey ?? null,
      contentHash: index === facts.length - 1 ? place.contentHash : null,
      payload: entry.payload,
    }),
  );
  return { rows, head: chained.head };
}

function draftOf(by: Authority, stream: string, clientAt: string, fact: FactToWrite): EntryDraft {
  const checked = checkPayload(fact.type as EntryType, fact.pub);
  if (!checked.ok) throw new Error(checked.why);
  const priv = fact.priv === undefined || fact.priv === null ? null : { salt: randomBytes(32), bytes: Buffer.from(JSON.stringify(fact.priv), 'utf8') };
  return {
    log: `jishen/${by.districtId}`,
    stream,
    client_at: clientAt,
    type: fact.type,
    cmd: by.cmd,
    actor: by.actor,
    principal: by.principal,
    post: by.post,
    auth: by.auth,
    sess: by.sess,
    saw: by.saw,
    rule: by.rule,
    machine: by.machine,
    build: by.build,
    pub: checked.pub,
    refs: fact.refs ?? [],
    privBytes: priv,
  };
}

const submissionOf = (stream: string): string | null => (stream.startsWith('submission/') ? stream.slice('submission/'.length) : null);

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
