// A submission with all that it is judged by: the row, what the register says of it, its route and its rule set. It judges nobody.
import { itemBriefs, readSubmission, type ItemBrief, type LockedSubmission, type Tx } from '@jishen/persistence';
import type { RuleSet } from '@jishen/scoring';
import type { Route } from '@jishen/workflow';
import type { Caller, Engine } from '../engine';
import { directoryOf } from '../register/directory';
import { routeOf, ruleSetOf } from '../register/documents';
import type { CaseRow } from './case';

export interface ReadCase {
  row: CaseRow;
  route: Route;
  ruleSet: RuleSet;
}

/** Without locking it. */
export async function findSubmissionCase(engine: Engine, tx: Pick<Tx, 'run'>, caller: Caller, id: string): Promise<ReadCase | null> {
  const { rows } = await tx.run<LockedSubmission>(readSubmission(caller.districtId, id));
  return rows[0] === undefined ? null : caseOf(engine, tx, caller.districtId, rows[0]);
}

/** Asks the database only for what this process does not hold yet. */
export async function caseOf(engine: Engine, tx: Pick<Tx, 'run'>, districtId: string, row: LockedSubmission): Promise<ReadCase> {
  const parts = [
    routeOf(tx, districtId, row.route_id, row.route_version),
    ruleSetOf(tx, districtId, row.rule_set_id, row.rule_set_version),
    directoryOf(engine.db, tx, districtId, row.directory_stamp),
    itemsOf(tx, districtId, row),
  ] as const;
  // Nearly always all of them are held: then nothing is waited for.
  const held = parts.some((part) => part instanceof Promise) ? await Promise.all(parts.map(async (part) => part)) : parts;
  const [route, { ruleSet, digest }, directory, items] = held as unknown as Held<typeof parts>;
  const unit = directory.units.get(row.unit_id);
  if (unit === undefined) throw new Error(`submission ${row.id} is of a unit that is not in the directory`);
  return { row: { ...row, items, directory, unit_name: unit.name, unit_demonstration: unit.demonstration, rule_digest: digest }, route, ruleSet };
}

type Held<Parts extends readonly unknown[]> = { [Index in keyof Parts]: Exclude<Parts[Index], Promise<unknown>> };

function itemsOf(tx: Pick<Tx, 'run'>, districtId: string, row: LockedSubmission): readonly ItemBrief[] | Promise<readonly ItemBrief[]> {
  return row.has_items ? tx.run<ItemBrief & Record<string, unknown>>(itemBriefs(districtId, row.id)).then(({ rows }) => rows) : [];
}
