// Rectification items as somebody may see them: pages of the register, how many stand where, one with its steps. They write nothing.
import { actionsOf, authorize, mayRead, visibleTo, type Actor } from '@jishen/access';
import {
  budgetUnits, conditionSql, itemColumns, itemSteps, itemSummary, listItemRows, readItem, withConnection,
  type BudgetUnitRow, type ItemStepRow, type ItemSummaryRow, type LockedItem, type NextQuestion,
} from '@jishen/persistence';
import type { Caller, Engine, Outcome, ReadOutcome, Refusal } from '../engine';
import { itemBrief, itemNotThere, itemRecordOf, itemSnapshotOf, itemText, type ItemBrief } from '../item/item-case';
import { unseen } from '../submission/not-there';
import { readId, type Page } from './cursor';
import type { ItemsAsked } from './filter-words';
import { onePage, type Listing } from './whole-list';
import { readerOf, validPosts } from './who-reads';

export function itemsListing({ districtId }: Caller, filter: ItemsAsked): Listing<ItemBrief, string> {
  return {
    readPlace: readId,
    placeOf: ({ id }) => id,
    async read(reader, actor, after, limit) {
      const visible = conditionSql(visibleTo(actor, 'Item'), itemColumns, 2);
      const { rows } = await reader.run<LockedItem & Record<string, unknown>>(listItemRows(districtId, visible, { ...filter, after: after ?? undefined, limit }));
      return rows.map((row) => itemBrief({ ...row, now: actor.now }, itemSnapshotOf(row)));
    },
  };
}

export const listItems = (engine: Engine, caller: Caller, filter: ItemsAsked, cursor?: string): Promise<Outcome<Page<ItemBrief>>> =>
  onePage(engine, caller, itemsListing(caller, filter), cursor);

type Next = { type: 'ANSWER' | 'VERIFY'; itemId: string; count: number };
export type ItemSummary = Omit<ItemSummaryRow, 'next'> & {
  next: Next | null;
  register: { type: 'ITEM_CREATE'; allowed: boolean; refusal?: Refusal } | null;
  budgetUnits: { id: string; name: string }[];
};

/** Counts are of what the list shows to the same person under the same unit and year. */
export async function summarizeItems(engine: Engine, caller: Caller, filter: { unitId?: string; year?: number }): Promise<ItemSummary> {
  return withConnection(engine.db, async (reader) => {
    const actor = await readerOf(reader, caller);
    const visible = conditionSql(visibleTo(actor, 'Item'), itemColumns, 2);
    const { type, ...asked } = nextOf(actor);
    const found = (await reader.run<ItemSummaryRow & Record<string, unknown>>(itemSummary(caller.districtId, visible, filter, asked))).rows[0];
    if (found === undefined) throw new Error('a summary without a row');
    const register = registering(actor);
    const units = register?.allowed === true ? (await reader.run<BudgetUnitRow & Record<string, unknown>>(budgetUnits(caller.districtId))).rows : [];
    return { ...found, next: found.next === null ? null : { type, ...found.next }, register, budgetUnits: units.map(({ id, name }) => ({ id, name })) };
  });
}

/** Whoever verifies has answers to verify; whoever answers has what is not answered at their units; all others have nothing to do here. */
function nextOf(actor: Actor): NextQuestion & { type: Next['type'] } {
  const holding = (action: 'ANSWER' | 'VERIFY') => validPosts(actor).filter(({ role }) => actionsOf(role, 'Item').includes(action));
  if (holding('VERIFY').length > 0) return { type: 'VERIFY', personId: actor.personId, states: ['answered'], unitIds: null, notAmong: 'answeredBy' };
  return { type: 'ANSWER', personId: actor.personId, states: ['open', 'reopened'], unitIds: holding('ANSWER').map(({ unitId }) => unitId), notAmong: 'judgedBy' };
}

/** Null for whom registering is no business; who held such a post once is told so. */
function registering(actor: Actor): ItemSummary['register'] {
  if (!actor.posts.some(({ role }) => actionsOf(role, 'District').includes('ITEM_CREATE'))) return null;
  const may = authorize(actor, 'ITEM_CREATE', { kind: 'district', districtId: actor.districtId });
  if (may.ok || may.refusal.code === 'POST_AMBIGUOUS') return { type: 'ITEM_CREATE', allowed: true };
  const { code, rule, detail, data } = may.refusal;
  return { type: 'ITEM_CREATE', allowed: false, refusal: { code, rule, detail, data } };
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
