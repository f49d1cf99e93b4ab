// A self-evaluation of a project, begun by its unit.
import { client, heard } from './call';
import type { paths } from './openapi';

export type NewProjectForm = Extract<paths['/api/submissions']['post']['requestBody']['content']['application/json'], { form: 'project' }>;

export const createSubmission = (body: NewProjectForm, key: string): Promise<{ id: string }> => heard(client.POST('/api/submissions', { params: { header: { 'Idempotency-Key': key } }, body }));
