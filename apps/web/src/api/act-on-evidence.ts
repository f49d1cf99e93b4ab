// A tie to a row, the end of a tie, out of use. The key names the attempt.
import { client, heard } from './call';
import type { EvidenceOwner } from './evidence-owner';
import type { components } from './openapi';

export type EvidenceAct = components['schemas']['EvidenceAct'];

export const actOnEvidence = (id: string, evidence: string, act: EvidenceAct, key: string): Promise<components['schemas']['EvidenceChanged']> =>
  heard(client.POST('/api/submissions/{id}/evidence/{evidence}/events', { params: { path: { id, evidence }, header: { 'Idempotency-Key': key } }, body: act }));

export function disableEvidence(owner: EvidenceOwner, evidence: string, { reason }: { reason?: string }, key: string): Promise<unknown> {
  const type = 'DISABLE';
  if (typeof owner === 'string') return actOnEvidence(owner, evidence, { type, reason }, key);
  const params = { path: { id: owner.itemId, evidence }, header: { 'Idempotency-Key': key } };
  return heard(client.POST('/api/rectification-items/{id}/evidence/{evidence}/events', { params, body: { type, reason: reason ?? '' } }));
}
