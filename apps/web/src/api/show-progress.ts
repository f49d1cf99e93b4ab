// Where the forms of a cycle stand: one page with the figures over all, the same answer as a file, and the one page of an overview.
import { client, heard } from './call';
import type { components, paths } from './openapi';
import { asFile, fileOf, type TableFile } from './table-file';

export type Progress = components['schemas']['Progress'];
export type ProgressLine = components['schemas']['ProgressLine'];
export type ProgressSummary = components['schemas']['ProgressSummary'];
export type Overview = components['schemas']['CycleOverview'];
export type ProgressFilter = Omit<NonNullable<paths['/api/cycles/{id}/progress']['get']['parameters']['query']>, 'cursor'>;

export const showProgress = (id: string, filter: ProgressFilter, cursor: string | null): Promise<Progress> =>
  heard(client.GET('/api/cycles/{id}/progress', { params: { path: { id }, query: { ...filter, ...(cursor === null ? {} : { cursor }) } } }));

/** All of the answer, not only what was read so far. */
export const progressFile = (id: string, filter: ProgressFilter): TableFile => (format) =>
  fileOf(client.GET('/api/cycles/{id}/progress', { params: { path: { id }, query: filter }, ...asFile(format) }));

/** Every figure of the page. */
export const overviewFile = (id: string): TableFile => (format) => fileOf(client.GET('/api/cycles/{id}/overview', { params: { path: { id } }, ...asFile(format) }));

export const showOverview = (id: string): Promise<Overview> => heard(client.GET('/api/cycles/{id}/overview', { params: { path: { id } } }));
