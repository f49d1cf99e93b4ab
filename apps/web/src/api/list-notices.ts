// The mail that one submission gave rise to, oldest first, all pages.
import { client, heard } from './call';
import type { components } from './openapi';

export type SentNotice = components['schemas']['SentNotice'];

export async function listNotices(id: string): Promise<SentNotice[]> {
  const notices: SentNotice[] = [];
  let cursor: string | null = null;
  do {
    const query: { cursor?: string } = cursor === null ? {} : { cursor };
    const page: components['schemas']['SentNoticePage'] = await heard(client.GET('/api/submissions/{id}/notices', { params: { path: { id }, query } }));
    notices.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return notices;
}
