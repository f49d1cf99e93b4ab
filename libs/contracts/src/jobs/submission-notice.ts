// The job that a fact worth a mail leaves behind, written in the fact's own transaction: ids only, its handler reads again.
// It never carries names, addresses or texts.
import { z } from 'zod';
import { deadLetterOptions, usualOptions, type JobDefinition } from './job-definition';

export const noticeKind = z.enum(['task-waits', 'returned', 'approved', 'findings-raised', 'published', 'reminder']);
export type Notice = z.infer<typeof noticeKind>;

const payload = z.object({
  districtId: z.uuid(),
  /** Null where a rectification item without a submission is meant. */
  submissionId: z.uuid().nullable(),
  itemId: z.uuid().nullish(),
  /** The last entry of the command: with `seq` it identifies the notice for ever. */
  stream: z.string().min(1).max(200),
  seq: z.int().min(1),
  notices: z.array(noticeKind).min(1),
  /** Level and round that the fact led to: a task of another round is not what this notice is about. */
  levelKey: z.string().nullable(),
  round: z.int().min(1),
});
export type SubmissionNotice = z.infer<typeof payload>;

export const submissionNoticeDead = {
  queue: 'submission-notice-dead',
  payload,
  options: deadLetterOptions,
  deadLetter: null,
} satisfies JobDefinition;

export const submissionNotice = {
  queue: 'submission-notice',
  payload,
  options: usualOptions,
  deadLetter: submissionNoticeDead.queue,
} satisfies JobDefinition;
