// Where all submissions of a cycle stand, for a screen: pages of what may be seen, those due first on top, and figures over all of them. Both stand
// on the same words for "step" and "late". What was cancelled is no longer on its way: it is counted under its own step and nowhere else.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from './condition-sql';
import type { WorkPlace } from './list-queries';
import { liesWith } from './lies-with';
import { instantSql } from './lock-submission';

/** Where it lies: the level or desk of its open task, else its state. */
const step = `coalesce(t.step, s.state)`;
const late = `coalesce(t.due_on < (now() at time zone 'Asia/Shanghai')::date, false)`;
const openTask = `left join lateral ${liesWith('s.id')} t on true`;
const chinaDay = (instant: string): string => `to_char(${instant} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;
const returnsOf = `(select count(*)::int from decision r where r.district_id = $1 and r.submission_id = s.id and r.kind = 'returned')`;

export interface ProgressFilter {
  cycleId: string;
  step?: string;
  late?: boolean;
  returned?: boolean;
  /** By posts of this role. */
  adjusted?: string;
  /** Only those whose turn comes after this many of the same step that are due on the same day or before. */
  beyond?: readonly StepCapacity[];
  after?: WorkPlace;
  limit: number;
}
export interface StepCapacity {
  step: string;
  dueOn: string;
  capacity: number;
}

export interface ProgressOfOne {
  id: string;
  unitId: string;
  unitName: string;
  departmentName: string | null;
  name: string;
  form: string;
  state: string;
  round: number;
  step: string;
  /** With whom it lies; null where nothing waits. */
  role: string | null;
  holderUnit: string | null;
  holderUnitId: string | null;
  /** In rectification: how many problems are not finished; null outside of it. */
  openItems: number | null;
  /** Whoever holds that post today. */
  holders: string[];
  since: string | null;
  dueOn: string | null;
  late: boolean;
  returns: number;
  /** Lines of adjustment and what they and their reversals come to. */
  adjustments: number;
  net: string;
  remindedAt: string | null;
  remindedBy: string | null;
  /** Whether whoever asks may open it. */
  opens: boolean;
}

/** @param counted which are listed; `visible`: which of them this person may open */
export function progressRows(districtId: string, visible: SqlCondition, filter: ProgressFilter, counted: 'visible' | 'all' = 'visible'): Statement {
  const among = counted === 'all' ? 'true' : visible.text;
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  const and: string[] = [`s.cycle_id = ${param(filter.cycleId, 'uuid')}`];
  const joins: string[] = [];
  if (filter.step === undefined) and.push(`s.state <> 'cancelled'`);
  else and.push(`${step} = ${param(filter.step, 'text')}`);
  if (filter.late === true) and.push(late);
  if (filter.returned === true) and.push(`${returnsOf} > 0`);
  const ofRole = filter.adjusted === undefined ? '' : `and p.role = ${param(filter.adjusted, 'text')}`;
  if (filter.adjusted !== undefined) and.push('l.adjustments > 0');
  if (filter.beyond !== undefined) {
    const [steps, days, most] = [filter.beyond.map((each) => each.step), filter.beyond.map(({ dueOn }) => dueOn), filter.beyond.map(({ capacity }) => capacity)];
    joins.push(`join (select q.id from (select s.id, t.step, t.due_on, row_number() over (partition by t.step order by t.due_on, s.id) as turn
        from submission s ${openTask} where s.district_id = $1 and s.cycle_id = ${param(filter.cycleId, 'uuid')} and ${among} and t.due_on is not null) q
      join unnest(${param(steps, 'text[]')}, ${param(days, 'date[]')}, ${param(most, 'int[]')}) as c(step, due_on, capacity)
        on c.step = q.step and c.due_on = q.due_on and q.turn > c.capacity) b on b.id = s.id`);
  }
  if (filter.after !== undefined) and.push(`(coalesce(t.due_on, 'infinity'::date), s.id) > (${param(filter.after.dueOn, 'date')}, ${param(filter.after.id, 'uuid')})`);
  return {
    text: `select s.id, s.unit_id as "unitId", u.name as "unitName", d.name as "departmentName", s.name, s.form, s.state, s.round, ${step} as step, t.role, h.name as "holderUnit", t.unit_id as "holderUnitId", t.items as "openItems",
        array(select n.display_name from post p join person n on n.district_id = $1 and n.id = p.person_id where p.district_id = $1 and p.unit_id = t.unit_id and p.role = t.role
          and p.valid_from <= now() and (p.valid_to is null or p.valid_to > now()) and n.disabled_at is null order by n.display_name) as holders,
        ${instantSql('t.opened_at')} as since, to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", ${late} as late, ${returnsOf} as returns, l.adjustments, l.net, (${visible.text}) as opens,
        ${instantSql('e.at')} as "remindedAt", n.display_name as "remindedBy"
      from submission s ${openTask} ${joins.join(' ')}
      join unit u on u.district_id = $1 and u.id = s.unit_id
      left join unit d on d.district_id = $1 and d.id = s.department_id
      left join unit h on h.district_id = $1 and h.id = t.unit_id
      cross join lateral (select count(*) filter (where l.kind = 'adjustment')::int as adjustments, trim_scale(coalesce(sum(l.delta), 0))::text as net
        from score_line l join post p on p.district_id = $1 and p.id = l.post_id
        where l.district_id = $1 and l.submission_id = s.id and l.kind <> 'self' ${ofRole}) l
      left join lateral (select e.at, e.actor_id from audit_entry e where e.district_id = $1 and e.stream = 'submission/' || s.id
        and e.type = 'submission.reminded@1' and e.at >= t.opened_at order by e.at desc limit 1) e on true
      left join person n on n.district_id = $1 and n.id = e.actor_id
      where s.district_id = $1 and ${among} and ${and.join(' and ')}
      order by coalesce(t.due_on, 'infinity'::date), s.id limit ${param(filter.limit, 'int')}`,
    values,
  };
}

export interface StepCount {
  step: string;
  forms: number;
  units: number;
  late: number;
}
export interface ProgressSummaryRow {
  steps: StepCount[];
  /** Without those cancelled. */
  forms: number;
  units: number;
  lateForms: number;
  lateUnits: number;
  /** What waits, by step and due day. */
  waiting: { step: string; dueOn: string; count: number }[];
  /** What was done with: days in China from which to which, how often. What a form was cancelled at was not done with. */
  done: { step: string; from: string; to: string; count: number }[];
  /** Of the cycle, but not for this person to see. */
  unseen: number;
}

export function progressSummary(districtId: string, visible: SqlCondition, cycleId: string): Statement {
  const values: SqlValue[] = [districtId, ...visible.values, cycleId];
  const cycle = `$${values.length}::uuid`;
  return {
    text: `with seen as materialized (select s.id, s.unit_id, s.state, s.head_at, ${step} as step, t.due_on, ${late} as late
        from submission s ${openTask} where s.district_id = $1 and s.cycle_id = ${cycle} and ${visible.text}),
      way as (select * from seen where state <> 'cancelled')
      select (select coalesce(jsonb_agg(c), '[]') from (select step, count(*)::int as forms, count(distinct unit_id)::int as units, (count(*) filter (where late))::int as late from seen group by 1) c) as steps,
        (select count(*)::int from way) as forms, (select count(distinct unit_id)::int from way) as units,
        (select count(*)::int from way where late) as "lateForms", (select count(distinct unit_id)::int from way where late) as "lateUnits",
        (select coalesce(jsonb_agg(w), '[]') from (select step, to_char(due_on, 'YYYY-MM-DD') as "dueOn", count(*)::int as count from way where due_on is not null group by 1, 2) w) as waiting,
        (select coalesce(jsonb_agg(p), '[]') from (select t.level_key as step, ${chinaDay('t.opened_at')} as from, ${chinaDay('t.closed_at')} as to, count(*)::int as count
          from seen join task t on t.district_id = $1 and t.submission_id = seen.id and t.submission_id is not null
          where t.closed_at is not null and not (seen.state = 'cancelled' and t.closed_at >= seen.head_at) group by 1, 2, 3) p) as done,
        (select count(*)::int from submission s where s.district_id = $1 and s.cycle_id = ${cycle}) - (select count(*)::int from seen) as unseen`,
    values,
  };
}

export interface ReviewFigures {
  adjusted: { role: string; forms: number; lines: number; down: string; up: string; net: string }[];
  /** Of all of them together. */
  net: string;
  returnedForms: number;
  returns: number;
}

/** What reviewers did to the submissions of a cycle: adjusted by which posts, returned how often. */
export function reviewFigures(districtId: string, visible: SqlCondition, cycleId: string): Statement {
  const values: SqlValue[] = [districtId, ...visible.values, cycleId];
  return {
    text: `with seen as materialized (select s.id from submission s where s.district_id = $1 and s.cycle_id = $${values.length}::uuid and s.state <> 'cancelled' and ${visible.text}),
      line as (select p.role, l.submission_id, l.kind, l.delta from seen join score_line l on l.district_id = $1 and l.submission_id = seen.id and l.kind <> 'self'
        join post p on p.district_id = $1 and p.id = l.post_id),
      returned as (select r.submission_id from seen join decision r on r.district_id = $1 and r.submission_id = seen.id and r.kind = 'returned')
      select (select coalesce(jsonb_agg(a order by a.role), '[]') from (select role, (count(distinct submission_id) filter (where kind = 'adjustment'))::int as forms,
          (count(*) filter (where kind = 'adjustment'))::int as lines, trim_scale(coalesce(sum(delta) filter (where delta < 0), 0))::text as down,
          trim_scale(coalesce(sum(delta) filter (where delta > 0), 0))::text as up, trim_scale(sum(delta))::text as net from line group by role) a) as adjusted, (select trim_scale(coalesce(sum(delta), 0))::text from line) as net,
        (select count(distinct submission_id)::int from returned) as "returnedForms", (select count(*)::int from returned) as returns`,
    values,
  };
}
