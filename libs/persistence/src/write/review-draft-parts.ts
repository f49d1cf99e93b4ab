// Parts that keep a reviewer's draft and take out of it what a decision has applied. They decide nothing and touch one person's lines only.
import type { Part } from './statement';

/** Whose draft, on what. */
export interface DraftOwner {
  districtId: string;
  submissionId: string;
  personId: string;
}

export interface DraftLine {
  /** Empty: what concerns the submission as a whole. */
  key: string;
  /** After saving. */
  version: number;
  entry: object;
}

/** Inserts lines that are new (version 1) and moves those at `version - 1`; another number is another tab's. */
export function reviewDraftPart({ districtId, submissionId, personId }: DraftOwner, lines: readonly DraftLine[], at: string): Part {
  return {
    name: 'review_draft_kept',
    expects: lines.length,
    sql: (param) =>
      `insert into review_draft as d (district_id, submission_id, person_id, saved_at, row_key, row_version, entry)
        select ${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(personId, 'uuid')}, ${param(at, 'timestamptz')}, n.*
        from unnest(${param(lines.map(({ key }) => key))}::text[], ${param(lines.map(({ version }) => version))}::int[],
          ${param(lines.map(({ entry }) => JSON.stringify(entry)))}::jsonb[]) as n
        on conflict (district_id, submission_id, person_id, row_key) do update
          set row_version = excluded.row_version, entry = excluded.entry, saved_at = excluded.saved_at
          where d.row_version = excluded.row_version - 1`,
  };
}

export interface AppliedLine {
  key: string;
  rowVersion: number;
  /** The decision carried its remark too. */
  remarkSent: boolean;
}

/** What the decision carried leaves the draft, at the versions that it carried; marks, remarks not sent and what another tab wrote since stay. */
export function reviewDraftAppliedPart({ districtId, submissionId, personId }: DraftOwner, applied: readonly AppliedLine[]): Part {
  const adjustment = `d.entry - '{score,clause,reason,evidence,opinion}'::text[]`;
  return {
    name: 'review_draft_applied',
    expects: null,
    sql: (param) =>
      `update review_draft d set row_version = d.row_version + 1, entry = case when a.sent then ${adjustment} - 'remark' else ${adjustment} end
        from unnest(${param(applied.map(({ key }) => key))}::text[], ${param(applied.map(({ rowVersion }) => rowVersion))}::int[],
          ${param(applied.map(({ remarkSent }) => remarkSent))}::boolean[]) as a(key, version, sent)
        where d.district_id = ${param(districtId, 'uuid')} and d.submission_id = ${param(submissionId, 'uuid')} and d.person_id = ${param(personId, 'uuid')}
          and d.row_key = a.key and d.row_version = a.version`,
  };
}
