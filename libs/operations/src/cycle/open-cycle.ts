// Opening a cycle: rule sets, route and deadline are fixed, and every budget unit gets its overall draft, in one transaction.
import { emptyHead } from '@jishen/audit';
import type { OpenCycleBody } from '@jishen/contracts';
import {
  budgetUnits,
  entriesPart,
  isUniqueViolation,
  listRegistered,
  newCyclePart,
  type BudgetUnitRow,
  type DocumentListRow,
} from '@jishen/persistence';
import { newId } from '../trail/new-id';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { beginSubmissions, overallName, type Begun } from '../submission/begin-submissions';
import { createOnce, type Created, type Creation } from '../trail/create-once';
import { chainFacts } from '../trail/draft-entries';
import { digestOf, unknownDocument } from './registered-documents';

const submissionMachineVersion = 1;

/** @returns JSON text `{id, submissions: [id]}` */
export async function openCycle(
  engine: Engine,
  caller: Caller,
  body: OpenCycleBody,
  key: string,
): Promise<Outcome<string>> {
  const taken = (error: unknown) => {
    if (!isUniqueViolation(error, 'cycle_name')) return null;
    const detail = `${body.year} 年已有名为「${body.name}」的年度任务，请换一个名称。`;
    return refuse('CYCLE_NAME_TAKEN', 'one-cycle-per-name-and-year', detail);
  };
  return createOnce(engine, caller, { action: 'CYCLE_OPEN', key, body, taken }, (creation) => open(creation, body));
}

async function open(creation: Creation, body: OpenCycleBody): Promise<Outcome<Created>> {
  const { tx, caller, by, now } = creation;
  const { districtId, personId } = caller;
  const [units, ruleSets, routes] = await Promise.all([
    tx.run<BudgetUnitRow>(budgetUnits(districtId)),
    tx.run<DocumentListRow>(listRegistered(districtId, 'rule_set')),
    tx.run<DocumentListRow>(listRegistered(districtId, 'route')),
  ]);
  const unknown = unknownDocument(body, ruleSets.rows, routes.rows);
  if (unknown !== null) return unknown;
  const id = newId();
  const begun = begin(creation, id, body, units.rows, ruleSets.rows);
  const chain = chainFacts(by, `cycle/${id}`, emptyHead, now, [openedFact(body, begun.ids.length)], {
    unitId: null,
    contentHash: null,
  });
  const { year, name, forms, routeId, routeVersion, submitDueOn = null } = body;
  const cycle = { districtId, id, year, name, forms, routeId, routeVersion, submitDueOn, openedBy: personId, at: now };
  const parts = [
    newCyclePart({ ...cycle, head: chain.head }),
    entriesPart(districtId, year, [...chain.rows, ...begun.entries]),
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
