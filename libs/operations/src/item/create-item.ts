// A rectification item that no submission's review raised: from monitoring, key evaluation, audit or an earlier year.
import { emptyHead } from '@jishen/audit';
import type { CreateItemBody } from '@jishen/contracts';
import { budgetUnits, entriesPart, newItemPart, openTaskPart, payloadsPart, type BudgetUnitRow } from '@jishen/persistence';
import { newItem, taskToAnswer, type TaskChange } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { machineDigest } from '../submission/case';
import { createOnce, type Created, type Creation } from '../trail/create-once';
import { chainFacts } from '../trail/draft-entries';
import { itemTask } from './item-task';

/** @returns JSON text `{id}` */
export async function createItem(
  engine: Engine,
  caller: Caller,
  body: CreateItemBody,
  key: string,
): Promise<Outcome<string>> {
  return createOnce(engine, caller, { action: 'ITEM_CREATE', key, body }, (creation) => create(creation, body));
}

async function create({ tx, caller, by, now, bureauId }: Creation, body: CreateItemBody): Promise<Outcome<Created>> {
  const { districtId, personId } = caller;
  const units = (await tx.run<BudgetUnitRow>(budgetUnits(districtId))).rows;
  const unit = units.find((each) => each.id === body.unitId);
  if (unit === undefined) {
    const detail = '没有这个预算单位，请从单位名录中选择。';
    return refuse('UNIT_UNKNOWN', 'an-item-belongs-to-a-budget-unit', detail, { unitId: body.unitId });
  }
  const id = newId();
  const rowKey = body.row ?? null;
  const { year, source, text, owner, dueOn } = body;
  const pub = { unit: unit.id, year, source, submission: null, carried_from: null, row: rowKey, due_on: dueOn };
  const authority = { ...by, machine: machineDigest('rectification-item', 1) };
  const fact = { type: 'item.created@1', pub, priv: { text, owner }, rowKey };
  const chain = chainFacts(authority, `item/${id}`, emptyHead, now, [fact], { unitId: unit.id, contentHash: null });
  const item = {
    districtId,
    id,
    unitId: unit.id,
    departmentId: unit.departmentId,
    submissionId: null,
    year,
    source,
    rowKey,
    text,
    owner,
    dueOn,
    machineVersion: 1,
    snapshot: newItem(year),
    carriedFrom: null,
    raisedBy: personId,
    at: now,
    head: chain.head,
  };
  const toAnswer = taskToAnswer as Extract<TaskChange, { open: unknown }>;
  const task = itemTask({ unit_id: unit.id, bureau_id: bureauId, due_on: dueOn }, toAnswer, now);
  const parts = [
    newItemPart(item),
    entriesPart(districtId, year, chain.rows),
    payloadsPart(districtId, chain.rows),
    openTaskPart(districtId, { itemId: id }, task, false),
  ];
  return { ok: true, value: { answer: JSON.stringify({ id }), parts } };
}
