// What a reviewer's screen asks for beside the detail: their draft, their last decision, what clauses cost other units.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { DraftOwner } from '../write/review-draft-parts';
import type { SqlCondition } from './condition-sql';
import { instantSql } from './lock-submission';

export interface ReviewDraftRow {
  key: string;
  version: number;
  entry: Record<string, unknown>;
}

/** Of one person; there is no way to ask for another's. */
export function reviewDraftRows({ districtId, submissionId, personId }: DraftOwner): Statement {
  return {
    name: 'review_draft_rows',
    text: `select row_key as key, row_version as version, entry from review_draft
      where district_id = $1 and submission_id = $2 and person_id = $3 order by row_key`,
    values: [districtId, submissionId, personId],
  };
}

export interface LastDecisionRow {
  kind: 'approved' | 'returned';
  round: number;
  at: string;
  contentHash: string;
  /** Number of its entry. */
  seq: string;
  /** Canonical bytes of its entry: what was shown stands there. */
  body: Buffer;
  words: string | null;
}

export function lastDecisionOf({ districtId, submissionId, personId }: DraftOwner): Statement {
  return {
    name: 'last_decision_of',
    text: `select d.kind, d.round, ${instantSql('d.decided_at')} as at, encode(d.content_hash, 'hex') as "contentHash", d.entry_seq::text as seq, e.body, convert_from(pl.bytes, 'UTF8') as words
      from decision d join audit_entry e on e.district_id = $1 and e.stream = d.entry_stream and e.seq = d.entry_seq
      left join audit_payload pl on pl.district_id = $1 and pl.stream = e.stream and pl.seq = e.seq
      where d.district_id = $1 and d.submission_id = $2 and d.person_id = $3 order by d.round desc limit 1`,
    values: [districtId, submissionId, personId],
  };
}

export interface ClauseTally {
  row: string;
  clause: string;
  units: number;
  lowest: string;
  median: string;
  highest: string;
}

/** Adjustments that stand in other submissions of the cycle under the same rule set, by row and clause; what was reversed does not count. */
export function clauseTally(districtId: string, visible: SqlCondition, of: { cycleId: string; submissionId: string; ruleSetId: string }): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  return {
    text: `select l.row_key as row, l.clause, count(distinct s.unit_id)::int as units, trim_scale(min(l.delta))::text as lowest,
        trim_scale(percentile_disc(0.5) within group (order by l.delta))::text as median, trim_scale(max(l.delta))::text as highest
      from submission s join score_line l on l.district_id = $1 and l.submission_id = s.id and l.kind = 'adjustment'
      where s.district_id = $1 and s.cycle_id = ${param(of.cycleId, 'uuid')} and s.rule_set_id = ${param(of.ruleSetId, 'text')}
        and s.id <> ${param(of.submissionId, 'uuid')} and s.state <> 'cancelled' and ${visible.text}
        and not exists (select 1 from score_line r where r.district_id = $1 and r.submission_id = l.submission_id and r.row_key = l.row_key and r.reverses_seq = l.seq)
      group by l.row_key, l.clause order by l.row_key, l.clause limit 1000`,
    values,
  };
}

export interface ReviewHoldRow {
  personId: string;
  name: string;
  since: string;
}

/** Whoever has it open at the level and in the round where it lies now; what was not heard of for long is not there. */
export function reviewHoldOf(districtId: string, submissionId: string): Statement {
  return {
    name: 'review_hold_of',
    text: `select h.person_id as "personId", p.display_name as name, ${instantSql('h.since')} as since
      from review_hold h join submission s on s.district_id = $1 and s.id = h.submission_id and s.level_key = h.level_key and s.round = h.round
      join person p on p.district_id = $1 and p.id = h.person_id
      where h.district_id = $1 and h.submission_id = $2 and h.alive_until > clock_timestamp()`,
    values: [districtId, submissionId],
  };
}
