// What happened to a submission, oldest first, all pages.
import { client, heard } from './call';
import { everyPage } from './every-page';
import type { TrailEntry } from './types';

export const showTimeline = (id: string): Promise<TrailEntry[]> =>
  everyPage((cursor) => heard(client.GET('/api/submissions/{id}/timeline', { params: { path: { id }, query: cursor === null ? {} : { cursor } } })));
