// Worklist, submissions, cycles: pages of what the caller may see. They write nothing.
import { authorize, visibleTo, type Actor } from '@jishen/access';
import {
  boxRows, conditionSql, cycleProgress, cycleRow, listCycleRows, listRegistered, listSubmissionRows, nextExpected, noDay,
  submissionColumns, todoRows, withConnection, worklistCounts,
  type CycleRow, type DocumentListRow, type ListedCycleRow, type PersonBox, type ProgressRow, type Reader, type Seat, type SqlStatement, type WorkCounts, type WorkPlace, type WorkRow,
} from '@jishen/persistence';
import { roleName, workingDaysBetween } from '@jishen/workflow';
import type { Caller, Engine, Outcome } from '../engine';
import { dayWords, shanghaiDate } from '../trail/shanghai-date';
import { pageOf, pageSize, readId, type Page } from './cursor';
import type { SubmissionsAsked, WorkAsked } from './filter-words';
import { paged } from './paged';
import { onePage, type Listing } from './whole-list';
import { readerOf, validPosts } from './who-reads';

/** Working days are Monday to Friday until there is a calendar of holidays. */
export type Work = Omit<WorkRow, 'awaits'> & {
  workingDaysLeft: number | null;
  /** In words: who has to do what by when, where it is not whoever holds the task. */
  awaits: string | null;
};

/** `postId` narrows to one of the caller's own posts; another's is none of theirs, and nothing waits there. */
export function todoListing({ districtId }: Caller, { postId, words }: Omit<WorkAsked, 'box'>): Listing<Work, WorkPlace> {
  return {
    readPlace: readWorkPlace,
    placeOf: ({ dueOn, id }) => ({ dueOn: dueOn ?? noDay, id }),
    read: async (reader, actor, after, limit) => worksOf(reader, actor, todoRows(districtId, seatsOf(actor, postId), words, after, limit)),
  };
}

export function boxListing({ districtId, personId }: Caller, box: PersonBox, words: string | undefined): Listing<Work, string> {
  return { readPlace: readId, placeOf: ({ id }) => id, read: async (reader, actor, after, limit) => worksOf(reader, actor, boxRows(box, districtId, personId, words, after, limit)) };
}

export const listWorklist = (engine: Engine, caller: Caller, { box, ...asked }: WorkAsked, cursor?: string): Promise<Outcome<Page<Work>>> =>
  box === 'todo' ? onePage(engine, caller, todoListing(caller, asked), cursor) : onePage(engine, caller, boxListing(caller, box, asked.words), cursor);

async function worksOf(reader: Reader, { now }: Actor, statement: SqlStatement): Promise<Work[]> {
  const { rows } = await reader.run<WorkRow & Record<string, unknown>>(statement);
  return rows.map((row) => ({ ...row, awaits: awaitsWords(row.awaits), workingDaysLeft: row.dueOn === null ? null : workingDaysBetween(shanghaiDate(now), row.dueOn) }));
}

function awaitsWords(awaited: WorkRow['awaits']): string | null {
  if (awaited === null) return null;
  const { levelKey, role, unitName, dueOn, overdue } = awaited;
  return `等${unitName} ${roleName(role as Parameters<typeof roleName>[0])}${levelKey === 'verification' ? '核销' : '答复'}整改，期限 ${dayWords(dueOn)}${overdue ? '，已逾期' : ''}`;
}

export type WorkloadCounts = WorkCounts & { nextDueOn: string | null };

/** How many each box of the worklist holds, for the same caller and post as the lists; where nothing waits, by when something is to come. */
export async function countWorklist(engine: Engine, caller: Caller, { postId, words }: Omit<WorkAsked, 'box'> = {}): Promise<WorkloadCounts> {
  return withConnection(engine.db, async (reader) => {
    const actor = await readerOf(reader, caller);
    const { rows } = await reader.run<WorkCounts & Record<string, unknown>>(worklistCounts(caller.districtId, caller.personId, seatsOf(actor, postId), words));
    const counts = rows[0] ?? { todo: 0, done: 0, submitted: 0, copied: 0 };
    if (counts.todo > 0 || words !== undefined) return { ...counts, nextDueOn: null };
    const expected = await reader.run<{ dueOn: string | null }>(nextExpected(caller.districtId, seatsOf(actor, postId)));
    return { ...counts, nextDueOn: expected.rows[0]?.dueOn ?? null };
  });
}

