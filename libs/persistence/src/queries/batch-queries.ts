// What agreeing in a batch asks of submissions beside their rows: what stands out in them and what this person has seen of them. One line
// a submission, by keys and partial indexes. It judges none of it.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from './lock-submission';

export interface MarksForBatch {
  id: string;
  /** Rows of the content handed in that a reviewer has to look at: claimed and computed differ, not computable, left out. */
  rowsToSee: number;
  /** Rows whose score was adjusted in this round, whether or not it was taken back. */
  adjusted: number;
  /** Raised problems that are not finished. */
  findings: number;
  /** Lines of this person's own draft with an adjustment in mind or a remark. */
  drafted: number;
  /** The content that this person was shown or decided on last; null: none. */
  seenHash: string | null;
  seenAt: string | null;
  /** They decided on it; whether they had it open is not known. */
  decided: boolean | null;
}

/**
 * The rows that frozen content alone says want a look, as the review screen picks them out (apps/web/src/review/looks-of.ts); what changed, was
 * adjusted, was found or raised stands apart by conditions of its own.
 */
const wantsALook = `r ->> 'verdict' = 'differs' or r ->> 'dropped' = 'true' or (r ->> 'verdict' = 'not-computable' and coalesce(r ->> 'weight', '0') <> '0')`;
const notedInDraft = `exists (select 1 from unnest('{score,clause,reason,evidence,remark}'::text[]) as cell where coalesce(d.entry ->> cell, '') <> '')`;

export function marksForBatch(districtId: string, personId: string, ids: readonly string[]): Statement {
  return {
    name: 'marks_for_batch',
    text: `select s.id,
        coalesce((select count(*)::int from submission_content c cross join lateral jsonb_array_elements(c.scored -> 'rows') as r
          where c.district_id = $1 and c.submission_id = s.id and c.digest = s.content_digest and (${wantsALook})), 0) as "rowsToSee",
        (select count(distinct l.row_key)::int from score_line l where l.district_id = $1 and l.submission_id = s.id and l.kind = 'adjustment' and l.round = s.round) as adjusted,
        (select count(*)::int from rectification_item i where i.district_id = $1 and i.submission_id = s.id and i.state in ('open', 'answered', 'reopened')) as findings,
        (select count(*)::int from review_draft d where d.district_id = $1 and d.submission_id = s.id and d.person_id = $2 and ${notedInDraft}) as drafted,
        encode(seen.hash, 'hex') as "seenHash", ${instantSql('seen.at')} as "seenAt", seen.decided
      from submission s
      left join lateral (select content_hash as hash, seen_at as at, false as decided from content_look where district_id = $1 and submission_id = s.id and person_id = $2
        union all select content_hash, decided_at, true from decision where district_id = $1 and submission_id = s.id and person_id = $2
        order by at desc limit 1) as seen on true
      where s.district_id = $1 and s.id = any($3::uuid[])`,
    values: [districtId, personId, ids],
  };
}

/** Which of these commands of this person have an outcome on record. */
export function keptCommandsOf(districtId: string, personId: string, keys: readonly string[]): Statement {
  return {
    name: 'kept_commands_of',
    text: 'select key from command where district_id = $1 and person_id = $2 and key = any($3::text[])',
    values: [districtId, personId, keys],
  };
}
