// The mail of one submission, for whom it is visible: who was told of what, and whether it arrived. It shows no address and no text of a mail.
import { noticesOfSubmission, type SentNotice } from '@jishen/persistence';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { decodeCursor, pageOf, pageSize, readId, type Page } from '../reads/cursor';
import { ofVisible } from '../submission/of-visible';

/** Oldest first. */
export async function listNotices(engine: Engine, caller: Caller, submissionId: string, cursor?: string): Promise<ReadOutcome<Page<SentNotice>>> {
  const after = decodeCursor(cursor, readId);
  if (!after.ok) return after;
  return ofVisible(engine, caller, submissionId, async (reader) => {
    const { rows } = await reader.run<SentNotice & Record<string, unknown>>(noticesOfSubmission(caller.districtId, submissionId, after.value, pageSize + 1));
    return pageOf(rows, (notice): SentNotice => notice, ({ id }) => id);
  });
}
