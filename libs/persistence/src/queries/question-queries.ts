// The saved questions to the trail as SQL: which entries each looks through and which of them answer it. Every one of them is served by an index
// of its own (migration 17); filters, paging and counting are those of all readings of the trail (trail-queries.ts).
import type { Statement } from '../connection/pipelined-transaction';

const typeIn = (e: string, ...types: readonly string[]): string => `${e}.type in (${types.map((type) => `'${type}'`).join(', ')})`;
const scores = typeIn('e', 'score.self-recorded@1', 'score.adjusted@1', 'score.reversed@1');
/** What a unit first gives itself changes nothing; what it gives itself anew after a return does. */
const changed = `(${typeIn('e', 'score.adjusted@1', 'score.reversed@1')} or (e.type = 'score.self-recorded@1' and entry_fact(e.body, 'from') is not null))`;
const returns = (e: string): string => typeIn(e, 'submission.returned@1', 'submission.returned@2');
const refusals = typeIn('e', 'command.refused@1', 'session.refused@1');
const unitChanges = typeIn('e', 'submission.draft-edited@1', 'submission.submitted@1', 'evidence.added@1', 'evidence.tied@1', 'evidence.disabled@1');
const decided = typeIn('e', 'submission.approved@1', 'submission.returned@1', 'submission.returned@2');

/** A day of China ends at its midnight. */
const afterDeadline = `exists (select 1 from submission s join cycle c on c.district_id = s.district_id and c.id = s.cycle_id
    where s.district_id = e.district_id and s.id = e.submission_id and e.at >= (c.submit_due_on + 1)::timestamp at time zone 'Asia/Shanghai')`;
/** Who held the post of an administrator at that moment. */
const administrators = `array(select distinct p.person_id from post p where p.district_id = $1 and p.role in ('system-admin', 'security-admin', 'audit-admin'))`;
const wasAdministrator = `exists (select 1 from post p where p.district_id = e.district_id and p.person_id = e.actor_id
    and p.role in ('system-admin', 'security-admin', 'audit-admin') and p.valid_from <= e.at and (p.valid_to is null or p.valid_to > e.at))`;
/** Decisions of somebody who has another part in the same case: pinned to another level, or decided at one. Keys keep it from happening; a question does not trust them. */
const atTwoLevels = `select d.entry_stream, d.entry_seq from decision d join case_person c
    on c.district_id = d.district_id and c.submission_id = d.submission_id and c.person_id = d.person_id and c.level <> d.level_key where d.district_id = $1
  union select d.entry_stream, d.entry_seq from decision d join decision o
    on o.district_id = d.district_id and o.submission_id = d.submission_id and o.person_id = d.person_id and o.level_key <> d.level_key where d.district_id = $1`;

interface Asked {
  /** What it looks through, said where nothing answers. */
  readonly looksAt: string;
  /** Conditions on `e`; an entry answers that meets one of them, and none meets two. `$1` is the district. */
  readonly answers: readonly string[];
}
const questions = {
  'changed-scores': { looksAt: scores, answers: [changed] },
  'score-changes': { looksAt: scores, answers: [scores] },
  'two-levels': {
    looksAt: decided,
    answers: [
      `${decided} and (e.stream, e.seq) in (${atTwoLevels})`,
      `e.type = 'command.refused@1' and entry_fact(e.body, 'code') in ('SELF_REVIEW', 'ALREADY_DECIDED')`,
    ],
  },
  'raised-without-evidence': { looksAt: `e.type = 'score.adjusted@1'`, answers: [`e.type = 'score.adjusted@1' and raised_without_evidence(e.body)`] },
  // Evidence alone may be a reviewer's: only its bodies are read.
  'after-deadline': { looksAt: unitChanges, answers: [`${unitChanges} and ${afterDeadline} and (e.type like 'submission.%' or entry_fact(e.body, 'origin') is not distinct from 'unit')`] },
  'returned-thrice': {
    looksAt: returns('e'),
    answers: [`${returns('e')} and e.stream in (select r.stream from audit_entry r where r.district_id = $1 and ${returns('r')} group by r.stream having count(*) >= 3)`],
  },
  'by-administrators': {
    looksAt: `e.actor_id = any(${administrators})`,
    answers: [`e.actor_id = any(${administrators}) and (e.submission_id is not null or e.stream like 'item/%' or e.stream like 'cycle/%') and ${wasAdministrator}`],
  },
  refused: { looksAt: refusals, answers: [refusals] },
} satisfies Record<string, Asked>;
export type QuestionKey = keyof typeof questions;

/** What stands for `audit_entry e` where a question is asked. */
export const answersOf = (key: QuestionKey): string => `(${questions[key].answers.map((condition) => `select e.* from audit_entry e where e.district_id = $1 and ${condition}`).join(' union all ')}) e`;
export const lookedAtBy = (key: QuestionKey): string => `(select e.* from audit_entry e where e.district_id = $1 and ${questions[key].looksAt}) e`;

/** How often each of these submissions was returned. */
export function returnCounts(districtId: string, ids: readonly string[]): Statement {
  return {
    name: 'return_counts',
    text: `select r.stream, count(*)::int as count from audit_entry r where r.district_id = $1 and ${returns('r')} and r.stream = any(select 'submission/' || id from unnest($2::uuid[]) as id) group by r.stream`,
    values: [districtId, ids],
  };
}
