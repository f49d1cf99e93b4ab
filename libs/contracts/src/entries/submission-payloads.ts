// Payloads of what happens to a submission: every one says from which state, level and round to which.
// Scores are not here (score-payloads.ts); reasons and opinions are private and never stand in a payload.
import { z } from 'zod';
import { atLeastOne, count, day, digest, form, label, levelKey, rowKey, uuid, version, year } from './payload-field';

const state = z.enum(['draft', 'selfScored', 'reviewed', 'rectification', 'published', 'cancelled']);
const signature = z.strictObject({ level_key: levelKey, round: atLeastOne });
const signatures = z.array(signature);

const step = {
  from_state: state,
  to_state: state,
  from_level: levelKey.nullable(),
  to_level: levelKey.nullable(),
  round: atLeastOne,
  round_after: atLeastOne,
  edition: count,
};

const returned = {
  ...step,
  level_key: levelKey,
  /** `unit`, or the key of an earlier level. */
  to: levelKey,
  mode: z.enum(['level-by-level', 'direct']),
  rows: z.array(rowKey),
  voided: signatures,
  kept: signatures,
  adjustments: z.enum(['reversed', 'kept']),
};

export const submissionPayloads = {
  /** Whoever holds the open task was asked to get on with it; nothing moved. */
  'submission.reminded@1': z.strictObject({ level_key: levelKey, round: atLeastOne }),
  'submission.created@1': z.strictObject({
    cycle: uuid,
    unit: uuid,
    year,
    form,
    name: label,
    rule_set: version,
    route: version,
    machine: version,
    content_hash: digest,
  }),
  /**
   * One per person and ten minutes of editing; `rows_digest` covers the rows as they were left. Of more than fifty rows the first
   * fifty are named, with the number of all and the digest of all their keys.
   */
  'submission.draft-edited@1': z.strictObject({
    ...step,
    rows: z.array(rowKey).max(50),
    row_count: atLeastOne.optional(),
    row_keys_digest: digest.optional(),
    rows_digest: digest.optional(),
  }),
  'submission.submitted@1': z.strictObject({ ...step, content_hash: digest }),
  'submission.level-skipped@1': z.strictObject({ ...step, level_key: levelKey, rule: z.literal('unit-has-no-department') }),
  'submission.approved@1': z.strictObject({ ...step, level_key: levelKey, content_hash: digest }),
  'submission.returned@1': z.strictObject(returned),
  /** With a day by which the unit is to hand in again, set by the reviewer. */
  'submission.returned@2': z.strictObject({ ...returned, due_on: day }),
  'submission.withdrawn@1': z.strictObject({ ...step, level_key: levelKey, voided: signatures }),
  'submission.reopened@1': z.strictObject({ ...step, to: levelKey, voided: signatures, kept: signatures }),
  'submission.rectification-required@1': z.strictObject({ ...step, findings: z.array(uuid) }),
  'submission.published@1': z.strictObject({
    ...step,
    content_hash: digest,
    /** Each standing signature with the hash that it covered, which may be an older one. */
    signatures: z.array(signature.extend({ content_hash: digest })),
    /** SHA-256 of the edition's text as published. */
    edition_digest: digest.optional(),
  }),
  /** Which fields; what stood and stands in them is free text and therefore private. */
  'submission.corrected@1': z.strictObject({ ...step, fields: z.array(label).min(1), content_hash: digest, edition_digest: digest.optional() }),
  'submission.cancelled@1': z.strictObject(step),
  'finding.raised@1': z.strictObject({ ...step, finding_id: uuid, level_key: levelKey.nullable(), row: rowKey.nullable(), due_on: day }),
} as const;
