// The detail of a submission as it stood at a moment.
import { client, heard } from './call';
import type { Submission } from './types';

export const showPast = (id: string, asOf: string): Promise<Submission> => heard(client.GET('/api/submissions/{id}', { params: { path: { id }, query: { asOf } } }));
