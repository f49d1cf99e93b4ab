// Lists for screens: worklist boxes, submissions, each keyset-paged on the id (uuidv7: newest last) with an index of its own.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from './condition-sql';
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
  round: number;
  version: number;
  /** Sum of the final scores. */
  total: string | null;
  /** After rescaling and cap. */
  settledTotal: string | null;
  dueOn: string | null;
  overdue: boolean;
  at: string;
}

const subject = `coalesce(s.unit_id, i.unit_id) as "unitId", u.name as "unitName", coalesce(s.name, left(i.text, 80)) as name, s.form, coalesce(s.year, i.year) as year,
  coalesce(s.state, i.state) as state, s.level_key as level, coalesce(s.round, 1) as round, coalesce(s.version, i.version) as version, s.snapshot ->> 'total' as total,
  s.snapshot -> 'settled' ->> 'total' as "settledTotal"`;

/** Open tasks at the seats of these posts, newest last seen first by id: the newest `limit` of each seat, then merged. */
export function todoRows(districtId: string, seats: readonly { unitId: string; role: string }[], after: string | null, limit: number): Statement {
  return {
    name: 'worklist_todo',
    text: `select t.id, coalesce(t.submission_id, i.submission_id) as "submissionId", t.item_id as "itemId", ${subject}, to_char(t.due_on, 'YYYY-MM-DD') as "dueOn",
        coalesce(t.due_on < (now() at time zone 'Asia/Shanghai')::date, false) as overdue, ${instantSql('t.opened_at')} as at
      from (select distinct * from unnest($2::uuid[], $3::text[]) as seat(unit_id, role)) as seat
      cross join lateral (select * from task where district_id = $1 and unit_id = seat.unit_id and role = seat.role and closed_at is null
        and ($4::uuid is null or id < $4) order by id desc limit $5) as t
      left join submission s on s.district_id = $1 and s.id = t.submission_id
      left join rectification_item i on i.district_id = $1 and i.id = t.item_id
      join unit u on u.district_id = $1 and u.id = coalesce(s.unit_id, i.unit_id)
      order by t.id desc limit $5`,
    values: [districtId, seats.map((seat) => seat.unitId), seats.map((seat) => seat.role), after, limit],
  };
}

const submissionWork = `s.id, s.id as "submissionId", null::uuid as "itemId", s.unit_id as "unitId", u.name as "unitName", s.name, s.form, s.year, s.state, s.level_key as level,
  s.round, s.version, s.snapshot ->> 'total' as total,
  s.snapshot -> 'settled' ->> 'total' as "settledTotal", null::text as "dueOn", false as overdue`;

/** What a person decided, by submission. */
export function doneRows(districtId: string, personId: string, after: string | null, limit: number): Statement {
  return {
    name: 'worklist_done',
    text: `select ${submissionWork}, ${instantSql('d.decided_at')} as at
      from (select submission_id, max(decided_at) as decided_at from decision where district_id = $1 and person_id = $2 group by submission_id) d
      join submission s on s.district_id = $1 and s.id = d.submission_id join unit u on u.district_id = $1 and u.id = s.unit_id
      where ($3::uuid is null or s.id < $3) order by s.id desc limit $4`,
    values: [districtId, personId, after, limit],
  };
}

/** What a person prepared and that was handed in. */
export function submittedRows(districtId: string, personId: string, after: string | null, limit: number): Statement {
  return {
    name: 'worklist_submitted',
    text: `select ${submissionWork}, ${instantSql('s.head_at')} as at
      from case_person c join submission s on s.district_id = $1 and s.id = c.submission_id join unit u on u.district_id = $1 and u.id = s.unit_id
      where c.district_id = $1 and c.person_id = $2 and c.level = 'preparer' and s.submitted_once and ($3::uuid is null or s.id < $3) order by s.id desc limit $4`,
    values: [districtId, personId, after, limit],
  };
}

/** What a person was told of without having to act: notices by mail other than tasks. */
export function copiedRows(districtId: string, personId: string, after: string | null, limit: number): Statement {
  return {
    name: 'worklist_copied',
    text: `select ${submissionWork}, ${instantSql('m.created_at')} as at
      from (select submission_id, max(created_at) as created_at from mail_delivery where district_id = $1 and person_id = $2 and notice <> 'task-waits'
        and submission_id is not null group by submission_id) m
      join submission s on s.district_id = $1 and s.id = m.submission_id join unit u on u.district_id = $1 and u.id = s.unit_id
      where ($3::uuid is null or s.id < $3) order by s.id desc limit $4`,
    values: [districtId, personId, after, limit],
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
      from submission s join unit u on u.district_id = $1 and u.id = s.unit_id
      where s.district_id = $1 and ${visible.text} ${and.join(' ')} order by s.id desc limit $${values.push(filter.limit)}`,
    values,
  };
}
