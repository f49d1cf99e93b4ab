// Whether a cycle names rule sets and a route that are registered, and the digest of a rule set that is.
import type { OpenCycleBody } from '@jishen/contracts';
import type { DocumentListRow } from '@jishen/persistence';
import { refuse, type Outcome } from '../engine';

interface Wanted {
  ruleSetId: string;
  ruleSetVersion: number;
}
type Refused = Extract<Outcome<never>, { ok: false }>;

/** Null where everything is known. */
export function unknownDocument(
  body: OpenCycleBody,
  ruleSets: readonly DocumentListRow[],
  routes: readonly DocumentListRow[],
): Refused | null {
  for (const [form, wanted] of Object.entries(body.forms) as [string, Wanted | undefined][]) {
    if (wanted !== undefined && find(ruleSets, wanted)?.form !== form) return unknownRuleSet(form, wanted, ruleSets);
  }
  if (routes.some((each) => each.id === body.routeId && each.version === body.routeVersion)) return null;
  const detail = `没有登记过审批路线「${body.routeId}」第 ${body.routeVersion} 版，请先登记或改选。`;
  return refuse('ROUTE_UNKNOWN', 'a-cycle-names-a-registered-route', detail);
}

export function digestOf(ruleSets: readonly DocumentListRow[], wanted: Wanted): string {
  const found = find(ruleSets, wanted);
  if (found === undefined) throw new Error('a rule set that a cycle names is gone');
  return found.digest;
}

const find = (ruleSets: readonly DocumentListRow[], { ruleSetId, ruleSetVersion }: Wanted): DocumentListRow | undefined =>
  ruleSets.find((each) => each.id === ruleSetId && each.version === ruleSetVersion);

function unknownRuleSet(form: string, wanted: Wanted, ruleSets: readonly DocumentListRow[]): Refused {
  const fitting = ruleSets.filter((each) => each.form === form).map((each) => `${each.id} 第 ${each.version} 版`);
  const choices = fitting.length === 0 ? '（无）' : fitting.join('、');
  const detail = `没有登记过这张表可用的评分规则集「${wanted.ruleSetId}」第 ${wanted.ruleSetVersion} 版；可选：${choices}。`;
  return refuse('RULE_SET_UNKNOWN', 'a-cycle-names-a-registered-rule-set', detail, { form, ...wanted });
}
