// How a file can be looked at; of Word and Excel also what is in it.
import { client, heard } from './call';
import { evidenceOf, type EvidenceOwner } from './evidence-owner';
import type { components } from './openapi';

export const previewEvidence = (owner: EvidenceOwner, evidence: string): Promise<components['schemas']['EvidencePreview']> =>
  typeof owner === 'string'
    ? heard(client.GET('/api/submissions/{id}/evidence/{evidence}/preview', { params: { path: { id: owner, evidence } } }))
    : heard(client.GET('/api/rectification-items/{id}/evidence/{evidence}/preview', { params: { path: { id: owner.itemId, evidence } } }));

const addressOf = (owner: EvidenceOwner, evidence: string): string => `${evidenceOf(owner)}/${evidence}`;
export const pageAddress = (owner: EvidenceOwner, evidence: string, page: number, width: 640 | 1280 | 2000): string => `${addressOf(owner, evidence)}/pages/${page}?width=${width}`;
export const fileAddress = (owner: EvidenceOwner, evidence: string): string => `${addressOf(owner, evidence)}/file`;
