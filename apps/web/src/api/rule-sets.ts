// Rule sets: the list, one of them, what differs, trials, and registering one.
import { client, heard } from './call';
import type { components } from './openapi';

export type RuleSetBrief = components['schemas']['RuleSetBrief'];
export type RuleSetShown = components['schemas']['RuleSet'];
export type RuleSheet = components['schemas']['RuleSheet'];
export type RuleScale = components['schemas']['RuleScale'];
export type RuleTrial = components['schemas']['RuleTrial'];
export type CycleTrial = components['schemas']['CycleTrial'];
export type RuleSetRegistered = components['schemas']['RuleSetRegistered'];

const at = (id: string, version: number) => ({ path: { id, version: String(version) } });

export const listRuleSets = async (): Promise<RuleSetBrief[]> => (await heard(client.GET('/api/rule-sets'))).items;
export const showRuleSet = (id: string, version: number): Promise<RuleSetShown> => heard(client.GET('/api/rule-sets/{id}/{version}', { params: at(id, version) }));
/** `other`: as `id@version`. */
export const compareRuleSets = async (id: string, version: number, other: string): Promise<components['schemas']['RuleSetComparison']['items']> =>
  (await heard(client.GET('/api/rule-sets/{id}/{version}/comparison', { params: { ...at(id, version), query: { with: other } } }))).items;
export const tryOnForm = (id: string, version: number, submissionId: string): Promise<RuleTrial> =>
  heard(client.POST('/api/rule-sets/{id}/{version}/trial', { params: at(id, version), body: { submissionId } }));
export const tryOnCycle = (id: string, version: number, cycleId: string, cursor: string | null): Promise<components['schemas']['CycleTrialPage']> =>
  heard(client.POST('/api/rule-sets/{id}/{version}/cycle-trial', { params: at(id, version), body: { cycleId, ...(cursor === null ? {} : { cursor }) } }));
export const registerRuleSet = (document: Record<string, unknown>, key: string): Promise<RuleSetRegistered> =>
  heard(client.POST('/api/admin/rule-sets', { params: { header: { 'Idempotency-Key': key } }, body: { document } }));
