// A file of a rectification item is put on record or out of use: in the stream of the item, under its lock, by whoever may answer it now. It moves no
// state and no version: what an answer rests on is what the answer names, and what one named stays in use.
import { createHash } from 'node:crypto';
import {
  commandPart, composeWrite, entriesPart, evidenceDisabledPart, evidenceFilePart, inTransaction, itemMovedPart, keptCommand, lockItem, newEvidencePart, payloadsPart,
  type EvidenceFileRow, type EvidenceRow, type KeptCommand, type LockedItem, type Part, type Tx,
} from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome, type Refusal } from '../engine';
import { evidenceNotThere } from '../evidence/find-evidence';
import { machineDigest } from '../submission/case';
import { chainFacts, type FactToWrite } from '../trail/draft-entries';
import { keptAnswer } from '../trail/kept-answer';
import { newId } from '../trail/new-id';
import { recordRefusal } from '../trail/record-refusal';
import { withSecondChance } from '../trail/second-chance';
import { itemNotThere, itemSnapshotOf } from './item-case';
import { disableRefusal, filesOfItem, mayChangeFiles, mostFilesOfItem } from './see-item-evidence';

type Body = { type: 'ADD'; file: EvidenceFileRow; name: string } | { type: 'DISABLE'; evidenceId: string; reason: string };
export interface ItemEvidenceCommand {
  itemId: string;
  key: string;
  postId?: string | undefined;
  body: Body;
}
interface Refused {
  ok: false;
  refusal: Refusal;
  /** The true code where the outside is told that nothing is there. */
  inner?: Pick<Refusal, 'code' | 'rule'> | undefined;
  row?: LockedItem | undefined;
}
type Attempt = { ok: true; value: string } | Refused;

/** @returns JSON text `{id}` */
export async function changeItemEvidence(engine: Engine, caller: Caller, command: ItemEvidenceCommand): Promise<Outcome<string>> {
  const { itemId, key, body } = command;
  const requestHash = createHash('sha256').update(itemId).update(JSON.stringify(body)).digest('hex');
  const attempt = await withSecondChance<Attempt>(
    () => inTransaction(engine.db, (tx) => once(engine, tx, caller, command, requestHash)),
    () =>
      inTransaction(engine.db, async (tx) => {
        const kept = (await tx.run<KeptCommand>(keptCommand(caller.districtId, caller.personId, key))).rows[0];
        return kept === undefined ? null : keptAnswer(kept, requestHash);
      }),
  );
  return attempt.ok ? attempt : refusedFile(engine, caller, { itemId, key, type: body.type }, attempt);
}

export async function refusedFile(engine: Engine, caller: Caller, { itemId, key, type }: { itemId: string; key: string; type: Body['type'] }, { refusal, inner, row }: Refused): Promise<{ ok: false; refusal: Refusal }> {
  await recordRefusal(engine, caller, { command: `${type}_EVIDENCE`, key, refusal, ...(inner === undefined ? {} : { inner }), unitId: row?.unit_id ?? null, submissionId: row?.submission_id ?? null, itemId });
  return { ok: false, refusal };
}

