// One rectification item with its steps and what this person may do.
import { client, heard } from './call';
import type { Item } from './types';

export const showItem = (id: string): Promise<Item> => heard(client.GET('/api/rectification-items/{id}', { params: { path: { id } } }));
