// The forms of a recalled cycle, each cancelled as the machine cancels one: its fact, its place in its stream, its next version. Pure; it writes nothing.
import type { CancelledForm, EntryRow, FormOfCycle } from '@jishen/persistence';
import { decideSubmission, defaultRoute, newSubmission } from '@jishen/workflow';
import { machineDigest } from '../submission/case';
import { chainFacts, type Authority } from '../trail/draft-entries';

export function cancelledForms(by: Authority, now: string, personId: string, forms: readonly FormOfCycle[], reason: string): { cancelled: CancelledForm[]; entries: EntryRow[] } {
  const done = forms.filter(({ state }) => state !== 'cancelled').map((form) => {
    const decision = decide(by, now, personId, form, reason);
    const authority = { ...by, rule: `${form.ruleSetId}@${form.ruleSetVersion}:${form.ruleDigest}`, machine: machineDigest('submission', form.machineVersion) };
    const head = { seq: Number(form.headSeq), hash: form.headHash, at: form.headAt };
    const facts = decision.facts.map((fact) => ({ type: fact.type, pub: fact.pub, priv: 'priv' in fact ? fact.priv : undefined }));
    const chain = chainFacts(authority, `submission/${form.id}`, head, now, facts, { unitId: form.unitId, contentHash: form.contentHash });
    return { form: { id: form.id, fromVersion: form.version, version: decision.next.version, head: chain.head }, rows: chain.rows };
  });
  return { cancelled: done.map(({ form }) => form), entries: done.flatMap(({ rows }) => rows) };
}

/** Nobody has touched the form, so that its route and its people are no part of the question. */
function decide(by: Authority, now: string, personId: string, form: FormOfCycle, reason: string) {
  const stored = { ...newSubmission(form.contentHash), version: form.version };
  const actor = { personId, principalId: null, postId: by.post ?? '', role: 'bureau-performance' as const };
  const facts = { at: now, actor, unit: { name: form.unitName, hasDepartment: false }, holders: {}, contentHashAfter: form.contentHash, findings: [] };
  const decision = decideSubmission(form.machineVersion, defaultRoute, stored, { type: 'CANCEL', reason }, facts);
  if (!decision.ok) throw new Error(`an untouched form was not cancelled: ${decision.refusal.code}`);
  return decision;
}