async function once(engine: Engine, tx: Tx, caller: Caller, { itemId, key, postId, body }: ItemEvidenceCommand, requestHash: string): Promise<Attempt> {
  const { districtId, personId } = caller;
  const row = (await tx.run<LockedItem>(lockItem(districtId, itemId, personId, key))).rows[0];
  if (row === undefined) return { ok: false, refusal: itemNotThere() };
  if (row.kept) return keptAnswer(row.kept, requestHash);
  const may = mayChangeFiles(caller, row, postId);
  if (!may.ok) return may.refusal.code === 'NOT_VISIBLE' ? { ok: false, refusal: itemNotThere(), inner: may.inner, row } : { ok: false, refusal: may.refusal, row };
  const files = await filesOfItem(tx, districtId, itemId);
  const changed = body.type === 'ADD' ? added(body, files, row) : disabled(body, files);
  if (!changed.ok) return { ...changed, row };
  const by = {
    districtId, actor: personId, principal: null, post: may.post.id, auth: may.authority, sess: caller.sessionDigest, saw: null, rule: null,
    machine: machineDigest('rectification-item', row.machine_version), build: engine.build, cmd: key,
  };
  const head = { seq: Number(row.head_seq), hash: row.head_hash, at: row.head_at };
  const { id, fact, parts } = changed.value;
  const chain = chainFacts(by, `item/${itemId}`, head, row.now, [{ ...fact, rowKey: row.row_key }], { unitId: row.unit_id, contentHash: null, submissionId: row.submission_id });
  const answer = JSON.stringify({ id });
  await tx.commitWith(
    composeWrite([
      itemMovedPart({ districtId, id: itemId, fromVersion: row.version, state: row.state, version: row.version, snapshot: itemSnapshotOf(row), head: chain.head, postId: may.post.id }),
      entriesPart(districtId, row.year, chain.rows),
      payloadsPart(districtId, chain.rows),
      ...parts({ districtId, personId, postId: may.post.id, row, entry: { stream: `item/${itemId}`, seq: chain.head.seq } }),
      commandPart({ districtId, personId, key, requestHash, status: 200, answer, submissionId: null, contentHash: null }),
    ]),
  );
  return { ok: true, value: answer };
}

interface Written {
  districtId: string;
  personId: string;
  postId: string;
  row: LockedItem;
  entry: { stream: string; seq: number };
}
type Change = Outcome<{ id: string; fact: FactToWrite; parts: (written: Written) => Part[] }>;

/** What is out of use takes no place. */
export function tooMany(files: readonly EvidenceRow[]): Extract<Outcome<never>, { ok: false }> | null {
  if (files.filter(({ disabledAt }) => disabledAt === null).length < mostFilesOfItem) return null;
  return refuse('EVIDENCE_TOO_MANY', 'an-item-has-bounded-files', `一个整改事项最多 ${mostFilesOfItem} 份材料，请合并后再传。`, { most: mostFilesOfItem });
}

function added({ file, name }: Extract<Body, { type: 'ADD' }>, files: readonly EvidenceRow[], { id: itemId, steps }: LockedItem): Change {
  const there = files.filter(({ disabledAt }) => disabledAt === null);
  const same = there.find(({ digest }) => digest === file.digest);
  if (same !== undefined) return refuse('EVIDENCE_HERE_ALREADY', 'the-same-bytes-are-in-use-once', `同样内容的文件已在本事项里（${same.name ?? '文件名已抹去'}），不用再传，勾选它即可。`, { evidence: same.id });
  const full = tooMany(files);
  if (full !== null) return full;
  const id = newId();
  const round = steps + 1;
  const fact = { type: 'evidence.added@2', pub: { evidence: id, ...file, origin: 'item', level_key: null, rows: [], round }, priv: { name }, refs: [file.digest] };
  const parts = ({ districtId, personId, postId, row, entry }: Written) => [
    evidenceFilePart(districtId, file, row.now),
    newEvidencePart(districtId, { id, submissionId: null, itemId, digest: file.digest, name, origin: 'item', levelKey: null, rows: [], round, personId, postId, at: row.now, entry }),
  ];
  return { ok: true, value: { id, fact, parts } };
}

function disabled({ evidenceId: id, reason }: Extract<Body, { type: 'DISABLE' }>, files: readonly EvidenceRow[]): Change {
  const on = files.find((file) => file.id === id);
  if (on === undefined) return { ok: false, refusal: evidenceNotThere() };
  const refusal = disableRefusal(on, reason);
  if (refusal !== null) return { ok: false, refusal };
  const fact = { type: 'evidence.disabled@2', pub: { evidence: id, digest: on.digest, origin: 'item' }, priv: { reason: reason.trim() }, refs: [on.digest] };
  return { ok: true, value: { id, fact, parts: ({ districtId, personId, row }) => [evidenceDisabledPart(districtId, id, { personId, reason: reason.trim(), at: row.now })] } };
}
