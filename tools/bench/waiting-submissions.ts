// Thousands of submissions that wait at the level `department`: copies of one that got there through the operations, made by SQL.
// A copy has everything that an approval reads or meets (row, view, head entry, pins, earlier decision, open task), but not the
// earlier entries of its stream: it can be approved like the original, and its trail alone cannot be verified.
// After each block the approved ones are put back to where they waited; entries, commands and jobs stay and pile up.
import { Client } from 'pg';
import type { BenchDistrict } from './bench-district';
import type { Model } from './make-model';

const copiedCycles = 40;
const level = 'department';

/** Foreign keys and append-only triggers are off for the superuser's bulk load only; the measured writes meet them all. */
const asArranger = `set session_replication_role = replica; set synchronous_commit = off`;

export class WaitingSubmissions {
  private readonly used: string[] = [];
  private constructor(
    private readonly arranger: Client,
    private readonly districtId: string,
    private readonly model: Model,
    private readonly byDepartment: Map<string, string[]>,
  ) {}

  /** Makes the copies; done once, before the database itself is copied. */
  static async copy(ownerUrl: string, district: BenchDistrict, model: Model): Promise<void> {
    const arranger = await connectArranger(ownerUrl);
    for (const copy of copies) await arranger.query(copy, [district.districtId, model.submissionId]);
    await arranger.end();
  }

  static async open(ownerUrl: string, district: BenchDistrict, model: Model): Promise<WaitingSubmissions> {
    const arranger = await connectArranger(ownerUrl);
    const { rows } = await arranger.query<{ id: string; department_id: string }>(
      `select id, department_id from submission where district_id = $1 and level_key = $2 and id <> $3 order by hashtext(id::text)`,
      [district.districtId, level, model.submissionId],
    );
    const byDepartment = new Map<string, string[]>();
    for (const row of rows) byDepartment.set(row.department_id, [...(byDepartment.get(row.department_id) ?? []), row.id]);
    const waiting = new WaitingSubmissions(arranger, district.districtId, model, byDepartment);
    await waiting.tidyUp();
    return waiting;
  }

  get count(): number {
    return [...this.byDepartment.values()].reduce((sum, ids) => sum + ids.length, 0);
  }

  countOf(departmentId: string): number {
    return this.byDepartment.get(departmentId)?.length ?? 0;
  }

  take(departmentId: string): string {
    const id = this.byDepartment.get(departmentId)?.pop();
    if (id === undefined) throw new Error('nothing waits at this department any more');
    this.used.push(id);
    return id;
  }

  /** Puts all that were taken back to where they waited, as last in the queue. */
  async putBack(): Promise<void> {
    const taken = this.used.splice(0);
    if (taken.length === 0) return;
    const values = [this.districtId, taken, this.model.submissionId];
    const { rows } = await this.arranger.query<{ id: string; department_id: string }>(putBack, values);
    for (const forget of forgetDecision) await this.arranger.query(forget, values.slice(0, 2));
    for (const row of rows) this.byDepartment.get(row.department_id)?.unshift(row.id);
  }

  /** Before blocks, so that none pays for the rows that the ones before left dead. */
  async tidyUp(): Promise<void> {
    await this.putBack();
    await this.arranger.query('vacuum (analyze)');
    await this.arranger.query('checkpoint');
  }

  async close(): Promise<void> {
    await this.arranger.end();
  }
}

async function connectArranger(ownerUrl: string): Promise<Client> {
  const arranger = new Client({ connectionString: ownerUrl });
  arranger.on('error', () => undefined);
  await arranger.connect();
  await arranger.query(asArranger);
  return arranger;
}

const copies = [
  `insert into cycle select (c).* from (select jsonb_populate_record(c, jsonb_build_object('id', uuidv7(), 'name', '测速年度' || n)) as c
      from cycle c, generate_series(1, ${copiedCycles}) as n where c.district_id = $1 and c.id = (select cycle_id from submission where district_id = $1 and id = $2)) as copied`,
  `insert into submission select (s).* from (
      select jsonb_populate_record(m, jsonb_build_object('id', uuidv7(), 'cycle_id', c.id, 'unit_id', u.id, 'department_id', u.department_id, 'level_unit_id', u.department_id)) as s
      from submission m, cycle c, unit u
      where m.district_id = $1 and m.id = $2 and c.district_id = $1 and c.id <> m.cycle_id and u.district_id = $1 and u.kind = 'unit') as copied`,
  `insert into audit_entry (district_id, stream, seq, prev_hash, hash, body, at, type, actor_id, unit_id, submission_id, fiscal_year, row_key, content_hash)
      select s.district_id, 'submission/' || s.id, e.seq, e.prev_hash, e.hash, e.body, e.at, e.type, e.actor_id, s.unit_id, s.id, e.fiscal_year, e.row_key, e.content_hash
      from submission m join audit_entry e on e.district_id = m.district_id and e.stream = 'submission/' || m.id and e.seq = m.head_seq, submission s
      where m.district_id = $1 and m.id = $2 and s.district_id = $1 and s.level_key = '${level}' and s.id <> m.id`,
  ...['submission_view', 'case_person', 'decision', 'task'].map(
    (table) => `insert into ${table} select (t).* from (
      select jsonb_populate_record(t, jsonb_build_object('submission_id', s.id) ${extra(table)}) as t
      from ${table} t, submission s where t.district_id = $1 and t.submission_id = $2 ${table === 'submission_view' ? 'and t.content_hash = s.content_hash' : ''}
        ${table === 'task' ? 'and t.closed_at is null' : ''} and s.district_id = $1 and s.level_key = '${level}' and s.id <> $2) as copied`,
  ),
];

function extra(table: string): string {
  if (table === 'task') return `|| jsonb_build_object('id', uuidv7(), 'unit_id', s.department_id)`;
  return table === 'decision' ? `|| jsonb_build_object('entry_stream', 'submission/' || s.id)` : '';
}

const putBack = `update submission s set state = m.state, level_key = m.level_key, level_role = m.level_role, level_unit_id = s.department_id, version = m.version, snapshot = m.snapshot
  from submission m where m.district_id = $1 and m.id = $3 and s.district_id = $1 and s.id = any($2::uuid[]) returning s.id, s.department_id`;
const forgetDecision = [
  `delete from decision where district_id = $1 and submission_id = any($2::uuid[]) and level_key = '${level}'`,
  `delete from case_person where district_id = $1 and submission_id = any($2::uuid[]) and level = '${level}'`,
  `delete from task where district_id = $1 and submission_id = any($2::uuid[]) and closed_at is null`,
  `update task set closed_at = null, closed_by = null where district_id = $1 and submission_id = any($2::uuid[]) and level_key = '${level}'`,
];
