// The register of rectification items for a screen: pages of what may be seen, newest first, each filter with an index (migration 0013), and how
// many stand where. Both take what may be seen first: what is not seen is not counted either.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from './condition-sql';
import { itemFields } from './item-queries';

export interface ItemFilter {
  unitId?: string;
  year?: number;
  state?: string;
  /** Of those reopened: what the last verification found, or that they were closed before. */
  reopened?: 'part' | 'none' | 'again';
  overdue?: boolean;
  source?: string;
  /** Of those not finished: how long past due. */
  age?: ItemAge;
  submissionId?: string;
  after?: string;
  limit: number;
}

const unfinished = `i.state in ('open', 'answered', 'reopened')`;
const today = `(now() at time zone 'Asia/Shanghai')::date`;
const late = `i.due_on < ${today}`;
const daysLate = `${today} - i.due_on`;
const ages = { notDue: `${daysLate} <= 0`, upTo30: `${daysLate} between 1 and 30`, upTo90: `${daysLate} between 31 and 90`, over90: `${daysLate} > 90` } as const;
export type ItemAge = keyof typeof ages;
const agesSql = Object.entries(ages).map(([age, sql]) => `'${age}', count(*) filter (where ${sql})`).join(', ');
const howReopened = `coalesce(i.snapshot ->> 'result', 'again')`;

export function listItemRows(districtId: string, visible: SqlCondition, filter: ItemFilter): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const and: string[] = [];
  const wanted = (sql: string, value: string | number | undefined): void => {
    if (value !== undefined) and.push(`${sql} $${values.push(value)}`);
  };
  wanted('i.unit_id =', filter.unitId);
  wanted('i.year =', filter.year);
  wanted('i.state =', filter.state);
  wanted('i.source =', filter.source);
  wanted('i.submission_id =', filter.submissionId);
  wanted('i.id <', filter.after);
  if (filter.reopened !== undefined) {
    and.push(`i.state = 'reopened'`);
    wanted(`${howReopened} =`, filter.reopened);
  }
  if (filter.overdue === true) and.push(unfinished, late);
  if (filter.age !== undefined) and.push(unfinished, ages[filter.age]);
  return {
    text: `select ${itemFields} from rectification_item i join unit u on u.district_id = $1 and u.id = i.unit_id
      where i.district_id = $1 and ${visible.text} ${and.map((each) => `and ${each}`).join(' ')} order by i.id desc limit $${values.push(filter.limit)}`,
    values,
  };
}

export interface ItemCount {
  state: string;
  reopened: 'part' | 'none' | 'again' | null;
  count: number;
}
interface Place {
  id: string;
  name: string;
}
export interface ItemSummaryRow {
  counts: ItemCount[];
  overdue: number;
  ages: Record<ItemAge, number>;
  years: number[];
  units: Place[];
  next: { itemId: string; count: number } | null;
}

/** Which items wait for this person: in these states, of these units (null: of all they see), and untouched by them from the other side. */
export interface NextQuestion {
  personId: string;
  states: readonly string[];
  unitIds: readonly string[] | null;
  notAmong: 'answeredBy' | 'judgedBy';
}

export function itemSummary(districtId: string, visible: SqlCondition, filter: Pick<ItemFilter, 'unitId' | 'year'>, next: NextQuestion): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  const [unit, year] = [param(filter.unitId ?? null, 'uuid'), param(filter.year ?? null, 'int')];
  const [states, units, side, person] = [param([...next.states], 'text[]'), param(next.unitIds === null ? null : [...next.unitIds], 'uuid[]'), param(next.notAmong, 'text'), param(next.personId, 'text')];
  return {
    text: `with seen as materialized (select i.id, i.unit_id, i.year, i.state, i.due_on, i.snapshot from rectification_item i where i.district_id = $1 and ${visible.text}),
        chosen as (select * from seen where (${unit} is null or unit_id = ${unit}) and (${year} is null or year = ${year})),
        waiting as (select i.id, i.due_on from seen i where i.state = any (${states}) and (${units} is null or i.unit_id = any (${units})) and not coalesce(i.snapshot -> ${side} ? ${person}, false))
      select (select coalesce(jsonb_agg(c), '[]') from (select i.state, case when i.state = 'reopened' then ${howReopened} end as reopened, count(*)::int as count
          from chosen i group by 1, 2) c) as counts,
        (select count(*)::int from chosen i where ${unfinished} and ${late}) as overdue,
        (select jsonb_build_object(${agesSql}) from chosen i where ${unfinished}) as ages,
        (select coalesce(jsonb_agg(y.year order by y.year desc), '[]') from (select distinct year from seen) y) as years,
        (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.code), '[]') from unit u
          where u.district_id = $1 and exists (select 1 from seen where seen.unit_id = u.id)) as units,
        (select jsonb_build_object('itemId', w.id, 'count', (select count(*)::int from waiting)) from waiting w order by w.due_on, w.id limit 1) as next`,
    values,
  };
}

export interface AgeingRow {
  source: string;
  ages: Record<ItemAge, number>;
}

/** How old what is not finished is, per source. */
export function itemAgeing(districtId: string, visible: SqlCondition, filter: Pick<ItemFilter, 'unitId' | 'year'>): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  const [unit, year] = [param(filter.unitId ?? null, 'uuid'), param(filter.year ?? null, 'int')];
  return {
    text: `select i.source, jsonb_build_object(${agesSql}) as ages from rectification_item i
      where i.district_id = $1 and ${unfinished} and (${unit} is null or i.unit_id = ${unit}) and (${year} is null or i.year = ${year}) and ${visible.text} group by i.source order by i.source`,
    values,
  };
}
