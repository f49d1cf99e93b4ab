// The registered rule sets and routes, to choose from.
import { client, heard } from './call';
import type { components } from './openapi';

export type RegisteredDocument = components['schemas']['Documents']['items'][number];

export const listRoutes = async (): Promise<RegisteredDocument[]> => (await heard(client.GET('/api/admin/routes'))).items;
export const listRuleSetNames = async (): Promise<RegisteredDocument[]> => (await heard(client.GET('/api/admin/rule-sets'))).items;
