// One's own messages: pages of them, how many there are, reading and putting away; how one wants to be written to. Sent again it comes to the same.
import { client, heard } from './call';
import type { components } from './openapi';

export type InboxEntry = components['schemas']['InboxEntry'];
export type InboxCounts = components['schemas']['InboxCounts'];
export type MailWish = components['schemas']['MailWish'];
export type InboxSide = 'mine' | 'known';

export const listInbox = (side: InboxSide, cursor: string | null): Promise<components['schemas']['InboxPage']> =>
  heard(client.GET('/api/inbox', { params: { query: { side, ...(cursor === null ? {} : { cursor }) } } }));

export const countInbox = (): Promise<InboxCounts> => heard(client.GET('/api/inbox/counts', {}));

/** Up to the newest that was seen of each: what comes later stays new. */
export const markInbox = (act: 'READ' | 'ARCHIVE', entries: readonly InboxEntry[]): Promise<InboxCounts> =>
  heard(client.POST('/api/inbox/marks', { body: { act, entries: entries.map(({ id, itemId, submissionId }) => ({ thing: itemId ?? submissionId ?? '', upTo: id })) } }));

export const showMailWish = (): Promise<MailWish> => heard(client.GET('/api/inbox/settings', {}));
export const keepMailWish = (mode: MailWish['mode']): Promise<MailWish> => heard(client.PUT('/api/inbox/settings', { body: { mode } }));
