// Lists as tables for a spreadsheet: worklist, submissions, rectification items. Each holds all that the same list answers to the same person, up to
// the cap of a file, in the words of the screen, under the filters that it says. It finds nothing by itself.
import type { Actor } from '@jishen/access';
import type { TextTable } from '@jishen/documents';
import { cycleRow, withConnection, type CycleRow, type Reader } from '@jishen/persistence';
import type { Caller, Engine } from '../engine';
import type { ItemBrief } from '../item/item-case';
import { chinaMinute, dayWords } from '../trail/shanghai-date';
import { boxWords, itemsWords, standingWords, stateWords, submissionsWords, workWords, type ItemsAsked, type SubmissionsAsked, type WorkAsked } from './filter-words';
import { itemsListing } from './items';
import { boxListing, submissionsListing, todoListing, type Work } from './lists';
import { sourceNames } from './pictures/ageing-told';
import { countWords, wholeList, type Listing, type Whole } from './whole-list';
import { readerOf } from './who-reads';

export type Column<T> = readonly [head: string, of: (item: T) => string];
interface Sheet<T> {
  title: string;
  /** The filters in words. */
  asked: string;
  columns: readonly Column<T>[];
}

export const tableOf = <T>({ title, asked, columns }: Sheet<T>, found: Whole<T>, now: string): TextTable =>
  ({ title, said: [asked, countWords(found, now)], columns: columns.map(([head]) => head), rows: found.lines.map((item) => columns.map(([, of]) => of(item))) });

async function listTable<T, Place>(engine: Engine, caller: Caller, { read, placeOf }: Listing<T, Place>, sheet: (reader: Reader, actor: Actor) => Promise<Sheet<T>>): Promise<TextTable> {
  return withConnection(engine.db, async (reader) => {
    const actor = await readerOf(reader, caller);
    const found = await wholeList<T, Place>((after, limit) => read(reader, actor, after, limit), placeOf);
    return tableOf(await sheet(reader, actor), found, actor.now);
  });
}

/** One line of those that this part of the filter leaves: what somebody sees something of may be called by its name. */
async function oneOf<T, Place>(reader: Reader, actor: Actor, { read }: Listing<T, Place>): Promise<T | undefined> {
  return (await read(reader, actor, null, 1))[0];
}

const text = (value: number | null): string => (value === null ? '' : `${value}`);
const day = (value: string | null): string => (value === null ? '' : dayWords(value));

const workColumns: readonly Column<Work>[] = [
  ['单位', ({ unitName }) => unitName], ['名称', ({ name }) => name], ['年度', ({ year }) => `${year} 年`], ['状态', ({ state }) => stateWords(state)], ['环节', ({ levelName }) => levelName ?? ''],
  ['轮次', ({ round }) => `第 ${round} 轮`], ['异常', ({ exceptions }) => text(exceptions)], ['改动行数', ({ changedRows }) => text(changedRows)], ['得分合计', ({ total }) => total ?? ''],
  ['总分', ({ settledTotal }) => settledTotal ?? ''], ['到达时间（北京时间）', ({ heldSince }) => (heldSince === null ? '' : chinaMinute(heldSince))], ['期限', ({ dueOn }) => day(dueOn)], ['逾期', ({ overdue }) => (overdue ? '是' : '')], ['整改在谁处', ({ awaits }) => awaits ?? ''],
];

export async function worklistTable(engine: Engine, caller: Caller, asked: WorkAsked): Promise<TextTable> {
  const { box, ...narrowed } = asked;
  const sheet = async (_: Reader, actor: Actor): Promise<Sheet<Work>> => ({ title: boxWords[box], asked: workWords(asked, actor), columns: workColumns });
  return box === 'todo' ? listTable(engine, caller, todoListing(caller, narrowed), sheet) : listTable(engine, caller, boxListing(caller, box, narrowed.words), sheet);
}

export async function submissionsTable(engine: Engine, caller: Caller, filter: SubmissionsAsked): Promise<TextTable> {
  const { unitId, cycleId } = filter;
  return listTable(engine, caller, submissionsListing(caller, filter), async (reader, actor) => {
    const ofUnit = unitId === undefined ? undefined : await oneOf(reader, actor, submissionsListing(caller, { unitId }));
    const ofCycle = cycleId === undefined ? undefined : await oneOf(reader, actor, submissionsListing(caller, { cycleId }));
    const cycle = ofCycle === undefined || cycleId === undefined ? undefined : (await reader.run<CycleRow & Record<string, unknown>>(cycleRow(caller.districtId, cycleId))).rows[0];
    return { title: '自评件', asked: submissionsWords(filter, { unit: ofUnit?.unitName, cycle: cycle?.name }), columns: workColumns };
  });
}

/** Of the screen, and two more. */
const itemColumns: readonly Column<ItemBrief>[] = [
  ['问题', (item) => item.text], ['单位', ({ unitName }) => unitName], ['年度', ({ year }) => `${year} 年`], ['来源', ({ source }) => sourceNames[source] ?? source], ['责任人', ({ owner }) => owner],
  ['期限', ({ dueOn }) => day(dueOn)], ['状态', ({ state, result }) => standingWords(state, result)], ['逾期', ({ overdue }) => (overdue ? '是' : '')], ['提出人', ({ raisedBy }) => raisedBy ?? ''],
];

export async function itemsTable(engine: Engine, caller: Caller, filter: ItemsAsked): Promise<TextTable> {
  const { unitId, submissionId } = filter;
  return listTable(engine, caller, itemsListing(caller, filter), async (reader, actor) => {
    const ofUnit = unitId === undefined ? undefined : await oneOf(reader, actor, itemsListing(caller, { unitId }));
    const ofForm = submissionId === undefined ? undefined : await oneOf(reader, actor, itemsListing(caller, { submissionId }));
    const named = { unit: ofUnit?.unitName, submission: ofForm === undefined ? undefined : `${ofForm.unitName} ${ofForm.year} 年` };
    return { title: '整改台账', asked: itemsWords(filter, named), columns: itemColumns };
  });
}
