// Rule sets and routes by version: read once from the database, kept for ever, since a version never changes.
// It never reads a file; what is shipped was registered by the seed or the set-up.
import { storedRuleSet, type RuleSet } from '@jishen/scoring';
import type { Tx } from '@jishen/persistence';
import { routeDocument, ruleSetDocument } from '@jishen/persistence';
import type { Route } from '@jishen/workflow';

/** `digest`: of the document, hex, as it was registered. */
export interface RegisteredRuleSet {
  ruleSet: RuleSet;
  digest: string;
}

const ruleSets = new Map<string, RegisteredRuleSet>();
const routes = new Map<string, Route>();

/** Not a promise where it is held already, as it is for every event but the first. */
export function ruleSetOf(tx: Pick<Tx, 'run'>, districtId: string, id: string, version: number): RegisteredRuleSet | Promise<RegisteredRuleSet> {
  const key = `${districtId}/${id}@${version}`;
  return ruleSets.get(key) ?? readRuleSet(tx, key, districtId, id, version);
}

async function readRuleSet(tx: Pick<Tx, 'run'>, key: string, districtId: string, id: string, version: number): Promise<RegisteredRuleSet> {
  const { rows } = await tx.run<{ document: unknown; digest: string }>(ruleSetDocument(districtId, id, version));
  if (rows[0] === undefined) throw new Error(`rule set ${key} is not in the database`);
  const ruleSet = storedRuleSet(rows[0].document);
  if (ruleSet === null) throw new Error(`rule set ${key} in the database has not the shape of one`);
  const registered = { ruleSet, digest: rows[0].digest };
  ruleSets.set(key, registered);
  return registered;
}

export function routeOf(tx: Pick<Tx, 'run'>, districtId: string, id: string, version: number): Route | Promise<Route> {
  const key = `${districtId}/${id}@${version}`;
  return routes.get(key) ?? readRoute(tx, key, districtId, id, version);
}

async function readRoute(tx: Pick<Tx, 'run'>, key: string, districtId: string, id: string, version: number): Promise<Route> {
  const { rows } = await tx.run<{ document: Route }>(routeDocument(districtId, id, version));
  const route = rows[0]?.document;
  if (route === undefined) throw new Error(`route ${key} is not in the database`);
  routes.set(key, route);
  return route;
}
