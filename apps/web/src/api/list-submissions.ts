// One page of the submissions that the person may see, newest first.
import { client, heard } from './call';
import type { components } from './openapi';
import { asFile, fileOf, type TableFile } from './table-file';

export type SubmissionBrief = components['schemas']['SubmissionBrief'];
export type SubmissionState = 'draft' | 'selfScored' | 'reviewed' | 'rectification' | 'published' | 'cancelled';

export const listSubmissions = (state: SubmissionState | null, cursor: string | null, cycle: string | null = null): Promise<components['schemas']['SubmissionPage']> =>
  heard(client.GET('/api/submissions', { params: { query: { ...(state === null ? {} : { state }), ...(cycle === null ? {} : { cycle }), ...(cursor === null ? {} : { cursor }) } } }));

export const submissionsFile = (state: SubmissionState | null): TableFile => (format) => fileOf(client.GET('/api/submissions', { params: { query: state === null ? {} : { state } }, ...asFile(format) }));
