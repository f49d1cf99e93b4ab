// What stood in the same form a year before, and what reviewers asked of its rows.
import { client, heard } from './call';
import type { components } from './openapi';

export type LastYear = components['schemas']['LastYear'];
export const showLastYear = (id: string): Promise<LastYear> => heard(client.GET('/api/submissions/{id}/last-year', { params: { path: { id } } }));
