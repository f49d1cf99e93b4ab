// How many rectification items of those that may be seen stand where, and which one is due first of those that wait for this person.
import { client, heard } from './call';
import type { ItemSummary } from './types';

export const summarizeItems = (unit: string | null, year: string | null): Promise<ItemSummary> =>
  heard(client.GET('/api/rectification-items/summary', { params: { query: { ...(unit === null ? {} : { unit }), ...(year === null ? {} : { year }) } } }));
