// What one submission left behind in every table, counted by the superuser, and the laws that must hold over all of it
// whatever happened before. It never goes through the operations: they are what is being watched. Imported by tests only.
import type { TestDatabase } from '@jishen/testing';

export interface Effects {
  version: number;
  entries: number;
  decisions: number;
  lines: number;
  commands: number;
  contents: number;
  openTasks: number;
  tasks: number;
  jobs: number;
  itemSteps: number;
  items: number;
  successors: number;
  editions: number;
}

const count = (table: string, where: string): string => `(select count(*)::int from ${table} where ${where})`;
const ofItems = `select id from rectification_item where submission_id = s.id`;
const streams = `select 'submission/' || s.id union all select 'item/' || id from rectification_item where submission_id = s.id`;

/** Items of the submission count as its own. */
export async function effectsOf(database: TestDatabase, submissionId: string): Promise<Effects> {
  const { rows } = await database.query<Effects>(
    `select s.version,
      ${count('audit_entry', `stream in (${streams})`)} as entries,
      ${count('decision', 'submission_id = s.id')} as decisions,
      ${count('score_line', 'submission_id = s.id')} as lines,
      ${count('command', `submission_id = s.id or answer like '%' || s.id || '%'`)} as commands,
      ${count('submission_content', 'submission_id = s.id')} as contents,
      ${count('task', `closed_at is null and (submission_id = s.id or item_id in (${ofItems}))`)} as "openTasks",
      ${count('task', `submission_id = s.id or item_id in (${ofItems})`)} as tasks,
      ${count('pgboss.job', `data ->> 'stream' in (${streams})`)} as jobs,
      ${count('item_step', `item_id in (${ofItems})`)} as "itemSteps",
      ${count('rectification_item', 'submission_id = s.id')} as items,
      ${count('rectification_item', `carried_from in (${ofItems})`)} as successors,
      ${count('publication', 'submission_id = s.id')} as editions
      from submission s where s.id = $1`,
    [submissionId],
  );
  const found = rows[0];
  if (found === undefined) throw new Error(`no submission ${submissionId}`);
  return found;
}

/** What was added between two counts, without what stayed. */
export function added(before: Effects, after: Effects): Partial<Effects> {
  const keys = Object.keys(after) as (keyof Effects)[];
  return Object.fromEntries(keys.filter((key) => after[key] !== before[key]).map((key) => [key, after[key] - before[key]]));
}

const pub = `convert_from(e.body, 'UTF8')::jsonb -> 'pub'`;

/** Each query finds breaches of its law in submission $1, and so must find nothing. */
const laws: Record<string, string> = {
  'the final score of a row is the sum of its lines': `select h.row_key, h.final from score_head h where h.submission_id = $1
    and h.final is distinct from (select sum(l.delta) from score_line l where l.submission_id = $1 and l.row_key = h.row_key)`,
  'the entries fold to the final scores': `select coalesce(f.row_key, h.row_key) as row_key, f.folded, h.final
    from (select e.row_key, sum((${pub} ->> 'delta')::numeric) as folded from audit_entry e where e.stream = 'submission/' || $1::uuid and e.type like 'score.%' group by 1) f
    full join (select row_key, final from score_head where submission_id = $1) h on h.row_key = f.row_key where f.folded is distinct from h.final`,
  'the total shown is the sum of the final scores': `select s.snapshot ->> 'total' as total from submission s where s.id = $1
    and (s.snapshot ->> 'total')::numeric is distinct from (select sum(final) from score_head where submission_id = $1)`,
  'the pins of the case are the pins of the table': `(select person_id::text as person, level from case_person where submission_id = $1
      except select p ->> 'personId', p ->> 'level' from submission s, jsonb_array_elements(s.snapshot -> 'pins') p where s.id = $1)
    union all (select p ->> 'personId', p ->> 'level' from submission s, jsonb_array_elements(s.snapshot -> 'pins') p where s.id = $1
      except select person_id::text, level from case_person where submission_id = $1)`,
  'the standing signatures of the case are those of the table, one a level': `select coalesce(d.level_key, c.level_key) as level, d.standing, c.standing
    from (select level_key, count(*) as standing, min(person_id::text) as person from decision where submission_id = $1 and standing group by 1) d
    full join (select g ->> 'levelKey' as level_key, count(*) as standing, min(g ->> 'personId') as person from submission s, jsonb_array_elements(s.snapshot -> 'signatures') g
      where s.id = $1 and (g ->> 'standing')::boolean group by 1) c on c.level_key = d.level_key and c.person = d.person
    where d.standing is distinct from 1 or c.standing is distinct from 1`,
  'every signature and return has its own entry': `select d.level_key, e.type from decision d left join audit_entry e on e.stream = d.entry_stream and e.seq = d.entry_seq
    where d.submission_id = $1 and split_part(e.type, '@', 1) is distinct from 'submission.' || d.kind
    union all select e.type, e.seq::text from audit_entry e where e.stream = 'submission/' || $1::uuid and split_part(e.type, '@', 1) in ('submission.approved', 'submission.returned')
      and not exists (select from decision d where d.submission_id = $1 and d.entry_seq = e.seq)`,
  'every version was answered to exactly one command': `select v, count(c.v) from submission s, generate_series(2, s.version) v
    left join (select (answer::jsonb ->> 'version')::int as v from command where submission_id = $1) c using (v) where s.id = $1 group by v having count(c.v) <> 1`,
  'the turn is where the open task is': `select s.state, s.level_key, t.level_key as task from submission s
    left join task t on t.submission_id = s.id and t.closed_at is null where s.id = $1 and (
      (s.state = 'selfScored' and (t.level_key is distinct from s.level_key or t.role is distinct from s.level_role or t.unit_id is distinct from s.level_unit_id))
      or (s.state = 'draft' and t.level_key is distinct from 'unit') or (s.state in ('published', 'cancelled') and t.id is not null))`,
  'a job tells of one entry, and no entry is told of twice': `select j.data ->> 'seq' as seq, count(*), count(e.seq) as entries from pgboss.job j
    left join audit_entry e on e.stream = 'submission/' || $1::uuid and e.seq = (j.data ->> 'seq')::bigint
    where j.data ->> 'stream' = 'submission/' || $1::uuid group by 1 having count(*) <> 1 or count(e.seq) <> 1`,
  'nothing is published over an unsettled item': `select p.edition, i.id from publication p join audit_entry e on e.stream = p.entry_stream and e.seq = p.entry_seq
    join rectification_item i on i.submission_id = p.submission_id and i.raised_at < e.at
    where p.submission_id = $1 and e.type = 'submission.published@1' and not coalesce((select x.type = 'item.carried-over@1' or (x.type like 'item.verified@%'
      and convert_from(x.body, 'UTF8')::jsonb -> 'pub' ->> 'result' = 'all') from audit_entry x where x.stream = 'item/' || i.id and x.at < e.at order by x.seq desc limit 1), false)`,
};

/** Sentences about what is broken; none is right. */
export async function brokenLaws(database: TestDatabase, submissionId: string): Promise<string[]> {
  const broken: string[] = [];
  for (const [law, sql] of Object.entries(laws)) {
    const { rows } = await database.query(sql, [submissionId]);
    if (rows.length > 0) broken.push(`${law}: ${JSON.stringify(rows)}`);
  }
  return broken;
}
