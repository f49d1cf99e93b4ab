// Every event on a submission. The key names the attempt: sent again with the same key it has one effect and one answer.
import { client, heard } from './call';
import type { components } from './openapi';
import type { Submission } from './types';

export type SubmissionEvent = components['schemas']['SubmissionEvent'];

export const actOnSubmission = (id: string, event: SubmissionEvent, key: string): Promise<Submission> =>
  heard(client.POST('/api/submissions/{id}/events', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: event }));
