// Parts that begin things: a cycle, many submissions at once, their first tasks, and the registered documents they point at.
import type { Part } from './statement';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
type Head = { seq: number; hash: string; at: string };

export interface NewCycle {
  districtId: string;
  id: string;
  year: number;
  name: string;
  forms: unknown;
  routeId: string;
  routeVersion: number;
  submitDueOn: string | null;
  openedBy: string;
  at: string;
  head: Head;
}

export function newCyclePart(cycle: NewCycle): Part {
  return {
    name: 'cycle_opened',
    expects: null,
    sql: (param) =>
      `insert into cycle (district_id, id, year, name, forms, route_id, route_version, submit_due_on, opened_by, opened_at, head_seq, head_hash, head_at)
        values (${param(cycle.districtId, 'uuid')}, ${param(cycle.id, 'uuid')}, ${param(cycle.year)}::int, ${param(cycle.name)}, ${param(JSON.stringify(cycle.forms))}::jsonb,
          ${param(cycle.routeId)}, ${param(cycle.routeVersion)}::int, ${param(cycle.submitDueOn)}::date, ${param(cycle.openedBy, 'uuid')}, ${param(cycle.at, 'timestamptz')},
          ${param(cycle.head.seq)}::bigint, ${param(hex(cycle.head.hash))}::bytea, ${param(cycle.head.at, 'timestamptz')})`,
  };
}

export interface NewSubmission {
  id: string;
  unitId: string;
  departmentId: string | null;
  name: string;
  contentHash: string;
  contentDigest: string;
  snapshot: unknown;
  head: Head;
}
export interface SubmissionsOf {
  districtId: string;
  cycleId: string;
  bureauId: string;
  year: number;
  form: 'overall' | 'project';
  ruleSet: { id: string; version: number };
  route: { id: string; version: number };
  machineVersion: number;
}

export function newSubmissionsPart(of: SubmissionsOf, rows: readonly NewSubmission[]): Part {
  return {
    name: 'submissions_begun',
    expects: null,
    sql: (param) =>
      `insert into submission (district_id, cycle_id, bureau_id, year, form, rule_set_id, rule_set_version, route_id, route_version, machine_version,
          state, round, edition, version, submitted_once, id, unit_id, department_id, name, content_hash, content_digest, snapshot, head_seq, head_hash, head_at)
        select ${param(of.districtId, 'uuid')}, ${param(of.cycleId, 'uuid')}, ${param(of.bureauId, 'uuid')}, ${param(of.year)}::int, ${param(of.form)}::text,
          ${param(of.ruleSet.id)}::text, ${param(of.ruleSet.version)}::int, ${param(of.route.id)}::text, ${param(of.route.version)}::int, ${param(of.machineVersion)}::int,
          'draft', 1, 0, 1, false, n.*
        from unnest(${param(rows.map((row) => row.id))}::uuid[], ${param(rows.map((row) => row.unitId))}::uuid[], ${param(rows.map((row) => row.departmentId))}::uuid[],
          ${param(rows.map((row) => row.name))}::text[], ${param(rows.map((row) => hex(row.contentHash)))}::bytea[], ${param(rows.map((row) => hex(row.contentDigest)))}::bytea[],
          ${param(rows.map((row) => JSON.stringify(row.snapshot)))}::jsonb[], ${param(rows.map((row) => row.head.seq))}::bigint[],
          ${param(rows.map((row) => hex(row.head.hash)))}::bytea[], ${param(rows.map((row) => row.head.at))}::timestamptz[]) as n`,
  };
}

export interface FirstTask {
  id: string;
  submissionId: string;
  levelKey: string;
  role: string;
  unitId: string;
  at: string;
  dueOn: string | null;
}

export function firstTasksPart(districtId: string, tasks: readonly FirstTask[]): Part {
  return {
    name: 'first_tasks',
    expects: null,
    sql: (param) =>
      `insert into task (district_id, round, id, submission_id, level_key, role, unit_id, opened_at, due_on)
        select ${param(districtId, 'uuid')}, 1, t.*
        from unnest(${param(tasks.map((task) => task.id))}::uuid[], ${param(tasks.map((task) => task.submissionId))}::uuid[], ${param(tasks.map((task) => task.levelKey))}::text[],
          ${param(tasks.map((task) => task.role))}::text[], ${param(tasks.map((task) => task.unitId))}::uuid[], ${param(tasks.map((task) => task.at))}::timestamptz[],
          ${param(tasks.map((task) => task.dueOn))}::date[]) as t`,
  };
}

export interface RegisteredDocument {
  kind: 'rule_set' | 'route';
  id: string;
  version: number;
  name: string;
  form: 'overall' | 'project' | null;
  digest: string;
  document: unknown;
}

export function registeredPart(districtId: string, document: RegisteredDocument): Part {
  const withForm = document.kind === 'rule_set';
  return {
    name: `registered_${document.kind}`,
    expects: null,
    sql: (param) =>
      `insert into ${document.kind} (district_id, id, version, name, digest, document${withForm ? ', form' : ''})
        values (${param(districtId, 'uuid')}, ${param(document.id)}, ${param(document.version)}::int, ${param(document.name)}, ${param(hex(document.digest))}::bytea,
          ${param(JSON.stringify(document.document))}::jsonb${withForm ? `, ${param(document.form)}` : ''})`,
  };
}
