// Writes what happened to an item: state, step, side of the person, entry, task, outcome; a carried-over item begins its successor.
import type { Post } from '@jishen/access';
import { submissionNotice } from '@jishen/contracts';
import { chainFacts, type Authority, type FactToWrite } from '../trail/draft-entries';
import {
  closeTaskPart, commandPart, composeWrite, entriesPart, itemMovedPart, itemPersonPart, itemStepPart, itemSteps, jobPart, openTaskPart, payloadsPart,
  type EntryRow, type ItemStep, type ItemStepRow, type LockedItem, type Part, type Tx,
} from '@jishen/persistence';
import type { ItemEvent, TaskChange } from '@jishen/workflow';
import type { Caller, Engine } from '../engine';
import { machineDigest } from '../submission/case';
import type { ItemCommand, JudgedItem } from './item-command';
import { itemText } from './item-case';
import { itemSuccessor } from './item-successor';
import { itemTask } from './item-task';

const stepKinds = { ANSWER: 'answered', VERIFY: 'verified', REOPEN: 'reopened', CARRY_OVER: 'carried-over' } as const;

export async function writeItemEvent(
  engine: Engine,
  tx: Tx,
  caller: Caller,
  command: ItemCommand,
  requestHash: string,
  judged: JudgedItem,
): Promise<{ text: string; enqueued: boolean }> {
  const { row, event, decision, may, actor } = judged;
  const { districtId, personId } = caller;
  const by = authorityOf(engine, caller, command, judged);
  const head = { seq: Number(row.head_seq), hash: row.head_hash, at: row.head_at };
  const place = { unitId: row.unit_id, contentHash: null, submissionId: row.submission_id };
  const chain = chainFacts(by, `item/${row.id}`, head, row.now, factsOf(judged), place);
  const successor = event.type === 'CARRY_OVER' ? itemSuccessor(by, caller, row, event.toYear) : null;
  const step = stepOf(caller, may.post.id, row, event, chain.rows);
  const before = (await tx.run<ItemStepRow>(itemSteps(districtId, row.id))).rows;
  const carriedToYear = event.type === 'CARRY_OVER' ? event.toYear : row.carried_to_year;
  const after = { ...row, carried_to: successor?.id ?? row.carried_to, carried_to_year: carriedToYear };
  const steps = [...before, shownStep(step, may.post, row.actor_name)];
  const text = itemText(caller, actor, { row: after, snapshot: decision.next, steps });
  const entries = [...chain.rows, ...(successor?.rows ?? [])];
  const enqueued = decision.effects.length > 0;
  const { state, version } = decision.next;
  const outcome = { districtId, personId, key: command.key, requestHash, status: 200, answer: text };
  const moved = { districtId, id: row.id, fromVersion: row.version, state, version, snapshot: decision.next };
  await tx.commitWith(
    composeWrite([
      itemMovedPart({ ...moved, head: chain.head, postId: may.post.id }),
      entriesPart(districtId, row.year, chain.rows),
      payloadsPart(districtId, entries),
      itemPersonPart(districtId, row.id, personId, step.side),
      itemStepPart(districtId, row.id, step),
      ...taskParts(caller, row, decision.tasks),
      ...(successor?.parts ?? []),
      commandPart({ ...outcome, submissionId: null, contentHash: null }),
      enqueued ? jobPart(submissionNotice.queue, jobOf(caller, judged, step)) : null,
    ]),
  );
  return { text, enqueued };
}

function factsOf({ row, decision }: JudgedItem): FactToWrite[] {
  return decision.facts.map((fact) => ({
    type: fact.type,
    pub: fact.pub,
    priv: 'priv' in fact ? fact.priv : undefined,
    rowKey: row.row_key,
  }));
}

function shownStep({ seq, kind, side, words, evidence, result, lateReason, at }: ItemStep, post: Post, byName: string | null): ItemStepRow {
  return { seq, kind, side, byName, role: post.role, unitName: post.unitName, words, evidence, result, lateReason, at };
}

function jobOf({ districtId }: Caller, { row, decision }: JudgedItem, { entry }: ItemStep) {
  const notices = decision.effects.map((effect) => effect.notice);
  const about = { submissionId: row.submission_id, itemId: row.id, stream: entry.stream, seq: entry.seq };
  return { districtId, ...about, notices, levelKey: null, round: 1 };
}

function authorityOf(engine: Engine, caller: Caller, command: ItemCommand, { row, may }: JudgedItem): Authority {
  return {
    districtId: caller.districtId, actor: caller.personId, principal: null, post: may.post.id, auth: may.authority, sess: caller.sessionDigest,
    // An item has no content hash of its own; its version says what was seen.
    saw: null, rule: null, machine: machineDigest('rectification-item', row.machine_version), build: engine.build, cmd: command.key,
  };
}

function stepOf(caller: Caller, postId: string, row: LockedItem, event: ItemEvent, entries: readonly EntryRow[]): ItemStep {
  const entry = entries[0];
  if (entry === undefined) throw new Error('an item event without an entry');
  return {
    seq: row.steps + 1,
    kind: stepKinds[event.type],
    side: event.type === 'ANSWER' ? 'unit' : 'bureau',
    personId: caller.personId,
    postId,
    words: event.type === 'ANSWER' ? event.text : event.reason,
    evidence: event.type === 'ANSWER' ? (event.evidence ?? []) : event.type === 'VERIFY' ? (event.seen ?? []) : [],
    result: event.type === 'VERIFY' ? event.result : null,
    lateReason: event.type === 'ANSWER' ? (event.lateReason ?? null) : null,
    entry: { stream: entry.stream, seq: entry.seq },
    at: row.now,
  };
}

function taskParts(caller: Caller, row: LockedItem, tasks: readonly TaskChange[]): Part[] {
  const of = { itemId: row.id };
  const closing = tasks.some((change) => 'close' in change);
  return tasks.map((change) => ('close' in change ? closeTaskPart(caller.districtId, of, caller.personId, row.now) : openTaskPart(caller.districtId, of, itemTask(row, change, row.now), closing)));
}
