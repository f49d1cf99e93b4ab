// One submission in a district of its own, with people on every seat, written straight into the tables: for tests of what
// comes after a fact (mail, lists), which need rows and not the course of events that makes them.
// It never stands in for the operations: states here are only as complete as its readers need.
import { createHash, randomUUID } from 'node:crypto';
import type { TestDatabase } from './test-database';

export type SeatRole =
  | 'preparer'
  | 'unit-head'
  | 'department-reviewer'
  | 'bureau-reviewer'
  | 'bureau-performance'
  | 'bureau-head'
  | 'system-admin';

export interface ArrangedEntry {
  type: string;
  actor: string;
  pub: object;
  priv?: object;
}

export interface ArrangedSubmission {
  readonly districtId: string;
  readonly submissionId: string;
  readonly stream: string;
  readonly units: Readonly<Record<'unit' | 'department' | 'bureau', string>>;
  /** Person ids by seat; `preparer` and `unit-head` sit at the unit. */
  readonly people: Readonly<Record<SeatRole, string>>;
  /** A further person on a seat. */
  person(role: SeatRole, email: string | null): Promise<string>;
  /** Appends to the submission's stream; answers its seq. */
  entry(entry: ArrangedEntry): Promise<number>;
  /** Closes the open task and opens this one. */
  task(levelKey: string, role: SeatRole, place: 'unit' | 'department' | 'bureau', round?: number): Promise<void>;
  pin(person: string, level: string): Promise<void>;
}

const seats: Record<SeatRole, 'unit' | 'department' | 'bureau'> = {
  preparer: 'unit',
  'unit-head': 'unit',
  'department-reviewer': 'department',
  'bureau-reviewer': 'bureau',
  'bureau-performance': 'bureau',
  'bureau-head': 'bureau',
  'system-admin': 'bureau',
};

const route = {
  id: 'default',
  version: 1,
  name: '默认审签路线',
  levels: [
    { key: 'unit-head', name: '单位负责人审签', role: 'unit-head', seat: 'own-unit' },
    { key: 'department', name: '主管部门审核', role: 'department-reviewer', seat: 'department' },
    { key: 'bureau-section', name: '财政业务科室复核', role: 'bureau-reviewer', seat: 'bureau' },
    { key: 'bureau-head', name: '财政局审定', role: 'bureau-head', seat: 'bureau' },
  ],
};
const noHash: Buffer = Buffer.alloc(32);

type Run = (text: string, values: unknown[]) => Promise<unknown>;
type Units = ArrangedSubmission['units'];

export async function arrangeSubmission(
  database: TestDatabase,
  wanted: { demonstration?: boolean; unitName?: string } = {},
): Promise<ArrangedSubmission> {
  const run: Run = (text, values) => database.query(text, values);
  const districtId = randomUUID();
  const code = `d${districtId.slice(0, 8)}`;
  const units = await makeUnits(run, districtId, code, wanted);
  const person = (role: SeatRole, email: string | null) => makePerson(run, districtId, units, role, email);
  const people = {} as Record<SeatRole, string>;
  for (const role of Object.keys(seats) as SeatRole[]) people[role] = await person(role, `${role}@${code}.example`);
  const submissionId = await makeSubmission(run, districtId, units, people['bureau-performance']);
  const stream = `submission/${submissionId}`;
  return {
    districtId,
    submissionId,
    stream,
    units,
    people,
    person,
    entry: entryWriter(run, districtId, stream),
    task: async (levelKey, role, place, round = 1) => {
      await run('update task set closed_at = now() where district_id = $1 and closed_at is null', [districtId]);
      await run(
        `insert into task (district_id, id, submission_id, round, level_key, role, unit_id, opened_at, due_on)
          values ($1, $2, $3, $4, $5, $6, $7, now(), '2026-12-01')`,
        [districtId, randomUUID(), submissionId, round, levelKey, role, units[place]],
      );
    },
    pin: async (personId, level) => {
      const values = [districtId, submissionId, personId, level];
      await run(
        'insert into case_person (district_id, submission_id, person_id, level) values ($1, $2, $3, $4)',
        values,
      );
    },
  };
}

