// What happened to a submission, oldest first, all pages.
import { client, heard } from './call';
import type { TrailEntry } from './types';

export async function showTimeline(id: string): Promise<TrailEntry[]> {
  const entries: TrailEntry[] = [];
  let cursor: string | null = null;
  do {
    const query: { cursor?: string } = cursor === null ? {} : { cursor };
    const page: { items: TrailEntry[]; next: string | null } = await heard(client.GET('/api/submissions/{id}/timeline', { params: { path: { id }, query } }));
    entries.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return entries;
}
