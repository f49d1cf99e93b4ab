// Worklist, submissions, items, cycles: pages of what the caller may see. They write nothing.
import { authorize, visibleTo, type Actor } from '@jishen/access';
import {
  conditionSql, copiedRows, cycleProgress, cycleRow, doneRows, itemColumns, itemSteps, listCycleRows, listItemRows, listRegistered, listSubmissionRows, readItem,
  submissionColumns, submittedRows, todoRows, withConnection,
  type CycleRow, type DocumentListRow, type ItemStepRow, type LockedItem, type ProgressRow, type Reader, type WorkRow,
} from '@jishen/persistence';
import { mayRead } from '@jishen/access';
import type { Caller, Engine, Outcome, ReadOutcome } from '../engine';
import { unseen } from '../submission/not-there';
import { itemBrief, itemNotThere, itemRecordOf, itemSnapshotOf, itemText } from '../item/item-case';
import { decodeCursor, pageOf, pageSize, readId, type Page } from './cursor';
import { readerOf } from './who-reads';

export type WorklistBox = 'todo' | 'done' | 'submitted' | 'copied';

/** `postId` narrows the todo box to one of the caller's own posts; another's is none of theirs, and nothing waits there. */
export async function listWorklist(engine: Engine, caller: Caller, { box, postId }: { box: WorklistBox; postId?: string }, cursor?: string): Promise<Outcome<Page<WorkRow>>> {
  return paged(engine, cursor, async (reader, after) => {
    const { districtId, personId } = caller;
    const actor = await readerOf(reader, caller);
    const seats = validPosts(actor).filter(({ id }) => postId === undefined || id === postId).map((post) => ({ unitId: post.unitId, role: post.role }));
    const statement = {
      todo: () => todoRows(districtId, seats, after, pageSize + 1),
      done: () => doneRows(districtId, personId, after, pageSize + 1),
      submitted: () => submittedRows(districtId, personId, after, pageSize + 1),
      copied: () => copiedRows(districtId, personId, after, pageSize + 1),
    }[box]();
    const { rows } = await reader.run<WorkRow & Record<string, unknown>>(statement);
    return pageOf(rows, (row): WorkRow => row, (row) => row.id);
  });
}

export async function listSubmissions(
  engine: Engine,
  caller: Caller,
  filter: { cycleId?: string; unitId?: string; state?: string },
  cursor?: string,
): Promise<Outcome<Page<WorkRow>>> {
  return paged(engine, cursor, async (reader, after) => {
    const actor = await readerOf(reader, caller);
    const visible = conditionSql(visibleTo(actor, 'Submission'), submissionColumns, 2);
    const statement = listSubmissionRows(caller.districtId, visible, { ...filter, after: after ?? undefined, limit: pageSize + 1 });
    const { rows } = await reader.run<WorkRow & Record<string, unknown>>(statement);
    return pageOf(rows, (row): WorkRow => row, (row) => row.id);
  });
}

export async function listItems(
  engine: Engine,
  caller: Caller,
  filter: { unitId?: string; year?: number; state?: string; submissionId?: string },
  cursor?: string,
): Promise<Outcome<Page<Record<string, unknown>>>> {
  return paged(engine, cursor, async (reader, after) => {
    const actor = await readerOf(reader, caller);
    const visible = conditionSql(visibleTo(actor, 'Item'), itemColumns, 2);
    const statement = listItemRows(caller.districtId, visible, { ...filter, after: after ?? undefined, limit: pageSize + 1 });
    const { rows } = await reader.run<LockedItem & Record<string, unknown>>(statement);
    return pageOf(rows, (row) => itemBrief({ ...row, now: actor.now }, itemSnapshotOf(row)), (row) => row.id);
  });
}

