// Reads a submission with its route and rule set, without locking it. It judges nobody; callers do.
import { readSubmission, type LockedSubmission, type Tx } from '@jishen/persistence';
import type { RuleSet } from '@jishen/scoring';
import type { Route } from '@jishen/workflow';
import type { Caller } from '../engine';
import { routeOf, ruleSetOf } from '../register/documents';

export interface ReadCase {
  row: LockedSubmission;
  route: Route;
  ruleSet: RuleSet;
}

export async function findSubmissionCase(tx: Pick<Tx, 'run'>, caller: Caller, id: string): Promise<ReadCase | null> {
  const { rows } = await tx.run<LockedSubmission>(readSubmission(caller.districtId, id, caller.personId));
  const row = rows[0];
  if (row === undefined) return null;
  const [route, ruleSet] = await Promise.all([
    routeOf(tx, caller.districtId, row.route_id, row.route_version),
    ruleSetOf(tx, caller.districtId, row.rule_set_id, row.rule_set_version),
  ]);
  return { row, route, ruleSet };
}