async function makeUnits(
  run: Run,
  districtId: string,
  code: string,
  wanted: { demonstration?: boolean; unitName?: string },
): Promise<Units> {
  await run('insert into district (id, code, name, demonstration) values ($1, $2, $3, $4)', [
    districtId,
    code,
    '示范区',
    wanted.demonstration ?? false,
  ]);
  const units = { department: randomUUID(), bureau: randomUUID(), unit: randomUUID() };
  const names = { department: '示范区民政局', bureau: '示范区财政局', unit: wanted.unitName ?? '示范街道办事处' };
  for (const kind of ['department', 'bureau', 'unit'] as const) {
    await run('insert into unit (district_id, id, code, name, kind, department_id) values ($1, $2, $3, $4, $5, $6)', [
      districtId,
      units[kind],
      kind,
      names[kind],
      kind,
      kind === 'unit' ? units.department : null,
    ]);
  }
  return units;
}

async function makePerson(run: Run, districtId: string, units: Units, role: SeatRole, email: string | null) {
  const id = randomUUID();
  await run('insert into person (district_id, id, display_name, email) values ($1, $2, $3, $4)', [
    districtId,
    id,
    `示范${role}`,
    email,
  ]);
  await run(
    `insert into post (district_id, id, person_id, role, unit_id, valid_from)
      values ($1, $2, $3, $4, $5, now() - interval '1 day')`,
    [districtId, randomUUID(), id, role, units[seats[role]]],
  );
  return id;
}

async function makeSubmission(run: Run, districtId: string, units: Units, openedBy: string): Promise<string> {
  const [cycleId, submissionId] = [randomUUID(), randomUUID()];
  await run(
    `insert into rule_set (district_id, id, version, form, name, digest, document)
      values ($1, 'rules', 1, 'overall', '规则', $2, '{}')`,
    [districtId, noHash],
  );
  await run(
    `insert into route (district_id, id, version, name, digest, document) values ($1, 'default', 1, $4, $2, $3)`,
    [districtId, noHash, JSON.stringify(route), route.name],
  );
  await run(
    `insert into cycle (district_id, id, year, name, forms, route_id, route_version, opened_by, opened_at, head_seq, head_hash, head_at)
      values ($1, $2, 2026, '2026年度', '[]', 'default', 1, $3, now(), 0, $4, now())`,
    [districtId, cycleId, openedBy, noHash],
  );
  await run(
    `insert into submission (district_id, id, cycle_id, unit_id, department_id, bureau_id, year, form, name, rule_set_id,
        rule_set_version, route_id, route_version, machine_version, state, round, version, content_hash, content_digest,
        snapshot, head_seq, head_hash, head_at)
      values ($1, $2, $3, $4, $5, $6, 2026, 'overall', '整体支出绩效自评', 'rules', 1, 'default', 1, 1, 'draft', 1, 1, $7, $7,
        '{}', 0, $7, now())`,
    [districtId, submissionId, cycleId, units.unit, units.department, units.bureau, noHash],
  );
  return submissionId;
}

/** Appends to one stream, each entry chained to the one before. */
function entryWriter(run: Run, districtId: string, stream: string): ArrangedSubmission['entry'] {
  let head = { seq: 0, hash: noHash };
  return async ({ type, actor, pub, priv }) => {
    const seq = head.seq + 1;
    const body = Buffer.from(JSON.stringify({ type, stream, seq, actor, pub }), 'utf8');
    const hash = createHash('sha256')
      .update(Buffer.from([0]))
      .update(body)
      .digest();
    await run(
      `insert into audit_entry (district_id, stream, seq, prev_hash, hash, body, at, type, actor_id, fiscal_year)
        values ($1, $2, $3, $4, $5, $6, now(), $7, $8, 2026)`,
      [districtId, stream, seq, head.hash, hash, body, type, actor],
    );
    if (priv !== undefined) {
      const values = [districtId, stream, seq, noHash, Buffer.from(JSON.stringify(priv), 'utf8')];
      await run(
        'insert into audit_payload (district_id, stream, seq, salt, bytes) values ($1, $2, $3, $4, $5)',
        values,
      );
    }
    head = { seq, hash };
    return seq;
  };
}