/** @returns JSON text of the item with its steps and what the caller may do */
export async function getItem(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<string>> {
  return withConnection(engine.db, async (reader) => {
    const row = (await reader.run<LockedItem & Record<string, unknown>>(readItem(caller.districtId, id, caller.personId))).rows[0];
    const actor = row === undefined ? null : { districtId: caller.districtId, personId: caller.personId, posts: row.posts as Actor['posts'], now: row.now };
    if (row === undefined || actor === null) return { ok: false, refusal: itemNotThere() };
    const subject = { kind: 'item' as const, record: itemRecordOf(caller.districtId, row) };
    if (!mayRead(actor, subject)) return unseen(itemNotThere(), actor, subject);
    const steps = (await reader.run<ItemStepRow & Record<string, unknown>>(itemSteps(caller.districtId, id))).rows;
    return { ok: true, value: itemText(caller, actor, { row, snapshot: itemSnapshotOf(row), steps }) };
  });
}

export async function listCycles(engine: Engine, caller: Caller, cursor?: string): Promise<Outcome<Page<CycleRow>>> {
  return paged(engine, cursor, async (reader, after) => {
    const refusal = mayReadCycles(await readerOf(reader, caller));
    if (refusal !== null) return refusal;
    const { rows } = await reader.run<CycleRow & Record<string, unknown>>(listCycleRows(caller.districtId, after, pageSize + 1));
    return pageOf(rows, (row): CycleRow => row, (row) => row.id);
  });
}

export async function getCycle(engine: Engine, caller: Caller, id: string): Promise<Outcome<CycleRow & { progress: ProgressRow[] }>> {
  return withConnection(engine.db, async (reader) => {
    const refusal = mayReadCycles(await readerOf(reader, caller));
    if (refusal !== null) return refusal;
    const row = (await reader.run<CycleRow & Record<string, unknown>>(cycleRow(caller.districtId, id))).rows[0];
    if (row === undefined) {
      return { ok: false, refusal: { code: 'NOT_VISIBLE', rule: 'absent-and-foreign-look-the-same', detail: '没有找到这个年度任务，请核对链接。', data: {} } };
    }
    const progress = (await reader.run<ProgressRow & Record<string, unknown>>(cycleProgress(caller.districtId, id))).rows;
    return { ok: true, value: { ...row, progress } };
  });
}

export async function listDocuments(engine: Engine, caller: Caller, kind: 'rule_set' | 'route'): Promise<Outcome<{ items: DocumentListRow[] }>> {
  return withConnection(engine.db, async (reader) => {
    const refusal = mayReadRegister(await readerOf(reader, caller));
    if (refusal !== null) return refusal;
    return { ok: true, value: { items: (await reader.run<DocumentListRow & Record<string, unknown>>(listRegistered(caller.districtId, kind))).rows } };
  });
}

/** Whoever sees cycles sees by which rules they are judged; so does whoever administers or watches over administration. */
function mayReadRegister(actor: Actor): Extract<Outcome<never>, { ok: false }> | null {
  const district = { kind: 'district' as const, districtId: actor.districtId };
  const administers = (['ADMIN_PEOPLE', 'ADMIN_POSTS', 'AUDIT_READ'] as const).some((action) => authorize(actor, action, district).ok);
  return administers ? null : mayReadCycles(actor);
}

function mayReadCycles(actor: Actor): Extract<Outcome<never>, { ok: false }> | null {
  const may = authorize(actor, 'CYCLE_READ', { kind: 'district', districtId: actor.districtId });
  return may.ok ? null : { ok: false, refusal: may.refusal };
}

const validPosts = (actor: Actor) => actor.posts.filter((post) => post.validFrom <= actor.now && (post.validTo === null || post.validTo > actor.now));

async function paged<T>(engine: Engine, cursor: string | undefined, list: (reader: Reader, after: string | null) => Promise<Page<T> | Extract<Outcome<never>, { ok: false }>>): Promise<Outcome<Page<T>>> {
  const after = decodeCursor(cursor, readId);
  if (!after.ok) return after;
  return withConnection(engine.db, async (reader) => {
    const answer = await list(reader, after.value);
    return 'items' in answer ? { ok: true, value: answer } : answer;
  });
}