const seatsOf = (actor: Actor, postId: string | undefined): Seat[] =>
  validPosts(actor).filter(({ id }) => postId === undefined || id === postId).map(({ unitId, role }) => ({ unitId, role }));

export function readWorkPlace(place: unknown): WorkPlace | null {
  if (typeof place !== 'object' || place === null || !('dueOn' in place) || !('id' in place)) return null;
  const { dueOn } = place;
  const id = readId(place.id);
  return id !== null && typeof dueOn === 'string' && (dueOn === noDay || isDay(dueOn)) ? { dueOn, id } : null;
}

/** A bent day must not reach the database: 30 February is none. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${text}T`);
}

export function submissionsListing({ districtId }: Caller, filter: SubmissionsAsked): Listing<Work, string> {
  return {
    readPlace: readId,
    placeOf: ({ id }) => id,
    async read(reader, actor, after, limit) {
      const visible = conditionSql(visibleTo(actor, 'Submission'), submissionColumns, 2);
      return worksOf(reader, actor, listSubmissionRows(districtId, visible, { ...filter, after: after ?? undefined, limit }));
    },
  };
}

export const listSubmissions = (engine: Engine, caller: Caller, filter: SubmissionsAsked, cursor?: string): Promise<Outcome<Page<Work>>> =>
  onePage(engine, caller, submissionsListing(caller, filter), cursor);

/** A cycle that stands is told without a word of recalling. */
type Told<Row extends CycleRow> = Omit<Row, 'recalledAt'> & { recalledAt?: string };
function toldCycle<Row extends CycleRow>({ recalledAt, ...cycle }: Row): Told<Row> {
  return recalledAt === null ? cycle : { ...cycle, recalledAt };
}

export async function listCycles(engine: Engine, caller: Caller, cursor?: string): Promise<Outcome<Page<Told<ListedCycleRow>>>> {
  return paged(engine, cursor, readId, async (reader, after) => {
    const refusal = mayReadCycles(await readerOf(reader, caller));
    if (refusal !== null) return refusal;
    const { rows } = await reader.run<ListedCycleRow & Record<string, unknown>>(listCycleRows(caller.districtId, after, pageSize + 1));
    return pageOf(rows, (row): Told<ListedCycleRow> => toldCycle<ListedCycleRow>(row), (row) => row.id);
  });
}

export async function getCycle(engine: Engine, caller: Caller, id: string): Promise<Outcome<Told<CycleRow> & { progress: ProgressRow[] }>> {
  return withConnection(engine.db, async (reader) => {
    const refusal = mayReadCycles(await readerOf(reader, caller));
    if (refusal !== null) return refusal;
    const row = (await reader.run<CycleRow & Record<string, unknown>>(cycleRow(caller.districtId, id))).rows[0];
    if (row === undefined) {
      return { ok: false, refusal: { code: 'NOT_VISIBLE', rule: 'absent-and-foreign-look-the-same', detail: '没有找到这个年度任务，请核对链接。', data: {} } };
    }
    const progress = (await reader.run<ProgressRow & Record<string, unknown>>(cycleProgress(caller.districtId, id))).rows;
    return { ok: true, value: { ...toldCycle<CycleRow>(row), progress } };
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
export function mayReadRegister(actor: Actor): Extract<Outcome<never>, { ok: false }> | null {
  const district = { kind: 'district' as const, districtId: actor.districtId };
  const administers = (['ADMIN_PEOPLE', 'ADMIN_POSTS', 'AUDIT_READ'] as const).some((action) => authorize(actor, action, district).ok);
  return administers ? null : mayReadCycles(actor);
}

function mayReadCycles(actor: Actor): Extract<Outcome<never>, { ok: false }> | null {
  const may = authorize(actor, 'CYCLE_READ', { kind: 'district', districtId: actor.districtId });
  return may.ok ? null : { ok: false, refusal: may.refusal };
}
