// Lists for screens: worklist boxes, submissions, each keyset-paged with an index of its own: what waits by due day, all else by id
// (uuidv7: newest last).
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from './condition-sql';
import { dueFirst } from './lies-with';
import { instantSql } from './lock-submission';

export interface WorkRow {
  id: string;
  submissionId: string | null;
  itemId: string | null;
  unitId: string;
  unitName: string;
  name: string;
  form: string | null;
  year: number;
  state: string;
  level: string | null;
  /** As the route of the submission calls the level. */
  levelName: string | null;
  round: number;
  version: number;
  /** Sum of the final scores. */
  total: string | null;
  /** After rescaling and cap. */
  settledTotal: string | null;
  /** Findings of the content handed in that block or ask for a reason, and raised ones that are not closed; null in a draft. */
  exceptions: number | null;
  /** Rows that differ from what was handed in the round before; null in a draft and in a first round. */
  changedRows: number | null;
  /** What waits: the level of the route, or where it lies outside of it; null where nothing waits. */
  step: string | null;
  /** Since when it lies there. */
  heldSince: string | null;
  dueOn: string | null;
  overdue: boolean;
  /** Of a form in rectification: with whom its problem lies that is due first. The task is the bureau's, which follows it. */
  awaits: Awaited | null;
  at: string;
}
export interface Awaited {
  levelKey: string;
  role: string;
  unitName: string;
  dueOn: string;
  overdue: boolean;
}

const levelName = `(select l ->> 'name' from route r cross join lateral jsonb_array_elements(r.document -> 'levels') as l
    where r.district_id = $1 and r.id = s.route_id and r.version = s.route_version and l ->> 'key' = s.level_key) as "levelName"`;
const sinceSubmit = `case when s.state = 'draft' then null else coalesce((s.snapshot ->> 'exceptions')::int, 0) + (select count(*) from rectification_item open_item
    where open_item.district_id = $1 and open_item.submission_id = s.id and open_item.state in ('open', 'answered', 'reopened'))::int end as exceptions,
  case when s.state = 'draft' then null else (s.snapshot ->> 'changedRows')::int end as "changedRows"`;
const waiting = `t.level_key as step, ${instantSql('t.opened_at')} as "heldSince", to_char(t.due_on, 'YYYY-MM-DD') as "dueOn",
  coalesce(t.due_on < (now() at time zone 'Asia/Shanghai')::date, false) as overdue,
  case when t.level_key = 'rectification' then (select jsonb_build_object('levelKey', k.level_key, 'role', k.role, 'unitName', h.name, 'dueOn', k.due_on, 'overdue', k.due_on < (now() at time zone 'Asia/Shanghai')::date)
    from ${dueFirst('t.submission_id')} k join unit h on h.district_id = $1 and h.id = k.unit_id) end as awaits`;

/** Where a page ends: the due day of its last row, `infinity` where it has none, and its id. */
export interface WorkPlace {
  dueOn: string;
  id: string;
}
export const noDay = 'infinity';

export interface Seat {
  unitId: string;
  role: string;
}
const seatValues = (seats: readonly Seat[]): [string[], string[]] => [seats.map((seat) => seat.unitId), seats.map((seat) => seat.role)];

/** Whether unit and name of what this is about hold the words of place `$n`, upper or lower case alike. Another text where nothing is sought, so that a plain list asks for nothing of it. The unit is looked up by its id (offset 0), never joined with all units for each task. */
const holds = (words: number, submissionId: string, itemId: string): string =>
  `and exists (select 1 from (select unit_id, name from submission where district_id = $1 and id = ${submissionId}
      union all select unit_id, left(text, 80) from rectification_item where district_id = $1 and id = ${itemId}) as about
    cross join lateral (select name from unit where district_id = $1 and id = about.unit_id offset 0) as of_unit where position(lower($${words}) in lower(of_unit.name || about.name)) > 0)`;

