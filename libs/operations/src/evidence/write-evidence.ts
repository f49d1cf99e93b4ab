// From a judged change of evidence to the parts of its one statement: state with the new content hash, entry, evidence, outcome.
// It never reads and decides nothing.
import type { Authorized } from '@jishen/access';
import {
  commandPart, entriesPart, evidenceDisabledPart, evidenceFilePart, evidenceTiedPart, newEvidencePart, payloadsPart, pinsPart, submissionPart,
  type EvidenceFileRow, type EvidenceRow, type Part, type TypedRow,
} from '@jishen/persistence';
import { preparerPin, type EvidenceOrigin } from '@jishen/workflow';
import type { Caller, Engine } from '../engine';
import { columnOf, machineDigest, type CaseRow, type SnapshotColumn } from '../submission/case';
import { entryAt } from '../submission/event-authority';
import { contentDigest, contentHash, evidenceDigest } from '../trail/content-hash';
import { chainFacts, type FactToWrite } from '../trail/draft-entries';

export interface EvidenceChange {
  change:
    | { kind: 'added'; id: string; file: EvidenceFileRow; name: string; rows: string[]; origin: EvidenceOrigin }
    | { kind: 'tied'; on: EvidenceRow; rows: string[] }
    | { kind: 'disabled'; on: EvidenceRow; reason: string | null };
  may: Authorized & { origin: EvidenceOrigin };
  evidence: readonly EvidenceRow[];
  typed: readonly TypedRow[];
}

interface ChangeToWrite extends EvidenceChange {
  engine: Engine;
  caller: Caller;
  key: string;
  requestHash: string;
  row: CaseRow;
}

export function partsOfChange(input: ChangeToWrite): { parts: (Part | null)[]; answer: string } {
  const { caller, row, change, may, requestHash, key } = input;
  const { districtId, personId } = caller;
  const after = contentAfter(input);
  const place = { unitId: row.unit_id, contentHash: after.contentHash };
  const head = { seq: Number(row.head_seq), hash: row.head_hash, at: row.head_at };
  const chain = chainFacts(authorityOf(input), `submission/${row.id}`, head, row.now, [factOf(input)], place);
  const id = change.kind === 'added' ? change.id : change.on.id;
  const version = may.origin === 'unit' ? row.version + 1 : row.version;
  const answer = JSON.stringify({ id, version, contentHash: after.contentHash });
  const parts = [
    submissionPart({
      districtId, id: row.id, fromVersion: row.version, state: row.state, levelKey: row.level_key, levelRole: row.level_role, levelUnitId: row.level_unit_id,
      round: row.round, edition: row.edition, version, contentHash: after.contentHash, contentDigest: after.contentDigest,
      submittedOnce: row.submitted_once, snapshot: after.column, head: chain.head, postId: may.post.id,
      judgedBy: { directoryStamp: row.directory.stamp, postEnds: may.post.validTo },
    }),
    entriesPart(districtId, row.year, chain.rows),
    payloadsPart(districtId, chain.rows),
    may.origin === 'unit' ? pinsPart(districtId, row.id, after.column.pins.filter((pin) => !columnOf(row).pins.includes(pin))) : null,
    ...evidenceParts(input, entryAt(chain.rows, 0)),
    commandPart({ districtId, personId, key, requestHash, status: 200, answer, submissionId: row.id, contentHash: null }),
  ];
  return { parts, answer };
}

function authorityOf({ caller, row, engine, may, key }: ChangeToWrite) {
  return {
    districtId: caller.districtId, actor: caller.personId, principal: null, post: may.post.id, auth: may.authority, sess: caller.sessionDigest, saw: null,
    rule: `${row.rule_set_id}@${row.rule_set_version}:${row.rule_digest}`, machine: machineDigest('submission', row.machine_version), build: engine.build, cmd: key,
  };
}

function factOf({ change, may, row }: ChangeToWrite): FactToWrite {
  const { origin } = may;
  if (change.kind === 'added') {
    const { id, file, rows, name } = change;
    const levelKey = origin === 'review' ? row.level_key : null;
    return { type: 'evidence.added@1', pub: { evidence: id, ...file, origin, level_key: levelKey, rows, round: row.round }, priv: { name }, refs: [file.digest] };
  }
  const { id: evidence, digest } = change.on;
  if (change.kind === 'tied') return { type: 'evidence.tied@1', pub: { evidence, digest, origin, rows: change.rows }, refs: [digest] };
  const priv = change.reason === null ? undefined : { reason: change.reason };
  return { type: 'evidence.disabled@1', pub: { evidence, digest, origin }, priv, refs: [digest] };
}

/** Evidence of a review is no part of the content; its adjustment will name it. */
function contentAfter({ change, may, row, evidence, typed, caller }: ChangeToWrite): { contentDigest: string; contentHash: string; column: SnapshotColumn } {
  const column = columnOf(row);
  if (may.origin === 'review') return { contentDigest: row.content_digest, contentHash: row.content_hash, column };
  const before = evidence.filter((each) => each.origin === 'unit' && each.disabledAt === null);
  const inUse =
    change.kind === 'added'
      ? [...before, { id: change.id, digest: change.file.digest, rows: change.rows }]
      : before.filter((each) => change.kind === 'tied' || each.id !== change.on.id).map((each) => (change.kind === 'tied' && each.id === change.on.id ? { ...each, rows: change.rows } : each));
  const digest = evidenceDigest(inUse);
  const { evidence: _before, ...rest } = column;
  const pins = column.pins.some(({ personId }) => personId === caller.personId) ? column.pins : [...column.pins, { personId: caller.personId, level: preparerPin }];
  const content = contentDigest(row.rule_digest, typed, digest);
  return { contentDigest: content, contentHash: contentHash(content, column.rolls), column: { ...rest, pins, ...(digest === null ? {} : { evidence: digest }) } };
}

function evidenceParts({ change, may, row, caller }: ChangeToWrite, entry: { stream: string; seq: number }): (Part | null)[] {
  const { districtId, personId } = caller;
  if (change.kind === 'tied') return [evidenceTiedPart(districtId, change.on.id, change.rows)];
  if (change.kind === 'disabled') return [evidenceDisabledPart(districtId, change.on.id, { personId, reason: change.reason, at: row.now })];
  const { id, file, name, rows, origin } = change;
  const levelKey = origin === 'review' ? row.level_key : null;
  return [
    evidenceFilePart(districtId, file, row.now),
    newEvidencePart(districtId, { id, submissionId: row.id, digest: file.digest, name, origin, levelKey, rows, round: row.round, personId, postId: may.post.id, at: row.now, entry }),
  ];
}
