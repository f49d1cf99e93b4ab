// The evidence of a submission, the limits of an upload, and what this person may do.
import { client, heard } from './call';
import type { EvidenceList } from './types';

export const listEvidence = (id: string): Promise<EvidenceList> => heard(client.GET('/api/submissions/{id}/evidence', { params: { path: { id } } }));
