// The evidence of a submission, the files of a rectification item, the limits of an upload, and what this person may do.
import { client, heard } from './call';
import type { components } from './openapi';
import type { EvidenceList } from './types';

export type ItemFiles = components['schemas']['ItemEvidenceList'];

export const listEvidence = (id: string): Promise<EvidenceList> => heard(client.GET('/api/submissions/{id}/evidence', { params: { path: { id } } }));

export const listItemEvidence = (id: string): Promise<ItemFiles> => heard(client.GET('/api/rectification-items/{id}/evidence', { params: { path: { id } } }));
