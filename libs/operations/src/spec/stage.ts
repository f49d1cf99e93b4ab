// The stage that operation tests play on: one district with an office, its department, the bureau, and a person for every role.
// Imported by tests only.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubmissionEventBody } from '@jishen/contracts';
import { withConnection, type Database } from '@jishen/persistence';
import { formInputOfCase, type FormSettlement } from '@jishen/scoring';
import type { Caller, Engine, Outcome } from '../engine';
import { openCycleWaiving } from './open-cycle-waiving';
import { setUpDistrict, type DistrictPlan, type DistrictSetUp } from '../register/set-up-district';
import { actOnSubmission } from '../submission/act-on-submission';
import { joined } from '../submission/answer';
import { getSubmission } from '../submission/get-submission';

type Person = DistrictPlan['people'][number];
const person = (account: string, ...posts: Person['posts']): Person => ({
  account, displayName: account, email: `${account}@example.invalid`, passwordHash: 'not-a-hash', mustChangePassword: false, posts,
});

export const stagePlan = (code: string): DistrictPlan => ({
  code,
  name: `示范区${code}`,
  demonstration: false,
  units: [
    { code: 'bureau', name: '示范财政局', kind: 'bureau' },
    { code: 'department', name: '示范主管部门', kind: 'department' },
    { code: 'other-department', name: '示范另一主管部门', kind: 'department' },
    { code: 'office', name: '示范街道办事处', kind: 'unit', departmentCode: 'department' },
    { code: 'plain', name: '示范无主管单位', kind: 'unit' },
    { code: 'tiny', name: '示范小单位', kind: 'unit', departmentCode: 'department' },
  ],
  people: [
    person(`${code}.preparer`, { role: 'preparer', unitCode: 'office' }),
    person(`${code}.second-preparer`, { role: 'preparer', unitCode: 'office' }),
    person(`${code}.unit-head`, { role: 'unit-head', unitCode: 'office' }),
    person(`${code}.double`, { role: 'unit-head', unitCode: 'office' }, { role: 'department-reviewer', unitCode: 'department' }),
    person(`${code}.preparer-head`, { role: 'preparer', unitCode: 'office' }, { role: 'unit-head', unitCode: 'office' }),
    person(`${code}.former-head`, { role: 'unit-head', unitCode: 'office', validFrom: '2020-01-01T00:00:00.000000Z', validTo: '2021-01-01T00:00:00.000000Z' }),
    person(`${code}.department`, { role: 'department-reviewer', unitCode: 'department' }),
    person(`${code}.other-department`, { role: 'department-reviewer', unitCode: 'other-department' }),
    person(`${code}.bureau-section`, { role: 'bureau-reviewer', unitCode: 'bureau' }),
    person(`${code}.performance`, { role: 'bureau-performance', unitCode: 'bureau' }),
    person(`${code}.bureau-head`, { role: 'bureau-head', unitCode: 'bureau' }),
    person(`${code}.auditor`, { role: 'auditor', unitCode: 'bureau' }),
    person(`${code}.plain-preparer`, { role: 'preparer', unitCode: 'plain' }),
    person(`${code}.plain-head`, { role: 'unit-head', unitCode: 'plain' }),
    person(`${code}.tiny-one`, { role: 'preparer', unitCode: 'tiny' }, { role: 'unit-head', unitCode: 'tiny' }),
    person(`${code}.tiny-two`, { role: 'preparer', unitCode: 'tiny' }),
  ],
});

export interface Stage {
  engine: Engine;
  district: DistrictSetUp;
  cycleId: string;
  /** Caller by the last part of the account: `preparer`, `bureau-head` … */
  as(name: string): Caller;
  /** The overall submission of a unit, by unit code. */
  submissionOf(unitCode: string): string;
}

