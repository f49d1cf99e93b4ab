// The saved questions to the trail as SQL: which entries each looks through and which of them answer it. Every one of them is served by an index
// of its own or by that of time (migrations 17 and 23); filters, paging and counting are those of all readings of the trail (trail-queries.ts).
import type { Statement } from '../connection/pipelined-transaction';

const typeIn = (e: string, ...types: readonly string[]): string => `${e}.type in (${types.map((type) => `'${type}'`).join(', ')})`;
const scores = typeIn('e', 'score.self-recorded@1', 'score.adjusted@1', 'score.reversed@1');
/** What a unit first gives itself changes nothing; what it gives itself anew after a return does. */
const changed = `(${typeIn('e', 'score.adjusted@1', 'score.reversed@1')} or (e.type = 'score.self-recorded@1' and entry_fact(e.body, 'from') is not null))`;
const returns = (e: string): string => typeIn(e, 'submission.returned@1', 'submission.returned@2');
const refusals = typeIn('e', 'command.refused@1', 'session.refused@1');
/** Evidence alone may be a reviewer's. */
const unitChanges = `(${typeIn('e', 'submission.draft-edited@1', 'submission.submitted@1')} or (${typeIn('e', 'evidence.added@1', 'evidence.tied@1', 'evidence.disabled@1')} and entry_fact(e.body, 'origin') = 'unit'))`;
const decided = typeIn('e', 'submission.approved@1', 'submission.returned@1', 'submission.returned@2');

const cycleOf = `join submission s on s.district_id = e.district_id and s.id = e.submission_id join cycle c on c.district_id = s.district_id and c.id = s.cycle_id`;
/** A day of China ends at its midnight. */
const afterDeadline = `e.at >= (c.submit_due_on + 1)::timestamp at time zone 'Asia/Shanghai'`;
const administers = (p: string): string => `${p}.role in ('system-admin', 'security-admin', 'audit-admin')`;
const administrators = `(select distinct p.person_id from post p where p.district_id = $1 and ${administers('p')}) a`;
/** Who held the post of an administrator at that moment. */
const wasAdministrator = `exists (select 1 from post p where p.district_id = e.district_id and p.person_id = e.actor_id and ${administers('p')} and p.valid_from <= e.at and (p.valid_to is null or p.valid_to > e.at))`;
/** Entries found one by one for each of what stands before: `offset 0` keeps it so, since few are there and nothing tells the planner. */
const entriesOf = (condition: string): string => `cross join lateral (select e.* from audit_entry e where e.district_id = $1 and ${condition} offset 0) e`;
/**
 * Decisions of somebody who has another part in the same case: pinned to another level, or decided at one. Keys keep it from happening; a question does
 * not trust them. Whoever decided at two levels has one decision at least that is not where they are pinned: all decisions and pins are gone through
 * once for those, and the rest is asked of them alone.
 */
const elsewhere = (table: string, level: string): string => `exists (select 1 from ${table} o where o.district_id = $1 and o.submission_id = d.submission_id and o.person_id = d.person_id and o.${level} <> d.level_key)`;
const atTwoLevels = `(select distinct d.submission_id, d.person_id from decision d left join case_person c
      on c.district_id = $1 and c.submission_id = d.submission_id and c.person_id = d.person_id where d.district_id = $1 and c.level is distinct from d.level_key) p
    cross join lateral (select d.entry_stream, d.entry_seq from decision d where d.district_id = $1 and d.submission_id = p.submission_id and d.person_id = p.person_id
      and (${elsewhere('case_person', 'level')} or ${elsewhere('decision', 'level_key')}) offset 0) t`;

interface Asked {
  /** What it looks through, said where nothing answers: a condition on `e`. */
  readonly looksAt: string;
  /** Where `e` comes from and what is asked of it; an entry answers that one of them finds, and no two find the same. `$1` is the district. */
  readonly answers: readonly string[];
}
const where = (condition: string): string => `from audit_entry e where e.district_id = $1 and ${condition}`;
const questions = {
  'changed-scores': { looksAt: scores, answers: [where(changed)] },
  'score-changes': { looksAt: scores, answers: [where(scores)] },
  'two-levels': {
    looksAt: decided,
    answers: [
      `from ${atTwoLevels} ${entriesOf('e.stream = t.entry_stream and e.seq = t.entry_seq')} where ${decided}`,
      where(`e.type = 'command.refused@1' and entry_fact(e.body, 'code') in ('SELF_REVIEW', 'ALREADY_DECIDED')`),
    ],
  },
  'raised-without-evidence': { looksAt: `e.type = 'score.adjusted@1'`, answers: [where(`e.type = 'score.adjusted@1' and raised_without_evidence(e.body)`)] },
  'after-deadline': { looksAt: unitChanges, answers: [`from audit_entry e ${cycleOf} where e.district_id = $1 and ${unitChanges} and ${afterDeadline}`] },
  'returned-thrice': {
    looksAt: returns('e'),
    answers: [where(`${returns('e')} and e.stream in (select r.stream from audit_entry r where r.district_id = $1 and ${returns('r')} group by r.stream having count(*) >= 3)`)],
  },
  'by-administrators': {
    looksAt: `e.actor_id = any(array(select person_id from ${administrators}))`,
    answers: [`from ${administrators} ${entriesOf('e.actor_id = a.person_id')} where (e.submission_id is not null or e.stream like 'item/%' or e.stream like 'cycle/%') and ${wasAdministrator}`],
  },
  refused: { looksAt: refusals, answers: [where(refusals)] },
} satisfies Record<string, Asked>;
export type QuestionKey = keyof typeof questions;

/** What stands for `audit_entry e` where a question is asked. */
export const answersOf = (key: QuestionKey): string => `(${questions[key].answers.map((answer) => `select e.* ${answer}`).join(' union all ')}) e`;
export const lookedAtBy = (key: QuestionKey): string => `(select e.* ${where(questions[key].looksAt)}) e`;

/** How often each of these submissions was returned. */
export function returnCounts(districtId: string, ids: readonly string[]): Statement {
  return {
    name: 'return_counts',
    text: `select r.stream, count(*)::int as count from audit_entry r where r.district_id = $1 and ${returns('r')} and r.stream = any(select 'submission/' || id from unnest($2::uuid[]) as id) group by r.stream`,
    values: [districtId, ids],
  };
}
