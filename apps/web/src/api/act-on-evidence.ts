// A tie to a row, the end of a tie, out of use. The key names the attempt.
import { client, heard } from './call';
import type { components } from './openapi';

export type EvidenceAct = components['schemas']['EvidenceAct'];

export const actOnEvidence = (id: string, evidence: string, act: EvidenceAct, key: string): Promise<components['schemas']['EvidenceChanged']> =>
  heard(client.POST('/api/submissions/{id}/evidence/{evidence}/events', { params: { path: { id, evidence }, header: { 'Idempotency-Key': key } }, body: act }));
