// The forms that somebody wants to agree to in one go: each with what it comes to, whether they have seen it, and why it cannot go along
// where it cannot. The same judgement is asked again, under the lock, when they agree. It writes nothing.
import { mayRead, type Actor } from '@jishen/access';
import { keptCommandsOf, marksForBatch, readSubmissions, withConnection, type LockedSubmission, type MarksForBatch } from '@jishen/persistence';
import type { Caller, Engine, Refusal } from '../engine';
import { mayApprove } from '../judge/allowed-actions';
import { actorOf, columnOf, recordOf, snapshotOf } from '../submission/case';
import { askedOf } from '../submission/detail-head';
import { caseOf, type ReadCase } from '../submission/read-case';
import { notForBatch, seenOf, type Seen } from './not-for-batch';
import { keyInBatch } from './key-in-batch';

export interface BatchCandidate {
  submissionId: string;
  unitName: string;
  name: string;
  form: string;
  year: number;
  levelName: string | null;
  round: number;
  version: number;
  contentHash: string;
  total: string | null;
  grade: string | null;
  exceptions: number;
  seen: Seen;
  seenAt: string | null;
  /** Agreed to under the key that was asked with. */
  recorded: boolean;
  /** Empty: it goes along. */
  reasons: Refusal[];
}
export interface Batch {
  items: BatchCandidate[];
  /** Asked for and not there for this person. */
  missing: string[];
}
export interface BatchAsked {
  submissionIds: readonly string[];
  postId?: string;
  /** Of a batch that was sent: which of its forms are on record. */
  key?: string;
}

/** In the order in which they were asked for. */
export async function showBatch(engine: Engine, caller: Caller, { submissionIds, postId, key }: BatchAsked): Promise<Batch> {
  const ids = [...new Set(submissionIds)];
  const { districtId, personId } = caller;
  return withConnection(engine.db, async (reader) => {
    const keys = new Map(key === undefined ? [] : ids.map((id) => [keyInBatch(key, id), id]));
    const [read, marked, kept] = await Promise.all([
      reader.run<LockedSubmission & Record<string, unknown>>(readSubmissions(districtId, ids)),
      reader.run<MarksForBatch & Record<string, unknown>>(marksForBatch(districtId, personId, ids)),
      reader.run<{ key: string }>(keptCommandsOf(districtId, personId, [...keys.keys()])),
    ]);
    const marks = new Map(marked.rows.map((each) => [each.id, each]));
    const recorded = new Set(kept.rows.map((row) => keys.get(row.key)));
    const items = new Map<string, BatchCandidate>();
    for (const row of read.rows) {
      const found = await caseOf(engine, reader, districtId, row);
      const of = marks.get(row.id);
      if (of === undefined || !isVisible(caller, found)) continue;
      items.set(row.id, { ...told(found, of), recorded: recorded.has(row.id), reasons: reasonsOf(caller, found, of, postId) });
    }
    return { items: ids.flatMap((id) => items.get(id) ?? []), missing: ids.filter((id) => !items.has(id)) };
  });
}

const actor = (caller: Caller, { row }: ReadCase): Actor => actorOf(caller.districtId, caller.personId, row);
const isVisible = (caller: Caller, found: ReadCase): boolean => mayRead(actor(caller, found), { kind: 'submission', record: recordOf(caller.districtId, found.row) });

/** Who may not approve it at all is told that, and nothing of what else stands in it. */
function reasonsOf(caller: Caller, { row, route }: ReadCase, marks: MarksForBatch, postId: string | undefined): Refusal[] {
  const may = mayApprove({ ...askedOf({ caller, row, route, snapshot: snapshotOf(row), items: row.items }), postId });
  if (may.refusal !== undefined) return [may.refusal];
  return may.posts === undefined ? notForBatch(row, marks) : [severalPosts()];
}

const severalPosts = (): Refusal => ({ code: 'POST_AMBIGUOUS', rule: 'a-batch-is-of-one-post', detail: '您有几个岗位都能办这一件，请先在页面上方选定一个岗位。', data: {} });

function told({ row, route }: ReadCase, marks: MarksForBatch): Omit<BatchCandidate, 'recorded' | 'reasons'> {
  const { total, settled, exceptions = 0 } = columnOf(row);
  return {
    submissionId: row.id, unitName: row.unit_name, name: row.name, form: row.form, year: row.year,
    levelName: route.levels.find((level) => level.key === row.level_key)?.name ?? null,
    round: row.round, version: row.version, contentHash: row.content_hash, total: settled?.total ?? total, grade: settled?.grade ?? null,
    exceptions: exceptions + marks.findings, seen: seenOf(row, marks), seenAt: marks.seenAt,
  };
}
