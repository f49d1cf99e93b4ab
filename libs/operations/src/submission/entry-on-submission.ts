// An entry in the stream of a submission whose state stays as it is: evidence, a reminder, a review taken over. The head moves; version,
// content and snapshot only where the act brings others. It judges nothing and never reads.
import type { Authorized } from '@jishen/access';
import { entriesPart, payloadsPart, submissionPart, type Part } from '@jishen/persistence';
import type { Caller, Engine } from '../engine';
import { chainFacts, type Chain, type FactToWrite } from '../trail/draft-entries';
import { columnOf, machineDigest, type CaseRow, type SnapshotColumn } from './case';

export interface EntryOnSubmission {
  engine: Engine;
  caller: Caller;
  row: CaseRow;
  may: Pick<Authorized, 'post' | 'authority'>;
  /** The command id of the entry. */
  key: string;
  fact: FactToWrite;
  /** Left out where neither version nor content moves. */
  after?: { version: number; contentHash: string; contentDigest: string; column: SnapshotColumn };
}

export function entryOnSubmission({ engine, caller, row, may, key, fact, after }: EntryOnSubmission): { chain: Chain; parts: (Part | null)[] } {
  const { districtId, personId, sessionDigest } = caller;
  const authority = {
    districtId, actor: personId, principal: null, post: may.post.id, auth: may.authority, sess: sessionDigest, saw: null,
    rule: `${row.rule_set_id}@${row.rule_set_version}:${row.rule_digest}`, machine: machineDigest('submission', row.machine_version), build: engine.build, cmd: key,
  };
  const { version, contentHash, contentDigest, column } = after ?? { version: row.version, contentHash: row.content_hash, contentDigest: row.content_digest, column: columnOf(row) };
  const head = { seq: Number(row.head_seq), hash: row.head_hash, at: row.head_at };
  const chain = chainFacts(authority, `submission/${row.id}`, head, row.now, [fact], { unitId: row.unit_id, contentHash });
  const parts = [
    submissionPart({
      districtId, id: row.id, fromVersion: row.version, state: row.state, levelKey: row.level_key, levelRole: row.level_role, levelUnitId: row.level_unit_id,
      round: row.round, edition: row.edition, version, contentHash, contentDigest, submittedOnce: row.submitted_once, snapshot: column, head: chain.head, postId: may.post.id,
      judgedBy: { directoryStamp: row.directory.stamp, postEnds: may.post.validTo },
    }),
    entriesPart(districtId, row.year, chain.rows),
    payloadsPart(districtId, chain.rows),
  ];
  return { chain, parts };
}
