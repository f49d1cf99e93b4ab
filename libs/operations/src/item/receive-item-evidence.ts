// A file for the answer to a rectification item comes in the way evidence does: asked first, taken, looked into, kept under its digest, then put on record
// in the stream of the item, under its lock. It moves no state and no version: what an answer rests on is what the answer names.
import { createHash } from 'node:crypto';
import type { FileStore } from '@jishen/documents';
import {
  commandPart, composeWrite, entriesPart, evidenceFilePart, inTransaction, itemMovedPart, keptCommand, lockItem, newEvidencePart, payloadsPart,
  type EvidenceFileRow, type KeptCommand, type LockedItem, type Tx,
} from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome, type Refusal } from '../engine';
import { takeFile, type FileComing } from '../evidence/take-file';
import { machineDigest } from '../submission/case';
import { chainFacts } from '../trail/draft-entries';
import { hasKept, keptAnswer } from '../trail/kept-answer';
import { newId } from '../trail/new-id';
import { recordRefusal } from '../trail/record-refusal';
import { withSecondChance } from '../trail/second-chance';
import { itemNotThere, itemSnapshotOf } from './item-case';
import { filesOfItem, mayAddFile, mostFilesOfItem, seeItemEvidence, type SeenItem } from './see-item-evidence';

export interface IncomingItemFile extends FileComing {
  itemId: string;
  key: string;
  postId?: string;
}
interface Found {
  file: EvidenceFileRow;
  name: string;
}

/** @returns JSON text `{id}` */
export async function receiveItemEvidence(engine: Engine, files: FileStore, caller: Caller, incoming: IncomingItemFile): Promise<Outcome<string>> {
  const { itemId, key } = incoming;
  const seen = await seeItemEvidence(engine, caller, itemId);
  const refusal = seen.ok ? refusedAtTheDoor(caller, incoming, seen.value) : seen.refusal;
  if (refusal !== null && !(await isSentAgain(engine, caller, key, refusal))) return refused(engine, caller, incoming, refusal, seen.ok ? seen.value.row : undefined);
  const taken = await takeFile(files, caller, incoming, (found) => add(engine, caller, incoming, found));
  return taken.ok || taken.refusal.code !== 'NOT_VISIBLE' ? taken : refused(engine, caller, { itemId, key }, taken.refusal, undefined);
}

/** Before a byte is taken in; judged again under the lock. */
function refusedAtTheDoor(caller: Caller, { postId }: IncomingItemFile, { row, files }: SeenItem): Refusal | null {
  const may = mayAddFile(caller, row, postId);
  if (!may.ok) return may.refusal;
  return files.length >= mostFilesOfItem ? tooMany() : null;
}

/** After its effect, when the item has been answered or is full: the kept outcome answers. */
const isSentAgain = async (engine: Engine, caller: Caller, key: string, { code }: Refusal): Promise<boolean> =>
  (code === 'NOT_IN_THIS_STATE' || code === 'EVIDENCE_TOO_MANY') && hasKept(engine, caller, key);

const tooMany = (): Refusal =>
  refuse('EVIDENCE_TOO_MANY', 'an-item-has-bounded-files', `一个整改事项最多 ${mostFilesOfItem} 份材料，请合并后再传。`, { most: mostFilesOfItem }).refusal;

async function refused(engine: Engine, caller: Caller, { itemId, key }: Pick<IncomingItemFile, 'itemId' | 'key'>, refusal: Refusal, row: LockedItem | undefined): Promise<Extract<Outcome<never>, { ok: false }>> {
  await recordRefusal(engine, caller, { command: 'ANSWER', key, refusal, unitId: row?.unit_id ?? null, submissionId: row?.submission_id ?? null, itemId });
  return { ok: false, refusal };
}

function add(engine: Engine, caller: Caller, incoming: IncomingItemFile, found: Found): Promise<Outcome<string>> {
  const { itemId, key } = incoming;
  const { districtId, personId } = caller;
  const requestHash = createHash('sha256').update(itemId).update(JSON.stringify(found)).digest('hex');
  return withSecondChance<Outcome<string>>(
    () => inTransaction(engine.db, (tx) => once(engine, tx, caller, incoming, found, requestHash)),
    () =>
      inTransaction(engine.db, async (tx) => {
        const kept = (await tx.run<KeptCommand>(keptCommand(districtId, personId, key))).rows[0];
        return kept === undefined ? null : keptAnswer(kept, requestHash);
      }),
  );
}

async function once(engine: Engine, tx: Tx, caller: Caller, { itemId, key, postId }: IncomingItemFile, { file, name }: Found, requestHash: string): Promise<Outcome<string>> {
  const { districtId, personId } = caller;
  const row = (await tx.run<LockedItem>(lockItem(districtId, itemId, personId, key))).rows[0];
  if (row === undefined) return { ok: false, refusal: itemNotThere() };
  if (row.kept) return keptAnswer(row.kept, requestHash);
  const may = mayAddFile(caller, row, postId);
  if (!may.ok) return { ok: false, refusal: may.refusal };
  const there = await filesOfItem(tx, districtId, itemId);
  const same = there.find(({ digest }) => digest === file.digest);
  if (same !== undefined) return refuse('EVIDENCE_HERE_ALREADY', 'the-same-bytes-are-in-use-once', `同样内容的文件已在本事项里（${same.name ?? '文件名已抹去'}），不用再传，勾选它即可。`, { evidence: same.id });
  if (there.length >= mostFilesOfItem) return { ok: false, refusal: tooMany() };
  const id = newId();
  const by = {
    districtId, actor: personId, principal: null, post: may.post.id, auth: may.authority, sess: caller.sessionDigest, saw: null, rule: null,
    machine: machineDigest('rectification-item', row.machine_version), build: engine.build, cmd: key,
  };
  const round = row.steps + 1;
  const fact = { type: 'evidence.added@2', pub: { evidence: id, ...file, origin: 'item', level_key: null, rows: [], round }, priv: { name }, refs: [file.digest], rowKey: row.row_key };
  const head = { seq: Number(row.head_seq), hash: row.head_hash, at: row.head_at };
  const chain = chainFacts(by, `item/${itemId}`, head, row.now, [fact], { unitId: row.unit_id, contentHash: null, submissionId: row.submission_id });
  const answer = JSON.stringify({ id });
  await tx.commitWith(
    composeWrite([
      itemMovedPart({ districtId, id: itemId, fromVersion: row.version, state: row.state, version: row.version, snapshot: itemSnapshotOf(row), head: chain.head, postId: may.post.id }),
      entriesPart(districtId, row.year, chain.rows),
      payloadsPart(districtId, chain.rows),
      evidenceFilePart(districtId, file, row.now),
      newEvidencePart(districtId, {
        id, submissionId: null, itemId, digest: file.digest, name, origin: 'item', levelKey: null, rows: [], round, personId, postId: may.post.id, at: row.now, entry: { stream: `item/${itemId}`, seq: chain.head.seq },
      }),
      commandPart({ districtId, personId, key, requestHash, status: 200, answer, submissionId: null, contentHash: null }),
    ]),
  );
  return { ok: true, value: answer };
}
