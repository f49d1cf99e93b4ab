// Reminding whoever holds the open task of a submission, once a day a task: an entry and a job for mail in one statement. It moves no state,
// no version and no deadline.
import { authorize, standingOf, type Actor, type Authorization } from '@jishen/access';
import { submissionNotice } from '@jishen/contracts';
import { commandPart, jobPart, openTaskOf, type OpenTaskRow, type Reader, type Tx } from '@jishen/persistence';
import { judgeReminder, remindableFrom } from '@jishen/workflow';
import type { Caller, Engine, Outcome, ReadOutcome, Refusal } from '../engine';
import { actorOf, recordOf, type CaseRow } from '../submission/case';
import { commandOnSubmission, type Worked } from '../submission/command-on-submission';
import { entryOnSubmission } from '../submission/entry-on-submission';
import { notThere } from '../submission/not-there';
import { ofVisible } from '../submission/of-visible';

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
  const { districtId, personId } = caller;
  const fact = { type: 'submission.reminded@1' as const, pub: { level_key: task.levelKey, round: task.round } };
  const { chain, parts } = entryOnSubmission({ engine, caller, row, may, key, fact });
  const at = chain.rows[0]?.at ?? row.now;
  const answer = JSON.stringify({ at, againFrom: remindableFrom(at) });
  const job = { districtId, submissionId: row.id, itemId: null, stream: `submission/${row.id}`, seq: chain.head.seq, notices: ['reminder'], levelKey: task.levelKey, round: task.round };
  const command = commandPart({ districtId, personId, key, requestHash, status: 200, answer, submissionId: row.id, contentHash: null });
  return { ok: true, parts: [...parts, jobPart(submissionNotice.queue, job), command], answer };
}
