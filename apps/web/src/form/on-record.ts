// Asks the record of a submission whether a command arrived there.
import { showSubmission } from '../api/show-submission';
import { showTimeline } from '../api/show-timeline';
import type { Submission } from '../api/types';

/** The submission as it is after the command, or null where the record does not know the command. */
export async function onRecord(id: string, command: string): Promise<Submission | null> {
  const isKnown = (await showTimeline(id)).some((entry) => entry.command === command);
  return isKnown ? showSubmission(id) : null;
}