/** Open tasks at the seats of these posts, by due day and id: the first `limit` of each seat, then merged. */
export function todoRows(districtId: string, seats: readonly Seat[], words: string | undefined, after: WorkPlace | null, limit: number): Statement {
  return {
    name: words === undefined ? 'worklist_todo' : 'worklist_todo_sought',
    text: `select t.id, coalesce(t.submission_id, i.submission_id) as "submissionId", t.item_id as "itemId", coalesce(s.unit_id, i.unit_id) as "unitId", u.name as "unitName",
        coalesce(s.name, left(i.text, 80)) as name, s.form, coalesce(s.year, i.year) as year, coalesce(s.state, i.state) as state, s.level_key as level, ${levelName},
        coalesce(s.round, 1) as round, coalesce(s.version, i.version) as version, s.snapshot ->> 'total' as total, s.snapshot -> 'settled' ->> 'total' as "settledTotal",
        ${sinceSubmit}, ${waiting}, ${instantSql('t.opened_at')} as at
      from (select distinct * from unnest($2::uuid[], $3::text[]) as seat(unit_id, role)) as seat
      cross join lateral (select * from task where district_id = $1 and unit_id = seat.unit_id and role = seat.role and closed_at is null
        and ($5::uuid is null or (coalesce(due_on, 'infinity'::date), id) > ($4::date, $5::uuid)) ${words === undefined ? '' : holds(7, 'task.submission_id', 'task.item_id')} order by coalesce(due_on, 'infinity'::date), id limit $6) as t
      left join submission s on s.district_id = $1 and s.id = t.submission_id
      left join rectification_item i on i.district_id = $1 and i.id = t.item_id
      join unit u on u.district_id = $1 and u.id = coalesce(s.unit_id, i.unit_id)
      order by coalesce(t.due_on, 'infinity'::date), t.id limit $6`,
    values: [districtId, ...seatValues(seats), after?.dueOn ?? null, after?.id ?? null, limit, ...(words === undefined ? [] : [words])],
  };
}

const submissionWork = `s.id, s.id as "submissionId", null::uuid as "itemId", s.unit_id as "unitId", u.name as "unitName", s.name, s.form, s.year, s.state, s.level_key as level,
  ${levelName}, s.round, s.version, s.snapshot ->> 'total' as total, s.snapshot -> 'settled' ->> 'total' as "settledTotal", ${sinceSubmit}, ${waiting}`;
const unitAndTask = `join unit u on u.district_id = $1 and u.id = s.unit_id
      left join task t on t.district_id = $1 and t.submission_id = s.id and t.submission_id is not null and t.closed_at is null`;

/** What a person did, handed in, was told of: by submission or rectification item, with when. $2 is the person. Counts and lists stand on the same text. */
const boxes = {
  done: `(select submission_id as id, null::uuid as item_id, max(decided_at) as at from decision where district_id = $1 and person_id = $2 group by submission_id
      union all select item_id, item_id, max(at) from item_step where district_id = $1 and person_id = $2 group by item_id)`,
  submitted: `(select c.submission_id as id, null::uuid as item_id, p.head_at as at from case_person c join submission p on p.district_id = $1 and p.id = c.submission_id
        where c.district_id = $1 and c.person_id = $2 and c.level = 'preparer' and p.submitted_once)`,
  copied: `(select submission_id as id, null::uuid as item_id, max(created_at) as at from mail_delivery where district_id = $1 and person_id = $2 and notice not in ('task-waits', 'reminder')
        and submission_id is not null group by submission_id)`,
} as const;
export type PersonBox = keyof typeof boxes;
const formOf = 'case when b.item_id is null then b.id end';

export function boxRows(box: PersonBox, districtId: string, personId: string, words: string | undefined, after: string | null, limit: number): Statement {
  return {
    name: words === undefined ? `worklist_${box}` : `worklist_${box}_sought`,
    text: `select b.id, coalesce(s.id, i.submission_id) as "submissionId", i.id as "itemId", u.id as "unitId", u.name as "unitName", coalesce(s.name, left(i.text, 80)) as name, s.form,
        coalesce(s.year, i.year) as year, coalesce(s.state, i.state) as state, s.level_key as level, ${levelName}, coalesce(s.round, 1) as round,
        coalesce(s.version, i.version) as version, s.snapshot ->> 'total' as total, s.snapshot -> 'settled' ->> 'total' as "settledTotal", ${sinceSubmit}, ${waiting}, ${instantSql('b.at')} as at
      from (select * from ${boxes[box]} b where ($3::uuid is null or b.id < $3) ${words === undefined ? '' : holds(5, formOf, 'b.item_id')} order by b.id desc limit $4) b
      left join submission s on s.district_id = $1 and s.id = b.id and b.item_id is null
      left join rectification_item i on i.district_id = $1 and i.id = b.item_id
      join unit u on u.district_id = $1 and u.id = coalesce(s.unit_id, i.unit_id)
      left join lateral (select * from task where district_id = $1 and submission_id = s.id and submission_id is not null and closed_at is null
        union all select * from task where district_id = $1 and item_id = i.id and item_id is not null and closed_at is null) t on true
      order by b.id desc`,
    values: [districtId, personId, after, limit, ...(words === undefined ? [] : [words])],
  };
}

