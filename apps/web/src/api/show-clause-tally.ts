// What the clauses cost other units of the cycle.
import { client, heard } from './call';
import type { components } from './openapi';

export type ClauseTally = components['schemas']['ClauseTally']['items'][number];
export const showClauseTally = async (id: string): Promise<ClauseTally[]> => (await heard(client.GET('/api/submissions/{id}/clause-tally', { params: { path: { id } } }))).items;
