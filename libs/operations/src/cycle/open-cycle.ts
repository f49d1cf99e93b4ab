// Opening a cycle: rule sets, route and deadline are fixed, and every budget unit gets its overall draft, in one transaction.
import { emptyHead } from '@jishen/audit';
import type { OpenCycleBody } from '@jishen/contracts';
import {
  entriesPart,
  isUniqueViolation,
  newCyclePart,
  payloadsPart,
  type BudgetUnitRow,
  type DocumentListRow,
} from '@jishen/persistence';
import { newId } from '../trail/new-id';
import type { Caller, Engine, Outcome } from '../engine';
import { beginSubmissions, overallName, type Begun } from '../submission/begin-submissions';
import { createOnce, type Created, type Creation } from '../trail/create-once';
import { chainFacts } from '../trail/draft-entries';
import { nameTaken, planCycle, unwaived, type CyclePlan } from './cycle-plan';
import { digestOf } from './registered-documents';

const submissionMachineVersion = 1;

/** @returns JSON text `{id, submissions: [id]}` */
export async function openCycle(
  engine: Engine,
  caller: Caller,
  body: OpenCycleBody,
  key: string,
): Promise<Outcome<string>> {
  const taken = (error: unknown) => {
    return isUniqueViolation(error, 'cycle_name') ? nameTaken(body) : null;
  };
  return createOnce(engine, caller, { action: 'CYCLE_OPEN', key, body, taken }, (creation) => open(engine, creation, body));
}

async function open({ db }: Engine, creation: Creation, body: OpenCycleBody): Promise<Outcome<Created>> {
  const { tx, caller, by, now, bureauId } = creation;
  const { districtId, personId } = caller;
  const planned = await planCycle({ db, reader: tx, districtId, bureauId, now }, body);
  if (!planned.ok) return planned;
  const refused = unwaived(planned.value, body);
  if (refused !== null) return refused;
  const id = newId();
  const begun = begin(creation, id, body, planned.value.chosen, planned.value.ruleSets);
  const facts = [openedFact(body, begun.ids.length), ...waivedFacts(planned.value)];
  const chain = chainFacts(by, `cycle/${id}`, emptyHead, now, facts, { unitId: null, contentHash: null });
  const { year, name, forms, routeId, routeVersion, submitDueOn = null } = body;
  const cycle = { districtId, id, year, name, forms, routeId, routeVersion, submitDueOn, openedBy: personId, at: now };
  const parts = [
    newCyclePart({ ...cycle, head: chain.head }),
    entriesPart(districtId, year, [...chain.rows, ...begun.entries]),
    payloadsPart(districtId, chain.rows),
    ...begun.parts,
  ];
  return { ok: true, value: { answer: JSON.stringify({ id, submissions: begun.ids }), parts } };
}

function begin(
  { caller, by, now, bureauId }: Creation,
  cycleId: string,
  body: OpenCycleBody,
  units: readonly BudgetUnitRow[],
  ruleSets: readonly DocumentListRow[],
): Begun {
  const overall = body.forms.overall;
  if (overall === undefined) return { ids: [], entries: [], parts: [] };
  const of = {
    districtId: caller.districtId,
    cycleId,
    bureauId,
    year: body.year,
    form: 'overall' as const,
    ruleSet: { id: overall.ruleSetId, version: overall.ruleSetVersion },
    route: { id: body.routeId, version: body.routeVersion },
    machineVersion: submissionMachineVersion,
    ruleDigest: digestOf(ruleSets, overall),
    dueOn: body.submitDueOn ?? null,
  };
  return beginSubmissions(by, now, of, units, () => overallName);
}

function openedFact(body: OpenCycleBody, units: number) {
  const forms = Object.entries(body.forms).map(([form, chosen]) => ({
    form,
    rule_set: { id: chosen.ruleSetId, version: chosen.ruleSetVersion },
  }));
  const route = { id: body.routeId, version: body.routeVersion };
  const submit_due_on = body.submitDueOn ?? null;
  return { type: 'cycle.opened@1', pub: { year: body.year, name: body.name, forms, route, submit_due_on, units } };
}

/** Each by name, its reason in the private part. */
const waivedFacts = ({ concerns }: CyclePlan) =>
  concerns.map(({ kind, unitId, role, waived }) => ({ type: 'cycle.concern-waived@1', pub: { concern: kind, unit: unitId, role }, priv: { reason: waived } }));