export async function setStage(db: Database, code: string, plan: DistrictPlan = stagePlan(code)): Promise<Stage> {
  const engine: Engine = { db, build: 'test' };
  const district = await setUpDistrict(engine, plan);
  const as = (name: string): Caller => {
    const personId = district.personIds[`${code}.${name}`];
    if (personId === undefined) throw new Error(`nobody is called ${name}`);
    return { districtId: district.districtId, personId, sessionDigest: null };
  };
  const body = { year: 2020, name: '2020 年度部门整体支出绩效自评', forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 }, project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } }, routeId: 'default', routeVersion: 1 };
  const opened = valueOf(await openCycleWaiving(engine, as('performance'), body, 'open-cycle'));
  const { id } = JSON.parse(opened) as { id: string };
  const found = await withConnection(db, async (reader) => (await reader.run<{ id: string; unit_id: string }>({ text: 'select id, unit_id from submission where cycle_id = $1', values: [id] })).rows);
  const unitCodes = new Map(Object.entries(district.unitIds).map(([unitCode, unitId]) => [unitId, unitCode]));
  const byUnit = new Map(found.map((row) => [unitCodes.get(row.unit_id), row.id]));
  return { engine, district, cycleId: id, as, submissionOf: (unitCode) => byUnit.get(unitCode) ?? '' };
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code} ${outcome.refusal.detail} ${JSON.stringify(outcome.refusal.data)}`);
  return outcome.value;
}

/** What tests look at in a detail. */
export interface Detail {
  id: string;
  state: string;
  level: string | null;
  round: number;
  edition: number;
  version: number;
  contentHash: string;
  finalTotal: string | null;
  settled: { total: string | null; grade: string | null } | null;
  settlement: FormSettlement | null;
  rows: { key: string; name: string; weight: string; claimed: string | null; self: string | null; computed: string | null; adjusted: string | null; final: string | null; rowVersion: number; cells: Record<string, string> }[];
  total: { claimed: string | null; sumOfClaimed: string; grade: string | null; final: string | null };
  findings: { source: string; code: string; severity: string; rowKey: string | null; message: string; id?: string }[];
  corrections: { field: string; from: string; to: string }[];
  rectificationItems: { id: string; state: string }[];
  allowedActions: { type: string; allowed: boolean; refusal?: { code: string; detail: string } }[];
  route: { levels: { key: string; skipped: boolean; signature: { round: number; contentHash: string } | null }[] };
}

export const detailOf = async ({ engine }: Stage, caller: Caller, id: string): Promise<Detail> => JSON.parse(valueOf(await getSubmission(engine, caller, id))) as Detail;

type Sent = { [K in SubmissionEventBody['type']]: Omit<Extract<SubmissionEventBody, { type: K }>, 'expectedVersion' | 'contentHash'> }[SubmissionEventBody['type']];

/** Sends an event on what the sender sees at this moment; answers the detail or the refusal's code. */
export async function send(stage: Stage, name: string, id: string, event: Sent & Record<string, unknown>, key: string = randomUUID()): Promise<Outcome<Detail>> {
  const seen = await getSubmission(stage.engine, stage.as(name), id);
  const detail = seen.ok ? (JSON.parse(seen.value) as Detail) : null;
  const needsHash = event.type === 'APPROVE' || event.type === 'RETURN';
  const body = {
    ...(event.type === 'SAVE_DRAFT' ? {} : { expectedVersion: detail?.version ?? 1 }),
    ...(needsHash ? { contentHash: detail?.contentHash ?? '0'.repeat(64) } : {}),
    ...event,
  } as SubmissionEventBody;
  const outcome = await actOnSubmission(stage.engine, stage.as(name), { submissionId: id, body, key });
  return outcome.ok ? { ok: true, value: JSON.parse(joined(outcome.value)) as Detail } : outcome;
}

/** The real 砂子塘 2020 case as rows of a SAVE_DRAFT. */
export function shazitangRows(): { key: string; rowVersion: number; cells: Record<string, string> }[] {
  const file: unknown = JSON.parse(readFileSync(join(__dirname, '../../../../cases/shazitang-2020.json'), 'utf8'));
  const form = formInputOfCase(file);
  if ('fault' in form) throw new Error(form.fault);
  return Object.entries(form.input.cells).map(([key, cells]) => ({ key, rowVersion: 0, cells: { ...cells } }));
}

export async function filledAndSubmitted(stage: Stage, unitCode = 'office', preparer = 'preparer'): Promise<string> {
  const id = stage.submissionOf(unitCode);
  valueOf(await send(stage, preparer, id, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  valueOf(await send(stage, preparer, id, { type: 'SUBMIT' }));
  return id;
}
