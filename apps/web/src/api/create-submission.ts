// A self-evaluation begun by its unit: of a project, or of the unit as a whole where the one before was cancelled.
import { client, heard } from './call';
import type { paths } from './openapi';

export type NewForm = paths['/api/submissions']['post']['requestBody']['content']['application/json'];

export const createSubmission = (body: NewForm, key: string): Promise<{ id: string }> => heard(client.POST('/api/submissions', { params: { header: { 'Idempotency-Key': key } }, body }));
