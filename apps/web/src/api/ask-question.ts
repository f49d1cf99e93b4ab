// Questions to the trail: the list of them, one page of an answer, the same answer as a file.
import { client, heard } from './call';
import type { components, paths } from './openapi';
import { asFile, fileOf, type FileFormat } from './table-file';

export type AuditQuestion = components['schemas']['AuditQuestion'];
export type AuditLine = components['schemas']['AuditLine'];
export type AuditAnswer = components['schemas']['AuditAnswer'];
type Asked = NonNullable<paths['/api/audit/questions/{question}']['get']['parameters']['query']>;
export type Blanks = Omit<Asked, 'cursor' | 'asOf' | 'key'>;

export const listQuestions = async (): Promise<AuditQuestion[]> => (await heard(client.GET('/api/audit/questions'))).items;

export const askQuestion = (question: string, blanks: Blanks, cursor: string | null): Promise<AuditAnswer> =>
  heard(client.GET('/api/audit/questions/{question}', { params: { path: { question }, query: { ...blanks, ...(cursor === null ? {} : { cursor }) } } }));

/** All of the answer as it was at that moment, not only what was read so far. @param key by which its making is followed */
export async function answerFile(question: string, blanks: Blanks, asOf: string, format: FileFormat, key: string): Promise<{ file: Blob; fingerprint: string }> {
  const call = client.GET('/api/audit/questions/{question}', { params: { path: { question }, query: { ...blanks, asOf, key } }, ...asFile(format) });
  const file = await fileOf(call);
  return { file, fingerprint: ((await call).response.headers.get('etag') ?? '').replaceAll('"', '') };
}

/** How many lines of it are ready; null where nobody can say. */
export async function fileProgress(key: string): Promise<number | null> {
  const { making, done } = await heard(client.GET('/api/audit/files/{key}', { params: { path: { key } } }));
  return making ? done : null;
}
