// All queues of the house, dead letters before those that point at them: the order in which they are made.
// A queue that is not here does not exist, and enqueuing into it fails.
import { housekeeping } from './housekeeping';
import type { JobDefinition } from './job-definition';
import { mailDigest } from './mail-digest';
import { mailDelivery, mailDeliveryDead } from './mail-delivery';
import { submissionNotice, submissionNoticeDead } from './submission-notice';

export const jobQueues: readonly JobDefinition[] = [
  submissionNoticeDead,
  mailDeliveryDead,
  submissionNotice,
  mailDelivery,
  mailDigest,
  housekeeping,
];
