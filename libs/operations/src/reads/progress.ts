// The progress of a cycle: where every form stands that somebody may see, late ones on top, a page at a time or all of it for a file; figures over all of
// them; and the one page for the head of the bureau. It only reads, and what is not seen is in no figure but the one that says so.
import { authorize, visibleTo, type Actor } from '@jishen/access';
import {
  conditionSql, cycleRow, itemColumns, itemSummary, noDay, progressRows, progressSummary, reviewFigures, submissionColumns, withConnection,
  type CycleRow, type ItemSummaryRow, type ProgressFilter, type ProgressOfOne, type ProgressSummaryRow, type Reader, type ReviewFigures, type SqlCondition, type WorkPlace,
} from '@jishen/persistence';
import { judgeReminder, roleName } from '@jishen/workflow';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { routeOf } from '../register/documents';
import { shanghaiDate } from '../trail/shanghai-date';
import { decodeCursor, pageOf, pageSize, type Page } from './cursor';
import { readWorkPlace } from './lists';
import { capacitiesOf, paceOf, type Pace } from './progress-pace';
import { daysHeld, daysLate, stepName, stepsOf, toldProgress, type Step, type ToldProgress } from './progress-words';
import { readerOf, validPosts } from './who-reads';

export interface ProgressAsked {
  cycleId: string;
  step?: string;
  late?: boolean;
  /** Would come too late at the speed of late. */
  expected?: boolean;
  returned?: boolean;
  adjusted?: string;
}
export interface ProgressLine extends Omit<ProgressOfOne, 'holderUnitId'> {
  /** Why the reader has nobody to remind: it lies with them. In the words of the refusal. */
  notToRemind: string | null;
  daysLate: number;
  daysHeld: number | null;
  told: ToldProgress;
}
interface StepFigures extends Step, Pace {
  forms: number;
  units: number;
  late: number;
}
export interface ProgressSummary extends Pick<ProgressSummaryRow, 'forms' | 'units' | 'lateForms' | 'lateUnits' | 'unseen'> {
  expected: number;
  steps: StepFigures[];
}
type CycleHead = Pick<CycleRow, 'id' | 'year' | 'name' | 'submitDueOn'>;
export interface Progress extends Page<ProgressLine> {
  cycle: CycleHead;
  asOf: string;
  /** Of all pages and whatever the filter; null on later ones, where it was said before. */
  summary: ProgressSummary | null;
}

export async function showProgress(engine: Engine, caller: Caller, asked: ProgressAsked, cursor?: string): Promise<Outcome<Progress>> {
  const after = decodeCursor(cursor, readWorkPlace);
  if (!after.ok) return after;
  return onCycle(engine, caller, asked.cycleId, async (view) => {
    const needsSummary = after.value === null || asked.expected === true;
    const [summary, early] = await Promise.all([needsSummary ? view.summary() : null, asked.expected === true ? null : view.lines(asked, after.value, pageSize + 1)]);
    const rows = early ?? (await view.lines(asked, after.value, pageSize + 1, summary ?? undefined));
    const page = pageOf(rows, view.told, placeOf);
    return { ...page, cycle: view.head, asOf: view.actor.now, summary: after.value === null && summary !== null ? view.figures(summary) : null };
  });
}

const batch = 500;

/** For a file: everything, batch by batch. */
export async function allProgress(engine: Engine, caller: Caller, asked: ProgressAsked): Promise<Outcome<Pick<Progress, 'cycle' | 'asOf'> & { lines: ProgressLine[]; steps: Step[] }>> {
  return onCycle(engine, caller, asked.cycleId, async (view) => {
    const summary = asked.expected === true ? await view.summary() : undefined;
    const lines: ProgressLine[] = [];
    for (let after: WorkPlace | null = null; ; ) {
      const rows: ProgressOfOne[] = await view.lines(asked, after, batch, summary);
      lines.push(...rows.map(view.told));
      const last = rows.at(-1);
      if (last === undefined || rows.length < batch) return { cycle: view.head, asOf: view.actor.now, lines, steps: view.steps };
      after = placeOf(last);
    }
  });
}

const placeOf = ({ dueOn, id }: Pick<ProgressOfOne, 'dueOn' | 'id'>): WorkPlace => ({ dueOn: dueOn ?? noDay, id });

export interface Problems extends Pick<ItemSummaryRow, 'counts' | 'overdue'> {
  year: number;
}
export interface Overview extends Pick<Progress, 'cycle' | 'asOf'> {
  summary: ProgressSummary;
  /** The first of those that are late; `summary` says how many there are. */
  late: ProgressLine[];
  review: Omit<ReviewFigures, 'adjusted'> & { adjusted: (ReviewFigures['adjusted'][number] & { roleName: string })[] };
  /** Of the year of the cycle, whatever they come from. */
  items: Problems;
  /** Of the year before, for which this year's forms answer. */
  earlier: Problems;
}

/** As many as leave room for the rest on one sheet. */
const lateOnOverview = 12;

