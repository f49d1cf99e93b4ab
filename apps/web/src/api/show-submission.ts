// The whole detail of a submission for the person who asks.
import { client, heard } from './call';
import type { Submission } from './types';

export const showSubmission = (id: string): Promise<Submission> => heard(client.GET('/api/submissions/{id}', { params: { path: { id } } }));