export type WorkCounts = Record<PersonBox | 'todo', number>;

/** The same for a count, which has to look at everything anyway: what holds the words of place `$n` is found once, not again for each task. */
const withFound = (words: number): string => `with found as materialized (select s.id from submission s join unit u on u.district_id = $1 and u.id = s.unit_id
      where s.district_id = $1 and position(lower($${words}) in lower(u.name || s.name)) > 0),
    found_item as materialized (select i.id from rectification_item i join unit u on u.district_id = $1 and u.id = i.unit_id
      where i.district_id = $1 and position(lower($${words}) in lower(u.name || left(i.text, 80))) > 0)`;
const isFound = (submissionId: string, itemId: string): string => `(${submissionId} in (select id from found) or ${itemId} in (select id from found_item))`;

/** How many each box holds, of all or of those whose unit or name holds the words. */
export function worklistCounts(districtId: string, personId: string, seats: readonly Seat[], words: string | undefined): Statement {
  const sought = words !== undefined;
  return {
    name: sought ? 'worklist_counts_sought' : 'worklist_counts',
    text: `${sought ? withFound(5) : ''} select (select count(*)::int from (select distinct * from unnest($3::uuid[], $4::text[]) as seat(unit_id, role)) as seat
        join task t on t.district_id = $1 and t.unit_id = seat.unit_id and t.role = seat.role and t.closed_at is null ${sought ? `and ${isFound('t.submission_id', 't.item_id')}` : ''}) as todo,
      ${Object.entries(boxes).map(([box, text]) => `(select count(*)::int from ${text} b ${sought ? `where ${isFound(formOf, 'b.item_id')}` : ''}) as ${box}`).join(', ')}`,
    values: [districtId, personId, ...seatValues(seats), ...(words === undefined ? [] : [words])],
  };
}

/** When the next form is due to come to one of these seats: the nearest day by which whoever has it now is to hand it on. Asked where nothing waits. */
export function nextExpected(districtId: string, seats: readonly Seat[]): Statement {
  return {
    name: 'next_expected',
    text: `select to_char(min(t.due_on), 'YYYY-MM-DD') as "dueOn" from task t
      join submission s on s.district_id = $1 and s.id = t.submission_id and s.state in ('draft', 'selfScored')
        and (s.unit_id = any($2::uuid[]) or s.department_id = any($2::uuid[]) or s.bureau_id = any($2::uuid[]))
      join route r on r.district_id = $1 and r.id = s.route_id and r.version = s.route_version
      cross join lateral jsonb_array_elements(r.document -> 'levels') with ordinality as l(level, place)
      join unnest($2::uuid[], $3::text[]) as seat(unit_id, role) on seat.role = l.level ->> 'role'
        and seat.unit_id = case l.level ->> 'seat' when 'own-unit' then s.unit_id when 'department' then s.department_id else s.bureau_id end
      where t.district_id = $1 and t.closed_at is null and t.submission_id is not null and t.due_on >= (now() at time zone 'Asia/Shanghai')::date
        and l.place > coalesce((select h.place from jsonb_array_elements(r.document -> 'levels') with ordinality as h(level, place) where h.level ->> 'key' = s.level_key), 0)`,
    values: [districtId, ...seatValues(seats)],
  };
}

export interface SubmissionFilter {
  cycleId?: string;
  unitId?: string;
  state?: string;
  after?: string;
  limit: number;
}
export function listSubmissionRows(districtId: string, visible: SqlCondition, filter: SubmissionFilter): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const and: string[] = [];
  const wanted = (sql: string, value: string | undefined, type: string): void => {
    if (value !== undefined) and.push(`and ${sql} $${values.push(value)}::${type}`);
  };
  wanted('s.cycle_id =', filter.cycleId, 'uuid');
  wanted('s.unit_id =', filter.unitId, 'uuid');
  wanted('s.state =', filter.state, 'text');
  wanted('s.id <', filter.after, 'uuid');
  return {
    text: `select ${submissionWork}, s.cycle_id as "cycleId", s.edition, encode(s.content_hash, 'hex') as "contentHash", ${instantSql('s.head_at')} as at
      from submission s ${unitAndTask}
      where s.district_id = $1 and ${visible.text} ${and.join(' ')} order by s.id desc limit $${values.push(filter.limit)}`,
    values,
  };
}
