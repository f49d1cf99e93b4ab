// The timeline and the ledger of one submission as tables for a spreadsheet, told as every answer from the trail is. Each holds all that the same
// list answers to the same person. It finds nothing by itself.
import type { TextTable } from '@jishen/documents';
import { ledgerLines, streamEntries, type EntryRead, type LedgerRow, type Reader } from '@jishen/persistence';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { trailEntry } from '../reads/history';
import { tableOf, type Column } from '../reads/list-tables';
import { wholeList, type Whole } from '../reads/whole-list';
import { ofVisible } from '../submission/of-visible';
import { chinaMinute } from '../trail/shanghai-date';
import { namesFor, type NamedEntry } from './name-entries';
import { subjectWords, tellEntry } from './tell-entry';

type ToldFact = ReturnType<typeof tellEntry> & { seq: number };
const factColumns: readonly Column<ToldFact>[] = [
  ['时间（北京时间）', ({ at }) => at], ['谁', ({ who }) => who], ['做了什么', ({ what }) => what], ['指标', ({ row }) => row], ['原分', ({ from }) => from], ['新分', ({ to }) => to],
  ['条款', ({ clause }) => clause], ['理由、意见', ({ reason }) => reason], ['佐证', ({ evidence }) => evidence], ['轮次', ({ round }) => round], ['权限', ({ authority }) => authority], ['记录位置', ({ place }) => place],
];

interface ToldTrail {
  asked: string;
  facts: Whole<ToldFact>;
}
/** Names are asked for a batch at a time. */
async function toldTrail(reader: Reader, { districtId }: Caller, id: string): Promise<ToldTrail> {
  let asked = '自评件：';
  const facts = await wholeList<ToldFact, number>(async (after, limit) => {
    const { rows } = await reader.run<EntryRead & Record<string, unknown>>(streamEntries(districtId, `submission/${id}`, after ?? 0, limit));
    const entries = rows.map((row): NamedEntry => ({ entry: trailEntry(row), unitId: null, submissionId: id }));
    const names = await namesFor(reader, districtId, entries);
    const [first] = entries;
    if (after === null && first !== undefined) asked = `自评件：${subjectWords(first, names)}`;
    return entries.map((named) => ({ ...tellEntry(named, names), seq: named.entry.seq }));
  }, ({ seq }) => seq);
  return { asked, facts };
}

export async function timelineTable(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<TextTable>> {
  return ofVisible(engine, caller, id, async (reader, { row }) => {
    const { asked, facts } = await toldTrail(reader, caller, id);
    return tableOf({ title: '办理记录', asked, columns: factColumns }, facts, row.now);
  });
}

const lineKinds: Readonly<Record<string, string>> = { self: '自评', adjustment: '调整', reversal: '撤销调整' };

export async function ledgerTable(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<TextTable>> {
  return ofVisible(engine, caller, id, async (reader, { row: { now } }) => {
    const { asked, facts } = await toldTrail(reader, caller, id);
    const lines = (await reader.run<LedgerRow & Record<string, unknown>>(ledgerLines(caller.districtId, id))).rows;
    const told = new Map(facts.lines.map((fact) => [`${fact.seq}`, fact]));
    return tableOf({ title: '评分台账', asked, columns: ledgerColumns((entrySeq) => told.get(entrySeq)) }, { lines, more: false }, now);
  });
}

const ledgerColumns = (toldOf: (entrySeq: string) => ToldFact | undefined): readonly Column<LedgerRow>[] => [
  ['时间（北京时间）', ({ at }) => chinaMinute(at)], ['谁', ({ entrySeq }) => toldOf(entrySeq)?.who ?? ''], ['指标', ({ entrySeq, row }) => toldOf(entrySeq)?.row ?? row], ['第几笔', ({ seq }) => `${seq}`],
  ['事项', ({ kind }) => lineKinds[kind] ?? kind], ['原分', ({ prev }) => prev ?? ''], ['增减', ({ delta }) => delta], ['新分', ({ val }) => val], ['分值', ({ max }) => max], ['条款', ({ clause }) => clause ?? ''],
  ['理由', ({ reason }) => reason ?? ''], ['轮次', ({ round }) => `第 ${round} 轮`], ['记录位置', ({ entrySeq }) => `本件记录第 ${entrySeq} 条`],
];
