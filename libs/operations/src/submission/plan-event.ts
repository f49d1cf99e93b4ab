// From a checked body and the locked case to a Plan: one function per event that writes more than the state.
// Extra reads run after the lock and only for the events that need them; APPROVE without adjustments reads nothing more.
import type { SubmissionEventBody } from '@jishen/contracts';
import { evidenceInUse, frozenContent, itemStates, ledgerLines, typedRows, type EvidenceInUse, type LedgerRow, type Tx, type TypedRow } from '@jishen/persistence';
import { scoreForm, type RuleSet, type ScoredForm, type ScoreLine } from '@jishen/scoring';
import { adjustmentsOf, unitTarget, type SubmissionEvent } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import { shanghaiDate } from '../trail/shanghai-date';
import { contentDigest, roll, type Rolls } from '../trail/content-hash';
import { columnOf, type CaseRow } from './case';
import type { Cells, Plan } from './plan';
import { uncitable } from './cited-evidence';
import { correctionRefusal } from './correction-refusal';
import { deadlineRefusal, findingDueRefusal } from './deadline-refusal';
import { readinessOf } from './readiness';
import { mergeRows } from './plan-draft';
import { saverIn } from './saver';
import { withStanding } from './standing';
import { planAdjustments, planReturn, planSelf, rollLines, scoreLines, type LedgerPlan } from './plan-ledger';

export interface PlanContext {
  tx: Pick<Tx, 'run'>;
  districtId: string;
  /** Who acts. */
  personId: string;
  row: CaseRow;
  ruleSet: RuleSet;
}

export async function planEvent(context: PlanContext, body: SubmissionEventBody): Promise<Plan> {
  const event = eventOf(body);
  const plan = emptyPlan(context, event);
  if (body.type === 'SAVE_DRAFT') return planSave(context, plan, body.rows);
  if (event.type === 'SUBMIT') return planSubmit(context, plan);
  if (event.type === 'RAISE_FINDING') return planFinding(context, plan, event);
  if (event.type === 'PUBLISH' || event.type === 'CANCEL' || event.type === 'REQUIRE_RECTIFICATION') return planOverItems(context, plan);
  if (event.type === 'CORRECT') return planCorrection(context, plan, event.changes);
  const asked = adjustmentsOf(event);
  const toUnit = event.type === 'RETURN' && event.to === unitTarget;
  const refusal = event.type === 'RETURN' ? deadlineRefusal(event, shanghaiDate(context.row.now)) : null;
  if (asked.length > 0 || event.type === 'RETURN') return { ...(await planLedgerChange(context, plan, asked, toUnit)), refusal };
  return plan;
}

function emptyPlan(context: PlanContext, event: SubmissionEvent): Plan {
  const { row } = context;
  const column = columnOf(row);
  return {
    event,
    facts: { findings: row.items.map((item) => ({ id: item.id, itemState: item.state as 'open', text: item.text })) },
    contentDigest: row.content_digest,
    rolls: column.rolls,
    lines: [],
    ledger: null,
    rowsSaved: [],
    freeze: null,
    finding: null,
    corrections: column.corrections,
    view: null,
    refusal: null,
  };
}

/** The body without what is not the event's own: versions and posts are judged before, a draft's lines leave with the write. */
function eventOf(body: SubmissionEventBody): SubmissionEvent {
  if (body.type === 'SAVE_DRAFT') return { type: 'SAVE_DRAFT', rowKeys: body.rows.map((row) => row.key) };
  const { expectedVersion: _version, postId: _post, ...event } = body;
  if (event.type !== 'APPROVE' && event.type !== 'RETURN') return event;
  const { drafted: _drafted, ...decision } = event;
  return decision;
}

async function planSave(context: PlanContext, plan: Plan, sent: Parameters<typeof mergeRows>[1]): Promise<Plan> {
  const stored = await rowsOf(context);
  const merged = mergeRows(stored, sent, saverIn(context.row, context.personId));
  if (!merged.ok) return { ...plan, refusal: withStanding(merged.refusal, context.row) };
  return { ...plan, rowsSaved: merged.saved, contentDigest: contentDigest(context.row.rule_digest, merged.rows, columnOf(context.row).evidence ?? null) };
}

async function planSubmit(context: PlanContext, plan: Plan): Promise<Plan> {
  const [rows, before, evidence, handedIn] = await Promise.all([rowsOf(context), ledgerOf(context), evidenceOf(context), handedInBefore(context)]);
  const cells = cellsOf(rows);
  const scored = scoreForm(context.ruleSet, { cells, year: context.row.year, unit: context.row.unit_name, attached: attachedRows(evidence) });
  const readiness = readinessOf(scored);
  // A claim that is an error (negative, above the weight) makes no line; SUBMIT is refused for it.
  const change = readiness.errors.length > 0 ? { added: [], ledger: before, refusal: null } : planSelf(before, scored, context.row.round);
  return {
    ...withLedger(plan, change, plan.rolls),
    facts: { ...plan.facts, readiness },
    freeze: { cells, scored, evidence, before: handedIn },
    view: { scored, cells },
  };
}

