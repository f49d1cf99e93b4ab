// Parts that keep who has a submission open for review, and which content they were shown. Under the lock of the submission; they judge nobody.
import type { Part } from './statement';

export interface HoldKept {
  districtId: string;
  submissionId: string;
  levelKey: string;
  round: number;
  personId: string;
  since: string;
  at: string;
  /** Without a further sign it is nobody's after these. */
  aliveSeconds: number;
}

export function reviewHoldPart({ districtId, submissionId, levelKey, round, personId, since, at, aliveSeconds }: HoldKept): Part {
  return {
    name: 'review_hold_kept',
    expects: 1,
    sql: (param) =>
      `insert into review_hold (district_id, submission_id, level_key, round, person_id, since, alive_until)
        values (${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(levelKey)}, ${param(round)}::int, ${param(personId, 'uuid')},
          ${param(since, 'timestamptz')}, ${param(at, 'timestamptz')} + ${param(aliveSeconds)}::int * interval '1 second')
        on conflict (district_id, submission_id) do update set level_key = excluded.level_key, round = excluded.round,
          person_id = excluded.person_id, since = excluded.since, alive_until = excluded.alive_until`,
  };
}

/** Of this person only: who left late takes nothing from whoever has it now. */
export function reviewHoldLeftPart({ districtId, submissionId, personId, at }: Pick<HoldKept, 'districtId' | 'submissionId' | 'personId' | 'at'>): Part {
  return {
    name: 'review_hold_left',
    expects: null,
    sql: (param) =>
      `update review_hold set alive_until = ${param(at, 'timestamptz')}
        where district_id = ${param(districtId, 'uuid')} and submission_id = ${param(submissionId, 'uuid')} and person_id = ${param(personId, 'uuid')}`,
  };
}

export interface ContentLook {
  districtId: string;
  submissionId: string;
  personId: string;
  contentHash: string;
  at: string;
}

/** What this person was shown last. */
export function contentLookPart({ districtId, submissionId, personId, contentHash, at }: ContentLook): Part {
  return {
    name: 'content_look_kept',
    expects: null,
    sql: (param) =>
      `insert into content_look (district_id, submission_id, person_id, content_hash, seen_at)
        values (${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(personId, 'uuid')}, decode(${param(contentHash)}, 'hex'), ${param(at, 'timestamptz')})
        on conflict (district_id, submission_id, person_id) do update set content_hash = excluded.content_hash, seen_at = excluded.seen_at`,
  };
}
