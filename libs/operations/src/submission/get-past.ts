// The detail of one submission as it stood at a moment: rebuilt from the trail and from the contents that were frozen, for whoever may see it today.
// What was typed into a draft is kept nowhere: then it says so, and shows what was handed in last. Nothing can be done to it, and it writes nothing.
import { entriesAround, itemEntriesUntil, viewBody, type ItemBrief, type PastEntry, type Reader } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type ReadOutcome } from '../engine';
import { joined } from './answer';
import { levelsOf } from './detail-head';
import { bodyOf, foldPast, type PastStanding } from './fold-past';
import { ofVisible } from './of-visible';
import type { ReadCase } from './read-case';
import { emptyView } from './view';

type Row = Record<string, unknown>;

/** @returns the detail as JSON text */
export async function getPastSubmission(engine: Engine, caller: Caller, id: string, asOf: string): Promise<ReadOutcome<string>> {
  const found = await ofVisible(engine, caller, id, (reader, read) => pastOf(reader, caller.districtId, read, asOf));
  if (!found.ok) return found;
  if (found.value !== null) return { ok: true, value: found.value };
  return refuse('NOT_THERE_YET', 'a-moment-lies-after-the-beginning', '那时还没有这份自评件，请选它建立以后的时间。');
}

async function pastOf(reader: Reader, districtId: string, { row, route }: ReadCase, asOf: string): Promise<string | null> {
  const [own, ofItems] = await Promise.all([
    reader.run<PastEntry & Row>(entriesAround(districtId, row.id, asOf)),
    reader.run<PastEntry & Row>(itemEntriesUntil(districtId, row.id, asOf)),
  ]);
  const then = foldPast(own.rows, route);
  if (then === null) return null;
  const view = then.frozenHash === null ? null : ((await reader.run<{ body: string }>(viewBody(districtId, row.id, then.frozenHash))).rows[0]?.body ?? null);
  const items = itemsThen(row.items, ofItems.rows);
  const totals = totalsOf(view);
  const head = {
    id: row.id, cycleId: row.cycle_id, unitId: row.unit_id, unitName: row.unit_name, demonstration: row.unit_demonstration, form: row.form, name: row.name, year: row.year,
    ruleSet: { id: row.rule_set_id, version: row.rule_set_version, digest: row.rule_digest },
    route: { id: row.route_id, version: row.route_version, levels: levelsOf(route, then) },
    state: then.state, level: then.levelKey, round: then.round, edition: then.edition, version: then.version ?? row.version, contentHash: then.contentHash,
    ...totals,
    rectificationItems: items.map((item) => ({ id: item.id, state: item.state, row: item.rowKey, text: item.text, owner: item.owner, dueOn: item.dueOn })),
    allowedActions: [],
    asOf: { at: then.at, seq: then.seq, content: contentOf(then, view) },
  };
  return joined({ head: JSON.stringify(head), view: view ?? emptyView });
}

const contentOf = ({ state }: PastStanding, view: string | null): 'as-it-was' | 'handed-in-last' | 'none' => (view === null ? 'none' : state === 'draft' ? 'handed-in-last' : 'as-it-was');

function totalsOf(view: string | null): { finalTotal: string | null; settled: { total: string | null; grade: string | null } | null } {
  if (view === null) return { finalTotal: null, settled: null };
  const { total, settlement } = JSON.parse(view) as { total: { final: string | null } | null; settlement?: { total: { final: string | null }; grade: { final: string | null } } | null };
  return { finalTotal: total?.final ?? null, settled: settlement === null || settlement === undefined ? null : { total: settlement.total.final, grade: settlement.grade.final } };
}

/** Those that were there, each in the state that its entries led to; an item begins open. */
function itemsThen(items: readonly ItemBrief[], entries: readonly PastEntry[]): ItemBrief[] {
  const states = new Map<string, string>();
  for (const entry of entries) {
    const { pub } = bodyOf(entry);
    states.set(entry.stream.slice('item/'.length), typeof pub['to_state'] === 'string' ? pub['to_state'] : 'open');
  }
  return items.flatMap((item) => {
    const state = states.get(item.id);
    return state === undefined ? [] : [{ ...item, state }];
  });
}
