// Cycles: what is needed to open one, lists, and how far each has come.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql, postsOfPersonSql, type KeptCommand, type PostRow } from './lock-submission';

export interface ActorRow {
  posts: PostRow[];
  now: string;
  bureauId: string | null;
  kept: KeptCommand | null;
}
/** A person with their posts, the clock, the bureau of the district, and the outcome kept for a key. */
export function actorRow(districtId: string, personId: string, key: string): Statement {
  return {
    name: 'actor_row',
    text: `select ${postsOfPersonSql('$1', '$2')} as posts, ${instantSql('clock_timestamp()')} as now,
      (select id from unit where district_id = $1 and kind = 'bureau') as "bureauId",
      (select jsonb_build_object('key', c.key, 'requestHash', encode(c.request_hash, 'hex'), 'status', c.status, 'answer', c.answer, 'view', c.view, 'submissionId', c.submission_id,
        'contentHash', encode(c.content_hash, 'hex')) from command c where c.district_id = $1 and c.person_id = $2 and c.key = $3) as kept`,
    values: [districtId, personId, key],
  };
}

export interface BudgetUnitRow {
  id: string;
  name: string;
  departmentId: string | null;
}
export function budgetUnits(districtId: string): Statement {
  return {
    name: 'budget_units',
    text: `select id, name, department_id as "departmentId" from unit where district_id = $1 and kind = 'unit' order by code`,
    values: [districtId],
  };
}

/** Units with an overall form in a cycle. */
export function unitsOfCycle(districtId: string, cycleId: string): Statement {
  return {
    name: 'units_of_cycle',
    text: `select distinct unit_id as id from submission where district_id = $1 and cycle_id = $2 and form = 'overall'`,
    values: [districtId, cycleId],
  };
}
export function cycleNamed(districtId: string, year: number, name: string): Statement {
  return { name: 'cycle_named', text: 'select id from cycle where district_id = $1 and year = $2 and name = $3 and recalled_at is null', values: [districtId, year, name] };
}

export interface CycleRow {
  id: string;
  year: number;
  name: string;
  forms: Record<string, { ruleSetId: string; ruleSetVersion: number }>;
  routeId: string;
  routeVersion: number;
  submitDueOn: string | null;
  openedAt: string;
  /** Null while it stands. */
  recalledAt: string | null;
}
export interface ListedCycleRow extends CycleRow {
  /** Something was handed in, and not all of that is published or cancelled. */
  underWay: boolean;
}
const cycleColumns = `c.id, c.year, c.name, c.forms, c.route_id as "routeId", c.route_version as "routeVersion",
  to_char(c.submit_due_on, 'YYYY-MM-DD') as "submitDueOn", ${instantSql('c.opened_at')} as "openedAt", ${instantSql('c.recalled_at')} as "recalledAt"`;

/** Held until a form is begun in it, so that it is not recalled meanwhile. */
export function cycleToBeginIn(districtId: string, id: string): Statement {
  return { name: 'cycle_to_begin_in', text: `select ${cycleColumns} from cycle c where c.district_id = $1 and c.id = $2 for key share of c`, values: [districtId, id] };
}

export function listCycleRows(districtId: string, after: string | null, limit: number): Statement {
  return {
    name: 'list_cycles',
    text: `select ${cycleColumns}, exists (select 1 from submission s where s.district_id = $1 and s.cycle_id = c.id and s.submitted_once and s.state not in ('published', 'cancelled')) as "underWay"
      from cycle c where c.district_id = $1 and ($2::uuid is null or c.id < $2) order by c.id desc limit $3`,
    values: [districtId, after, limit],
  };
}
export function cycleRow(districtId: string, id: string): Statement {
  return { name: 'cycle_row', text: `select ${cycleColumns} from cycle c where c.district_id = $1 and c.id = $2`, values: [districtId, id] };
}

export interface ProgressRow {
  state: string;
  level: string | null;
  count: number;
  overdue: number;
}
export function cycleProgress(districtId: string, cycleId: string): Statement {
  return {
    name: 'cycle_progress',
    text: `select s.state, s.level_key as level, count(*)::int as count,
        count(*) filter (where t.due_on < (now() at time zone 'Asia/Shanghai')::date)::int as overdue
      from submission s left join task t on t.district_id = s.district_id and t.submission_id = s.id and t.closed_at is null
      where s.district_id = $1 and s.cycle_id = $2 group by s.state, s.level_key order by s.state, s.level_key`,
    values: [districtId, cycleId],
  };
}

export interface DocumentListRow {
  id: string;
  version: number;
  name: string;
  form: string | null;
  /** Of a rule set: whose and for which year. */
  place: string | null;
  year: number | null;
  digest: string;
}
export function listRegistered(districtId: string, kind: 'rule_set' | 'route'): Statement {
  return {
    name: `list_${kind}`,
    text: `select id, version, name, ${kind === 'rule_set' ? `form, document ->> 'place' as place, (document ->> 'year')::int as year` : 'null as form, null as place, null::int as year'}, encode(digest, 'hex') as digest from ${kind} where district_id = $1 order by id, version`,
    values: [districtId],
  };
}
