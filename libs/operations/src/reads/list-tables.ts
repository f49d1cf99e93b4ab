// Lists as tables for a spreadsheet: worklist, submissions, rectification items, timeline and ledger of a submission. Each holds all that the same
// list answers to the same person, page after page, in the words of the screen. It finds nothing by itself.
import type { TextTable } from '@jishen/documents';
import { withConnection } from '@jishen/persistence';
import { stateName } from '@jishen/workflow';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { subjectWords, tellEntry } from '../questions/tell-entry';
import { namesFor, type NamedEntry } from '../questions/name-entries';
import { chinaMinute, dayWords } from '../trail/shanghai-date';
import type { Page } from './cursor';
import { getLedger, getTimeline } from './history';
import { listItems } from './items';
import { listSubmissions, listWorklist, type Work, type WorklistBox } from './lists';

/** Every page; what comes in meanwhile may be among it. */
async function whole<T>(read: (cursor?: string) => Promise<ReadOutcome<Page<T>>>): Promise<ReadOutcome<T[]>> {
  const all: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await read(cursor);
    if (!page.ok) return page;
    all.push(...page.value.items);
    if (page.value.next === null) return { ok: true, value: all };
    cursor = page.value.next;
  }
}

type Column<T> = readonly [head: string, of: (item: T) => string];

function tableOf<T>(title: string, filter: string, found: ReadOutcome<T[]>, columns: readonly Column<T>[]): ReadOutcome<TextTable> {
  if (!found.ok) return found;
  const said = [filter, `共 ${found.value.length} 条；截至 ${chinaMinute(new Date().toISOString())}（北京时间）`];
  return { ok: true, value: { title, said, columns: columns.map(([head]) => head), rows: found.value.map((item) => columns.map(([, of]) => of(item))) } };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '');
const day = (value: string | null): string => (value === null ? '' : dayWords(value));
const stateWords = (state: unknown): string => stateName(state as Parameters<typeof stateName>[0]) ?? '';

const workColumns: readonly Column<Work>[] = [
  ['单位', ({ unitName }) => unitName], ['名称', ({ name }) => name], ['年度', ({ year }) => `${year}年`], ['状态', ({ state }) => stateWords(state)], ['环节', ({ levelName }) => levelName ?? ''],
  ['轮次', ({ round }) => `第 ${round} 轮`], ['异常', ({ exceptions }) => text(exceptions)], ['改动行数', ({ changedRows }) => text(changedRows)], ['得分合计', ({ total }) => total ?? ''],
  ['总分', ({ settledTotal }) => settledTotal ?? ''], ['到达时间（北京时间）', ({ heldSince }) => (heldSince === null ? '' : chinaMinute(heldSince))], ['期限', ({ dueOn }) => day(dueOn)], ['逾期', ({ overdue }) => (overdue ? '是' : '')],
];
const boxWords: Readonly<Record<WorklistBox, string>> = { todo: '待办', done: '已办', submitted: '我发起', copied: '抄送我' };

export async function worklistTable(engine: Engine, caller: Caller, asked: { box: WorklistBox; postId?: string }): Promise<ReadOutcome<TextTable>> {
  return tableOf('待办', `范围：${boxWords[asked.box]}`, await whole((cursor) => listWorklist(engine, caller, asked, cursor)), workColumns);
}

export async function submissionsTable(engine: Engine, caller: Caller, filter: Parameters<typeof listSubmissions>[2]): Promise<ReadOutcome<TextTable>> {
  const asked = `状态：${filter.state === undefined ? '全部' : stateWords(filter.state)}`;
  return tableOf('自评件', asked, await whole((cursor) => listSubmissions(engine, caller, filter, cursor)), workColumns);
}

const itemColumns: readonly Column<Record<string, unknown>>[] = [
  ['问题', (item) => text(item['text'])], ['单位', (item) => text(item['unitName'])], ['年度', (item) => `${text(item['year'])}年`], ['责任人', (item) => text(item['owner'])],
  ['期限', (item) => day(text(item['dueOn']))], ['逾期', (item) => (item['overdue'] === true ? '是' : '')], ['状态', (item) => stateWords(item['state'])], ['提出人', (item) => text(item['raisedBy'])],
];

export async function itemsTable(engine: Engine, caller: Caller, filter: Parameters<typeof listItems>[2]): Promise<ReadOutcome<TextTable>> {
  const parts = [filter.year === undefined ? '' : `${filter.year}年`, filter.state === undefined ? '' : stateWords(filter.state)].filter((part) => part !== '');
  return tableOf('整改事项', `筛选：${parts.length === 0 ? '全部' : parts.join('、')}`, await whole((cursor) => listItems(engine, caller, filter, cursor)), itemColumns);
}

interface ToldFact {
  named: NamedEntry;
  told: ReturnType<typeof tellEntry>;
}
const factColumns: readonly Column<ToldFact>[] = [
  ['时间（北京时间）', ({ told }) => told.at], ['谁', ({ told }) => told.who], ['做了什么', ({ told }) => told.what], ['指标', ({ told }) => told.row], ['原分', ({ told }) => told.from], ['新分', ({ told }) => told.to],
  ['条款', ({ told }) => told.clause], ['理由、意见', ({ told }) => told.reason], ['佐证', ({ told }) => told.evidence], ['轮次', ({ told }) => told.round], ['权限', ({ told }) => told.authority], ['记录位置', ({ told }) => told.place],
];

export async function timelineTable(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<TextTable>> {
  const found = await whole((cursor) => getTimeline(engine, caller, id, cursor));
  if (!found.ok) return found;
  const entries = found.value.map((entry): NamedEntry => ({ entry, unitId: null, submissionId: id }));
  const names = await withConnection(engine.db, (reader) => namesFor(reader, caller.districtId, entries));
  const told = entries.map((named): ToldFact => ({ named, told: tellEntry(named, names) }));
  const [first] = entries;
  return tableOf('办理记录', `自评件：${first === undefined ? '' : subjectWords(first, names)}`, { ok: true, value: told }, factColumns);
}

export async function ledgerTable(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<TextTable>> {
  const found = await timelineTable(engine, caller, id);
  if (!found.ok) return found;
  const ledger = await getLedger(engine, caller, id);
  if (!ledger.ok) return ledger;
  const rowAt = found.value.columns.indexOf('指标');
  const byPlace = new Map(found.value.rows.map((row) => [row.at(-1) ?? '', row]));
  const toldOf = (seq: string): readonly string[] => byPlace.get(`本件记录第 ${seq} 条`) ?? [];
  const kinds = { self: '自评', adjustment: '调整', reversal: '撤销调整' } as const;
  const lines: ReadOutcome<(typeof ledger.value.lines)[number][]> = { ok: true, value: ledger.value.lines };
  return tableOf('评分台账', found.value.said[0] ?? '', lines, [
    ['时间（北京时间）', ({ at }) => chinaMinute(at)], ['谁', ({ entrySeq }) => toldOf(entrySeq)[1] ?? ''], ['指标', ({ entrySeq, row }) => toldOf(entrySeq)[rowAt] ?? row], ['第几笔', ({ seq }) => `${seq}`],
    ['事项', ({ kind }) => kinds[kind]], ['原分', ({ prev }) => prev ?? ''], ['增减', ({ delta }) => delta], ['新分', ({ val }) => val], ['分值', ({ max }) => max], ['条款', ({ clause }) => clause ?? ''],
    ['理由', ({ reason }) => reason ?? ''], ['轮次', ({ round }) => `第 ${round} 轮`], ['记录位置', ({ entrySeq }) => `本件记录第 ${entrySeq} 条`],
  ]);
}
