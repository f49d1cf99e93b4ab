// Questions to the trail: the list of them, one page of an answer, the same answer as a file.
import { client, heard } from './call';
import type { components, paths } from './openapi';

export type AuditQuestion = components['schemas']['AuditQuestion'];
export type AuditLine = components['schemas']['AuditLine'];
export type AuditAnswer = components['schemas']['AuditAnswer'];
type Asked = NonNullable<paths['/api/audit/questions/{question}']['get']['parameters']['query']>;
export type Blanks = Omit<Asked, 'cursor' | 'asOf'>;

export const listQuestions = async (): Promise<AuditQuestion[]> => (await heard(client.GET('/api/audit/questions'))).items;

export const askQuestion = (question: string, blanks: Blanks, cursor: string | null): Promise<AuditAnswer> =>
  heard(client.GET('/api/audit/questions/{question}', { params: { path: { question }, query: { ...blanks, ...(cursor === null ? {} : { cursor }) } } }));

const mediaTypes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv', pdf: 'application/pdf' } as const;
export type AnswerFormat = keyof typeof mediaTypes;

/** All of the answer as it was at that moment, not only what was read so far. */
export async function answerFile(question: string, blanks: Blanks, asOf: string, format: AnswerFormat): Promise<{ file: Blob; fingerprint: string }> {
  const call = client.GET('/api/audit/questions/{question}', { params: { path: { question }, query: { ...blanks, asOf } }, headers: { accept: mediaTypes[format] }, parseAs: 'blob' });
  const file: Blob = await heard(call);
  return { file, fingerprint: ((await call).response.headers.get('etag') ?? '').replaceAll('"', '') };
}
