// From a judged change of evidence to the parts of its one statement: state with the new content hash, entry, evidence, outcome.
// It never reads and decides nothing.
import type { Authorized } from '@jishen/access';
import {
  commandPart, evidenceDisabledPart, evidenceFilePart, evidenceTiedPart, newEvidencePart, pinsPart,
  type EvidenceFileRow, type EvidenceRow, type Part, type TypedRow,
} from '@jishen/persistence';
import { preparerPin, type EvidenceOrigin } from '@jishen/workflow';
import type { Caller, Engine } from '../engine';
import { columnOf, type CaseRow, type SnapshotColumn } from '../submission/case';
import { entryOnSubmission } from '../submission/entry-on-submission';
import { entryAt } from '../submission/event-authority';
import { contentDigest, contentHash, evidenceDigest } from '../trail/content-hash';
import type { FactToWrite } from '../trail/draft-entries';

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
  const id = change.kind === 'added' ? change.id : change.on.id;
  const version = may.origin === 'unit' ? row.version + 1 : row.version;
  const answer = JSON.stringify({ id, version, contentHash: after.contentHash });
  const { engine } = input;
  const entry = entryOnSubmission({ engine, caller, row, may, key, fact: factOf(input), after: { version, ...after } });
  const parts = [
    ...entry.parts,
    may.origin === 'unit' ? pinsPart(districtId, row.id, after.column.pins.filter((pin) => !columnOf(row).pins.includes(pin))) : null,
    ...evidenceParts(input, entryAt(entry.chain.rows, 0)),
    commandPart({ districtId, personId, key, requestHash, status: 200, answer, submissionId: row.id, contentHash: null }),
  ];
  return { parts, answer };
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
