// Reminding whoever holds the open task of a submission, once a day a task: an entry and a job for mail in one statement. It moves no state,
// no version and no deadline.
import { authorize, standingOf, type Actor, type Authorization } from '@jishen/access';
import { submissionNotice } from '@jishen/contracts';
import { commandPart, entriesPart, jobPart, openTaskOf, submissionPart, type OpenTaskRow, type Reader, type Tx } from '@jishen/persistence';
import { judgeReminder, remindableFrom } from '@jishen/workflow';
import type { Caller, Engine, Outcome, ReadOutcome, Refusal } from '../engine';
import { actorOf, columnOf, machineDigest, recordOf, type CaseRow } from '../submission/case';
import { commandOnSubmission, type Worked } from '../submission/command-on-submission';
import { notThere } from '../submission/not-there';
import { ofVisible } from '../submission/of-visible';
import { chainFacts } from '../trail/draft-entries';

export interface RemindCommand {
  submissionId: string;
  key: string;
  body: { postId?: string };
}
export interface Reminders {
  allowed: boolean;
  refusal: Refusal | null;
  last: { at: string; byId: string; byName: string | null } | null;
}

/** @returns JSON text `{at, againFrom}` */
export async function remind(engine: Engine, caller: Caller, { submissionId, key, body }: RemindCommand): Promise<Outcome<string>> {
  const done = await commandOnSubmission(engine, caller, { action: 'REMIND', submissionId, key, body }, async (tx, { row }, { requestHash }): Promise<Worked> => {
    const actor = actorOf(caller.districtId, caller.personId, row);
    const task = await taskOf(tx, caller, submissionId);
    const may = judged(actor, row, task, body.postId);
    if (!may.ok) return may.refusal.code === 'NOT_VISIBLE' ? { ...may, refusal: notThere() } : may;
    if (task === null) throw new Error('a reminder of nothing was allowed');
    return written({ engine, caller, key, requestHash, row, task, may });
  });
  if (done.ok && done.value.fresh) engine.wake?.(submissionNotice.queue);
  return done.ok ? { ok: true, value: done.value.answer } : done;
}

/** Whether this person could remind now, and when it was done last. */
export async function showReminders(engine: Engine, caller: Caller, submissionId: string): Promise<ReadOutcome<Reminders>> {
  return ofVisible(engine, caller, submissionId, async (reader, { row }) => {
    const task = await taskOf(reader, caller, submissionId);
    const may = judged(actorOf(caller.districtId, caller.personId, row), row, task);
    const last = task === null || task.lastAt === null || task.lastBy === null ? null : { at: task.lastAt, byId: task.lastBy, byName: task.lastByName };
    return { allowed: may.ok, refusal: may.ok ? null : may.refusal, last };
  });
}

const taskOf = async (reader: Pick<Reader | Tx, 'run'>, { districtId }: Caller, submissionId: string): Promise<OpenTaskRow | null> =>
  (await reader.run<OpenTaskRow & Record<string, unknown>>(openTaskOf(districtId, submissionId))).rows[0] ?? null;

/** Access first, then the case. */
function judged(actor: Actor, row: CaseRow, task: OpenTaskRow | null, postId?: string): Authorization | { ok: false; refusal: Refusal } {
  const may = authorize(actor, 'REMIND', { kind: 'submission', record: recordOf(actor.districtId, row) }, postId);
  if (!may.ok) return may;
  const ownTurn = task !== null && actor.posts.some((post) => post.role === task.role && post.unitId === task.unitId && standingOf(post, actor.now) === 'valid');
  const refusal = judgeReminder({ waits: task !== null, ownTurn, lastAt: task?.lastAt ?? null, now: actor.now });
  return refusal === null ? may : { ok: false, refusal };
}

interface ToWrite {
  engine: Engine;
  caller: Caller;
  key: string;
  requestHash: string;
  row: CaseRow;
  task: OpenTaskRow;
  may: Extract<Authorization, { ok: true }>;
}

function written({ engine, caller, key, requestHash, row, task, may }: ToWrite): Worked {
  const { districtId, personId, sessionDigest } = caller;
  const authority = {
    districtId, actor: personId, principal: null, post: may.post.id, auth: may.authority, sess: sessionDigest, saw: null,
    rule: `${row.rule_set_id}@${row.rule_set_version}:${row.rule_digest}`, machine: machineDigest('submission', row.machine_version), build: engine.build, cmd: key,
  };
  const stream = `submission/${row.id}`;
  const head = { seq: Number(row.head_seq), hash: row.head_hash, at: row.head_at };
  const fact = { type: 'submission.reminded@1' as const, pub: { level_key: task.levelKey, round: task.round } };
  const chain = chainFacts(authority, stream, head, row.now, [fact], { unitId: row.unit_id, contentHash: row.content_hash });
  const at = chain.rows[0]?.at ?? row.now;
  const answer = JSON.stringify({ at, againFrom: remindableFrom(at) });
  const job = { districtId, submissionId: row.id, itemId: null, stream, seq: chain.head.seq, notices: ['reminder'], levelKey: task.levelKey, round: task.round };
  const parts = [
    submissionPart({
      districtId, id: row.id, fromVersion: row.version, state: row.state, levelKey: row.level_key, levelRole: row.level_role, levelUnitId: row.level_unit_id,
      round: row.round, edition: row.edition, version: row.version, contentHash: row.content_hash, contentDigest: row.content_digest,
      submittedOnce: row.submitted_once, snapshot: columnOf(row), head: chain.head, postId: may.post.id,
      judgedBy: { directoryStamp: row.directory.stamp, postEnds: may.post.validTo },
    }),
    entriesPart(districtId, row.year, chain.rows),
    jobPart(submissionNotice.queue, job),
    commandPart({ districtId, personId, key, requestHash, status: 200, answer, submissionId: row.id, contentHash: null }),
  ];
  return { ok: true, parts, answer };
}
