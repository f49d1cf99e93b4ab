// Whoever looks at what somebody handed in, or asks the trail, leaves an entry before a byte is shown: one per person, thing looked at, way
// of looking and ten minutes in each process. It fails closed: what cannot be recorded is not shown. It never judges who may look, and never holds a record that is
// locked for deciding.
import { composeWrite, entriesPart, inTransaction, lockStreamHead, streamHeadPart, type StreamHeadRow } from '@jishen/persistence';
import type { EntryPayload } from '@jishen/contracts';
import type { Caller, Engine } from '../engine';
import type { AskedEvidence } from '../evidence/find-evidence';
import { chainFacts, type FactToWrite } from './draft-entries';
import { newId } from './new-id';
import { headOf, yearOf } from './record-refusal';

export interface LookAtFile {
  way: 'viewed' | 'downloaded';
  asked: AskedEvidence;
  digest: string;
}
/** Post and authority are those that let the asker ask. */
interface Asking {
  type: 'audit.asked@1' | 'audit.exported@1';
  pub: EntryPayload<'audit.asked@1' | 'audit.exported@1'>;
  post: string;
  authority: string;
}
export type Look = LookAtFile | Asking;

export type RecordLook = (engine: Engine, caller: Caller, look: Look) => Promise<void>;

interface Recorded {
  atMs: number;
  written: Promise<void>;
}

/** @param mergeMs within which a look like the one before is the same look */
export function recordedLooks(mergeMs: number, nowMs: () => number): RecordLook {
  // In the order of their time, since each is put in anew: what is over stands in front.
  const recent = new Map<string, Recorded>();
  return (engine, caller, look) => {
    const now = nowMs();
    for (const [key, { atMs }] of recent) {
      if (now - atMs < mergeMs) break;
      recent.delete(key);
    }
    const key = [caller.districtId, caller.personId, 'pub' in look ? look.type : look.way, 'pub' in look ? JSON.stringify(look.pub) : look.asked.evidenceId].join('/');
    const before = recent.get(key);
    if (before !== undefined) return before.written;
    const written = recordOneLook(engine, caller, look);
    recent.set(key, { atMs: now, written });
    written.catch(() => recent.delete(key)); // whoever waits for it hears of it; the next look tries again
    return written;
  };
}

/** Each by itself, however soon after the one before: of what leaves the house. */
export function recordOneLook(engine: Engine, caller: Caller, look: Look): Promise<void> {
  const { districtId, personId, sessionDigest } = caller;
  return inTransaction(engine.db, async (tx) => {
    const row = (await tx.run<StreamHeadRow>(lockStreamHead(districtId, 'read', 'day'))).rows[0];
    if (row === undefined) throw new Error('the stream of looks has no head');
    const { fact, submissionId, post, auth } = toWrite(look);
    const by = { districtId, actor: personId, principal: null, post, auth, sess: sessionDigest, saw: null, rule: null, machine: null, build: engine.build, cmd: newId() };
    const chain = chainFacts(by, row.stream, headOf(row), row.now, [fact], { unitId: null, contentHash: null, submissionId });
    await tx.commitWith(composeWrite([entriesPart(districtId, yearOf(row.now), chain.rows), streamHeadPart(districtId, row.stream, chain.head)]));
  });
}

function toWrite(look: Look): { fact: FactToWrite; submissionId: string | null; post: string | null; auth: string | null } {
  if ('pub' in look) return { fact: { type: look.type, pub: look.pub }, submissionId: null, post: look.post, auth: look.authority };
  const { way, digest } = look;
  const { submissionId, itemId, evidenceId: evidence } = look.asked;
  const [version, place] = itemId === undefined ? [1, { submission: submissionId }] : [2, { item: itemId }];
  return { fact: { type: `evidence.${way}@${version}`, pub: { ...place, evidence, digest }, refs: [digest] }, submissionId: submissionId ?? null, post: null, auth: null };
}
