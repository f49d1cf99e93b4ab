// How a file can be looked at; of Word and Excel also what is in it.
import { client, heard } from './call';
import type { components } from './openapi';

export const previewEvidence = (id: string, evidence: string): Promise<components['schemas']['EvidencePreview']> =>
  heard(client.GET('/api/submissions/{id}/evidence/{evidence}/preview', { params: { path: { id, evidence } } }));

const addressOf = (id: string, evidence: string): string => `/api/submissions/${id}/evidence/${evidence}`;
export const pageAddress = (id: string, evidence: string, page: number, width: 640 | 1280 | 2000): string => `${addressOf(id, evidence)}/pages/${page}?width=${width}`;
export const fileAddress = (id: string, evidence: string): string => `${addressOf(id, evidence)}/file`;