export async function showOverview(engine: Engine, caller: Caller, cycleId: string): Promise<Outcome<Overview>> {
  return onCycle(engine, caller, cycleId, async (view, reader) => {
    const { actor, head, visible } = view;
    const seenItems = conditionSql(visibleTo(actor, 'Item'), itemColumns, 2);
    const nobody = { personId: actor.personId, states: [], unitIds: null, notAmong: 'judgedBy' as const };
    const problemsOf = async (year: number): Promise<Problems> => {
      const found = (await reader.run<ItemSummaryRow & Record<string, unknown>>(itemSummary(caller.districtId, seenItems, { year }, nobody))).rows[0];
      if (found === undefined) throw new Error('figures without a row');
      return { year, counts: found.counts, overdue: found.overdue };
    };
    const [summary, late, review, items, earlier] = await Promise.all([
      view.summary(),
      view.lines({ cycleId, late: true }, null, lateOnOverview),
      reader.run<ReviewFigures & Record<string, unknown>>(reviewFigures(caller.districtId, visible, cycleId)),
      problemsOf(head.year),
      problemsOf(head.year - 1),
    ]);
    const [reviewed] = review.rows;
    if (reviewed === undefined) throw new Error('figures without a row');
    const adjusted = reviewed.adjusted.map((each) => ({ ...each, roleName: roleName(each.role as Parameters<typeof roleName>[0]) }));
    return { cycle: head, asOf: actor.now, summary: view.figures(summary), late: late.map(view.told), review: { ...reviewed, adjusted }, items, earlier };
  });
}

/** A cycle as one person sees it. */
interface View {
  actor: Actor;
  head: CycleHead;
  steps: Step[];
  visible: SqlCondition;
  summary: () => Promise<ProgressSummaryRow>;
  lines: (asked: ProgressAsked, after: WorkPlace | null, limit: number, summary?: ProgressSummaryRow) => Promise<ProgressOfOne[]>;
  told: (one: ProgressOfOne) => ProgressLine;
  figures: (summary: ProgressSummaryRow) => ProgressSummary;
}

async function onCycle<T>(engine: Engine, caller: Caller, cycleId: string, work: (view: View, reader: Reader) => Promise<T>): Promise<Outcome<T>> {
  return withConnection(engine.db, async (reader) => {
    const [actor, found] = await Promise.all([readerOf(reader, caller), reader.run<CycleRow & Record<string, unknown>>(cycleRow(caller.districtId, cycleId))]);
    const may = authorize(actor, 'CYCLE_READ', { kind: 'district', districtId: caller.districtId });
    if (!may.ok) return { ok: false, refusal: may.refusal };
    const cycle = found.rows[0];
    if (cycle === undefined) return refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这个年度任务，请核对链接。');
    return { ok: true, value: await work(await viewOf(reader, caller, actor, cycle), reader) };
  });
}

async function viewOf(reader: Reader, { districtId }: Caller, actor: Actor, cycle: CycleRow): Promise<View> {
  const { id, year, name, submitDueOn, routeId, routeVersion } = cycle;
  const steps = stepsOf(await routeOf(reader, districtId, routeId, routeVersion));
  const visible = conditionSql(visibleTo(actor, 'Submission'), submissionColumns, 2);
  // Where a form lies is no content of it: whoever oversees the district counts those as well that were never handed in.
  const oversees = authorize(actor, 'CYCLE_PROGRESS', { kind: 'district', districtId }).ok;
  const counted: SqlCondition = oversees ? { text: 'true', values: [] } : visible;
  const today = shanghaiDate(actor.now);
  const posts = validPosts(actor);
  return {
    actor, head: { id, year, name, submitDueOn }, steps, visible,
    summary: async () => {
      const [row] = (await reader.run<ProgressSummaryRow & Record<string, unknown>>(progressSummary(districtId, counted, id))).rows;
      if (row === undefined) throw new Error('a summary without a row');
      return row;
    },
    lines: async ({ expected, ...asked }, after, limit, summary) => {
      const beyond = expected === true && summary !== undefined ? { beyond: capacitiesOf(summary, today) } : {};
      const filter: ProgressFilter = { ...asked, ...beyond, after: after ?? undefined, limit };
      return (await reader.run<ProgressOfOne & Record<string, unknown>>(progressRows(districtId, visible, filter, oversees ? 'all' : 'visible'))).rows;
    },
    told: ({ holderUnitId, ...one }) => {
      const ownTurn = posts.some(({ role, unitId }) => role === one.role && unitId === holderUnitId);
      const notToRemind = ownTurn ? (judgeReminder({ waits: true, ownTurn, lastAt: null, now: actor.now })?.detail ?? null) : null;
      return { ...one, notToRemind, daysLate: daysLate(one, today), daysHeld: daysHeld(one, today), told: toldProgress(one, steps, today) };
    },
    figures: (summary) => figuresOf(summary, steps, today),
  };
}

function figuresOf({ steps: counted, forms, units, lateForms, lateUnits, unseen, ...rest }: ProgressSummaryRow, steps: readonly Step[], today: string): ProgressSummary {
  // A state that no task stands for is told too, so that the steps add up.
  const others = counted.filter(({ step }) => !steps.some(({ key }) => key === step)).map(({ step }) => ({ key: step, name: stepName(steps, step), seat: null }));
  const all = [...steps, ...others].map((step): StepFigures => {
    const { forms: here = 0, units: of = 0, late = 0 } = counted.find((each) => each.step === step.key) ?? {};
    return { ...step, forms: here, units: of, late, ...paceOf(step.key, rest, today) };
  });
  return { forms, units, lateForms, lateUnits, unseen, expected: all.reduce((sum, { expected }) => sum + expected, 0), steps: all };
}
