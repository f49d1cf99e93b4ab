// Who changed which score: one page of the answer, and the same answer as a file.
import { client, heard } from './call';
import type { components, paths } from './openapi';
import { mediaTypes, type TableFormat } from './table-format';

export type ScoreChange = components['schemas']['ScoreChange'];
export type ScoreQuestion = Omit<NonNullable<paths['/api/audit/score-changes']['get']['parameters']['query']>, 'cursor'>;

export const listScoreChanges = (question: ScoreQuestion, cursor: string | null): Promise<components['schemas']['ScoreChangePage']> =>
  heard(client.GET('/api/audit/score-changes', { params: { query: { ...question, ...(cursor === null ? {} : { cursor }) } } }));

/** All of the answer, not only what was read so far. */
export async function scoreChangesFile(question: ScoreQuestion, format: TableFormat): Promise<Blob> {
  return heard(client.GET('/api/audit/score-changes', { params: { query: question }, headers: { accept: mediaTypes[format] }, parseAs: 'blob' }));
}
