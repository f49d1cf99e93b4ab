// Questions that this person keeps under a name: all of them, one more, one less. Each call answers what is kept then.
import { client, heard } from './call';
import type { components, paths } from './openapi';

export type KeptQuestion = components['schemas']['KeptQuestion'];
type Keep = paths['/api/audit/kept-questions']['post']['requestBody']['content']['application/json'];

export const listKeptQuestions = async (): Promise<KeptQuestion[]> => (await heard(client.GET('/api/audit/kept-questions'))).items;

export const keepQuestion = async (body: Keep): Promise<KeptQuestion[]> => (await heard(client.POST('/api/audit/kept-questions', { body }))).items;

export const forgetQuestion = async (id: string): Promise<KeptQuestion[]> => (await heard(client.DELETE('/api/audit/kept-questions/{id}', { params: { path: { id } } }))).items;
