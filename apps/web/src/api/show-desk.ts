// Where a submission lies now, since when and until when.
import { client, heard } from './call';
import type { components } from './openapi';

export type Desk = components['schemas']['Desk']['waiting'];
export const showDesk = async (id: string): Promise<Desk> => (await heard(client.GET('/api/submissions/{id}/desk', { params: { path: { id } } }))).waiting;
