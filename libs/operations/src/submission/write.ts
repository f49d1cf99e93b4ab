// From a decision and its plan to the one statement that makes it true: state, entries, ledger, tasks, outcome, job.
// It never reads; ids, times and hashes were settled before.
import { submissionNotice } from '@jishen/contracts';
import {
  commandPart, composeWrite, contentPart, entriesPart, jobPart, payloadsPart, publicationPart, reviewDraftAppliedPart, rowsPart, submissionPart, unheldPart, viewPart,
  type EntryRow, type Part,
} from '@jishen/persistence';
import { chainFacts, type Chain } from '../trail/draft-entries';
import { columnAfter, editionAfter, viewAfter } from './after-event';
import { columnOf, seatOf, type SnapshotColumn } from './case';
import { authorityOf, entryAt } from './event-authority';
import type { LinkedLine, WriteInput, Written } from './event-work';
import { factsOf } from './facts-of-event';
import { raisedItem } from './raised-item';
import { recordParts } from './record-parts';

export function writeOf(input: WriteInput): Written {
  const { row, plan, decision, caller } = input;
  const next = decision.next;
  const viewBody = viewAfter(input);
  const edition = editionAfter(input, viewBody);
  const facts = factsOf(input, columnOf(row), edition);
  const head = { seq: Number(row.head_seq), hash: row.head_hash, at: row.head_at };
  const place = { unitId: row.unit_id, contentHash: next.contentHash };
  const chain = chainFacts(authorityOf(input), `submission/${row.id}`, head, row.now, facts.map(({ fact }) => fact), place);
  const types = facts.map(({ fact }) => fact.type);
  const lines = facts.flatMap(({ line }, index): LinkedLine[] => (line === null ? [] : [{ line, entry: entryAt(chain.rows, index) }]));
  const item = raisedItem(input);
  const column = columnAfter(input, types.some((type) => type.startsWith('submission.draft-edited@')));
  const entries = [...chain.rows, ...(item?.rows ?? [])];
  const enqueued = decision.effects.length > 0 && chain.rows.length > 0;
  const parts: (Part | null)[] = [
    input.asShown === true ? unheldPart(caller.districtId, row.id) : null,
    stateParts(input, chain, column),
    entries.length === 0 ? null : entriesPart(caller.districtId, row.year, entries),
    payloadsPart(caller.districtId, entries),
    ...recordParts(input, chain.rows, types, lines),
    ...contentParts(input, viewBody),
    ...(item?.parts ?? []),
    appliedPart(input),
    edition === null ? null : publicationPart(caller.districtId, row.id, {
      edition: next.edition, contentHash: next.contentHash, body: edition, entry: entryAt(chain.rows, chain.rows.length - 1), at: row.now,
    }),
    enqueued ? jobPart(submissionNotice.queue, jobOf(input, chain.rows)) : null,
  ];
  const outcome = { districtId: caller.districtId, personId: caller.personId, key: input.command.key, requestHash: input.requestHash, status: 200 };
  const command = (answer: { head: string; view: string }): Part =>
    commandPart({ ...outcome, answer: answer.head, view: viewBody === null ? answer.view : null, submissionId: row.id, contentHash: next.contentHash });
  if (plan.rowsSaved.length > 0 && next.state !== 'draft') throw new Error('rows are saved in draft only');
  return { next, column, viewBody, enqueued, statement: (answer) => composeWrite([...parts, command(answer)]) };
}

function stateParts({ row, plan, decision, caller, route, post, lastTurn, asShown }: WriteInput, chain: Chain, column: SnapshotColumn): Part {
  const { next } = decision;
  const seat = seatOf(row, route, next.levelKey);
  return submissionPart({
    districtId: caller.districtId, id: row.id, fromVersion: row.version, state: next.state, levelKey: next.levelKey, levelRole: seat.role,
    levelUnitId: seat.unitId, round: next.round, edition: next.edition, version: next.version, contentHash: next.contentHash,
    contentDigest: plan.contentDigest, submittedOnce: next.submittedOnce, snapshot: column, head: chain.head,
    postId: post.id, judgedBy: { directoryStamp: row.directory.stamp, postEnds: post.validTo, orMiss: !lastTurn }, ...(asShown === true ? { asShown: { at: row.now, headHash: row.head_hash } } : {}),
  });
}

function contentParts({ row, plan, decision, caller }: WriteInput, viewBody: string | null): (Part | null)[] {
  const { districtId, personId } = caller;
  return [
    plan.rowsSaved.length === 0 ? null : rowsPart(districtId, row.id, personId, plan.rowsSaved),
    plan.freeze === null ? null : contentPart(districtId, row.id, plan.contentDigest, plan.freeze),
    plan.view === null || viewBody === null ? null : viewPart(districtId, row.id, decision.next.contentHash, viewBody),
  ];
}

/** Who decides without a draft pays for none: then there is no such part. */
function appliedPart({ row, caller, command: { body } }: WriteInput): Part | null {
  if ((body.type !== 'APPROVE' && body.type !== 'RETURN') || body.drafted === undefined || body.drafted.length === 0) return null;
  // A general remark is the reason of a return.
  const sent = new Set(body.type === 'RETURN' ? ['', ...(body.remarks ?? []).map((remark) => remark.row)] : []);
  const owner = { districtId: caller.districtId, submissionId: row.id, personId: caller.personId };
  return reviewDraftAppliedPart(owner, body.drafted.map((line) => ({ ...line, remarkSent: sent.has(line.key) })));
}

function jobOf({ decision, row, caller }: WriteInput, entries: readonly EntryRow[]) {
  const entry = entryAt(entries, entries.length - 1);
  return {
    districtId: caller.districtId,
    submissionId: row.id,
    stream: entry.stream,
    seq: entry.seq,
    notices: decision.effects.map((effect) => effect.notice),
    levelKey: decision.next.levelKey,
    round: decision.next.round,
  };
}
