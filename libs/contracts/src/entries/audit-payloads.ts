// Payloads of asking the trail: which question under which blanks, and what was taken out of the house. The answer itself stands in no payload:
// its count and fingerprint say which one it was.
import { z } from 'zod';
import { count, digest, key, label, uuid, year } from './payload-field';

/** Of a question as it was asked; null: left open. Days and instants as they were typed. */
const blanks = z.strictObject({
  submission: uuid.nullable(),
  unit: uuid.nullable(),
  year: year.nullable(),
  row: label.nullable(),
  actor: uuid.nullable(),
  from: label.nullable(),
  to: label.nullable(),
  /** Of the records: which kind. */
  kind: label.nullable(),
});

export const auditPayloads = {
  /** Once per question, not per page of its answer. */
  'audit.asked@1': z.strictObject({ question: key, blanks }),
  'audit.exported@1': z.strictObject({ question: key, blanks, format: z.enum(['xlsx', 'csv', 'pdf']), rows: count, fingerprint: digest }),
} as const;