async function planLedgerChange(context: PlanContext, plan: Plan, asked: ReturnType<typeof adjustmentsOf>, toUnit: boolean): Promise<Plan> {
  const [before, frozen, unknown] = await Promise.all([ledgerOf(context), frozenOf(context), uncitable(context, asked)]);
  if (unknown !== null) return { ...plan, facts: { ...plan.facts, ledgerRefusal: unknown }, ledger: before, view: frozen };
  const rows = frozen.scored.rows.map((row) => ({ key: row.key, name: row.name }));
  const terms = { round: context.row.round, evidenceRequired: context.ruleSet.adjustmentsNeedEvidence, rows: frozen.scored.rows };
  const adjusted = planAdjustments(before, asked, terms);
  const reversed = toUnit && adjusted.refusal === null ? planReturn(adjusted.ledger, context.row.round) : { added: [], ledger: adjusted.ledger, refusal: null };
  const change: LedgerPlan = { added: [...adjusted.added, ...reversed.added], ledger: reversed.ledger, refusal: adjusted.refusal };
  return { ...withLedger(plan, change, plan.rolls), facts: { ...plan.facts, ledgerRefusal: change.refusal, rows }, view: frozen };
}

async function planFinding(context: PlanContext, plan: Plan, event: SubmissionEvent & { type: 'RAISE_FINDING' }): Promise<Plan> {
  const [ledger, frozen] = await Promise.all([ledgerOf(context), frozenOf(context)]);
  const finding = { id: newId(), row: event.row ?? null, text: event.text, owner: event.owner, dueOn: event.dueOn };
  const rolls = { ...plan.rolls, findings: roll(plan.rolls.findings, [[finding.id, finding.row, finding.text, finding.owner, finding.dueOn]]) };
  const rows = frozen.scored.rows.map((row) => ({ key: row.key, name: row.name }));
  return { ...plan, finding, rolls, ledger, view: frozen, facts: { ...plan.facts, findingId: finding.id, rows }, refusal: findingDueRefusal(event.dueOn, shanghaiDate(context.row.now)) };
}

/** An item may have been reopened while we waited for the lock: that moves no submission, so the joined items may be old. */
async function planOverItems({ tx, districtId, row }: PlanContext, plan: Plan): Promise<Plan> {
  const { rows } = await tx.run<{ id: string; state: 'open'; text: string }>(itemStates(districtId, row.id));
  return { ...plan, facts: { ...plan.facts, findings: rows.map((item) => ({ id: item.id, itemState: item.state, text: item.text })) } };
}

async function planCorrection(context: PlanContext, plan: Plan, changes: { field: string; from: string; to: string }[]): Promise<Plan> {
  const [ledger, frozen] = await Promise.all([ledgerOf(context), frozenOf(context)]);
  const rolls = { ...plan.rolls, corrections: roll(plan.rolls.corrections, changes.map((change) => [change.field, change.from, change.to])) };
  const refusal = correctionRefusal(context.row.name, plan.corrections, changes);
  return { ...plan, rolls, ledger, view: frozen, corrections: [...plan.corrections, ...changes], refusal };
}

function withLedger(plan: Plan, change: LedgerPlan, rolls: Rolls): Plan {
  return { ...plan, lines: change.added, ledger: change.ledger, rolls: { ...rolls, ledger: rollLines(rolls.ledger, change.added) } };
}

const evidenceOf = async ({ tx, districtId, row }: PlanContext): Promise<EvidenceInUse[]> =>
  (await tx.run<{ list: EvidenceInUse[] }>(evidenceInUse(districtId, row.id))).rows[0]?.list ?? [];

export const attachedRows = (evidence: readonly EvidenceInUse[]): string[] => [...new Set(evidence.flatMap(({ rows }) => rows))];

const rowsOf = async ({ tx, districtId, row }: PlanContext): Promise<TypedRow[]> => (await tx.run<TypedRow>(typedRows(districtId, row.id))).rows;

const ledgerOf = async ({ tx, districtId, row }: PlanContext): Promise<ScoreLine[]> =>
  scoreLines((await tx.run<LedgerRow>(ledgerLines(districtId, row.id))).rows);

async function handedInBefore({ tx, districtId, row }: PlanContext): Promise<Cells | null> {
  const { handedIn } = columnOf(row);
  if (handedIn === undefined) return null;
  return (await tx.run<{ cells: Cells }>(frozenContent(districtId, row.id, handedIn))).rows[0]?.cells ?? null;
}

async function frozenOf({ tx, districtId, row }: PlanContext): Promise<{ scored: ScoredForm; cells: Cells }> {
  const { rows } = await tx.run<{ scored: ScoredForm; cells: Cells }>(frozenContent(districtId, row.id, row.content_digest));
  // A draft has no frozen content; whatever is asked of it there, the state refuses.
  return rows[0] ?? { scored: { rows: [], total: { claimed: null, sumOfClaimed: '0', computed: null, grade: null }, findings: [], missing: [], missingReasons: [] }, cells: {} };
}

export function cellsOf(rows: readonly { key: string; cells: Record<string, string> }[]): Cells {
  return Object.fromEntries(rows.map((row) => [row.key, row.cells]));
}
