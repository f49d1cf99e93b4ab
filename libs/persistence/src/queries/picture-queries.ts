// What pictures of a cycle are drawn from: the totals of what was handed in, with who signed and adjusted; and where every form lies. All of
// it is filtered by what may be seen before anything is counted, along the index of a cycle's submissions. It draws no conclusion.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from './condition-sql';
import { liesWith } from './lies-with';

/** A role at a unit: posts of several persons at one seat are one. */
export interface SeatRow {
  role: string;
  unitName: string;
}
export interface ScoreRow {
  id: string;
  unitName: string;
  department: string | null;
  name: string;
  state: string;
  ruleSetId: string;
  ruleSetVersion: number;
  /** Claimed, after rescaling and cap, as handed in. */
  self: string | null;
  /** What stands after adjustments, settled. */
  reviewed: string | null;
  /** Null: the total is the plain sum, graded by the rule set. */
  settled: { grade: string | null } | null;
  signed: SeatRow[];
  adjusted: (SeatRow & { count: number })[];
}
export interface CycleAsked {
  cycleId: string;
  limit: number;
}

export function scoreRows(districtId: string, visible: SqlCondition, { cycleId, form, limit }: CycleAsked & { form: string }): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  return {
    text: `select s.id, u.name as "unitName", d.name as department, s.name, s.state, s.rule_set_id as "ruleSetId", s.rule_set_version as "ruleSetVersion",
        coalesce(c.scored -> 'settlement' ->> 'claimed', c.scored -> 'total' ->> 'claimed') as self,
        coalesce(s.snapshot -> 'settled' ->> 'total', s.snapshot ->> 'total') as reviewed,
        case when jsonb_typeof(s.snapshot -> 'settled') = 'object' then s.snapshot -> 'settled' end as settled,
        (select coalesce(jsonb_agg(jsonb_build_object('role', w.role, 'unitName', w.name)), '[]') from (select distinct p.role, pu.name from decision x
          join post p on p.district_id = $1 and p.id = x.post_id join unit pu on pu.district_id = $1 and pu.id = p.unit_id
          where x.district_id = $1 and x.submission_id = s.id and x.standing) w) as signed,
        (select coalesce(jsonb_agg(jsonb_build_object('role', w.role, 'unitName', w.name, 'count', w.count) order by w.role, w.name), '[]') from (select p.role, pu.name, count(distinct l.row_key)::int as count
          from score_line l join post p on p.district_id = $1 and p.id = l.post_id join unit pu on pu.district_id = $1 and pu.id = p.unit_id
          where l.district_id = $1 and l.submission_id = s.id and l.kind = 'adjustment' and not exists (select 1 from score_line r
            where r.district_id = $1 and r.submission_id = s.id and r.row_key = l.row_key and r.reverses_seq = l.seq) group by 1, 2) w) as adjusted
      from submission s join unit u on u.district_id = $1 and u.id = s.unit_id
      left join unit d on d.district_id = $1 and d.id = s.department_id
      join submission_content c on c.district_id = $1 and c.submission_id = s.id and c.digest = s.content_digest
      where s.district_id = $1 and s.cycle_id = ${param(cycleId, 'uuid')} and s.form = ${param(form, 'text')} and s.state not in ('draft', 'cancelled') and ${visible.text}
      order by s.id limit ${param(limit, 'int')}`,
    values,
  };
}

/** One adjustment that was not taken back. */
export interface ClauseLine {
  id: string;
  unitName: string;
  name: string;
  /** Of the indicator, as the form calls it. */
  row: string;
  clause: string;
  delta: string;
  role: string;
  unitOfPost: string;
}

export function clauseLines(districtId: string, visible: SqlCondition, { cycleId, form, limit }: CycleAsked & { form: string }): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  return {
    text: `select s.id, u.name as "unitName", s.name, coalesce((select r ->> 'name' from jsonb_array_elements(c.scored -> 'rows') r where r ->> 'key' = l.row_key limit 1), l.row_key) as row,
        l.clause, trim_scale(l.delta)::text as delta, p.role, pu.name as "unitOfPost"
      from (select s.* from submission s where s.district_id = $1 and s.cycle_id = ${param(cycleId, 'uuid')} and s.form = ${param(form, 'text')} and s.state <> 'cancelled' and ${visible.text} order by s.id limit ${param(limit, 'int')}) s
      join unit u on u.district_id = $1 and u.id = s.unit_id
      join score_line l on l.district_id = $1 and l.submission_id = s.id and l.kind = 'adjustment'
      join post p on p.district_id = $1 and p.id = l.post_id join unit pu on pu.district_id = $1 and pu.id = p.unit_id
      left join submission_content c on c.district_id = $1 and c.submission_id = s.id and c.digest = s.content_digest
      where not exists (select 1 from score_line r where r.district_id = $1 and r.submission_id = s.id and r.row_key = l.row_key and r.reverses_seq = l.seq)
      order by s.id, l.row_key, l.seq`,
    values,
  };
}

export interface LyingRow {
  id: string;
  unitName: string;
  department: string | null;
  name: string;
  form: string;
  state: string;
  level: string | null;
  late: boolean;
}

/** Where each form of a cycle lies now. */
export function lyingRows(districtId: string, visible: SqlCondition, { cycleId, limit }: CycleAsked): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  return {
    text: `select s.id, u.name as "unitName", d.name as department, s.name, s.form, s.state, s.level_key as level,
        coalesce(t.due_on < (now() at time zone 'Asia/Shanghai')::date, false) as late
      from submission s join unit u on u.district_id = $1 and u.id = s.unit_id
      left join unit d on d.district_id = $1 and d.id = s.department_id
      left join lateral ${liesWith('s.id')} t on true
      where s.district_id = $1 and s.cycle_id = ${param(cycleId, 'uuid')} and s.state <> 'cancelled' and ${visible.text} order by s.id limit ${param(limit, 'int')}`,
    values,
  };
}

export interface ClosedRow {
  id: string;
  unitName: string;
  text: string;
  /** `2026-11`, in China. */
  month: string;
}

/** Items that are closed, by the month of the verification that closed them, of this month and the eleven before. */
export function closedItems(districtId: string, visible: SqlCondition, filter: { unitId?: string; year?: number }): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  const [unit, year] = [param(filter.unitId ?? null, 'uuid'), param(filter.year ?? null, 'int')];
  return {
    text: `select i.id, u.name as "unitName", left(i.text, 60) as text, to_char(st.at at time zone 'Asia/Shanghai', 'YYYY-MM') as month
      from rectification_item i join unit u on u.district_id = $1 and u.id = i.unit_id
      cross join lateral (select at from item_step where district_id = $1 and item_id = i.id and kind = 'verified' and result = 'all' order by seq desc limit 1) st
      where i.district_id = $1 and i.state = 'closed' and (${unit} is null or i.unit_id = ${unit}) and (${year} is null or i.year = ${year}) and ${visible.text}
        and st.at >= (date_trunc('month', now() at time zone 'Asia/Shanghai') - interval '11 months') at time zone 'Asia/Shanghai'
      order by st.at, i.id`,
    values,
  };
}

