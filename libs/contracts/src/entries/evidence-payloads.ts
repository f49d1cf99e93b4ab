// Payloads of evidence: what a file is, by digest, size and kind, and which rows it is tied to. Its name is private and may be erased;
// so is the reason why it was put out of use.
import { z } from 'zod';
import { atLeastOne, digest, key, levelKey, rowKey, uuid } from './payload-field';

const origin = z.enum(['unit', 'review']);
const rows = z.array(rowKey).max(100);

export const evidencePayloads = {
  'evidence.added@1': z.strictObject({
    evidence: uuid,
    digest,
    bytes: atLeastOne,
    kind: key,
    pages: atLeastOne.nullable(),
    origin,
    level_key: levelKey.nullable(),
    rows,
    round: atLeastOne,
  }),
  /** All rows that it is tied to from now on. */
  'evidence.tied@1': z.strictObject({ evidence: uuid, digest, origin, rows }),
  'evidence.disabled@1': z.strictObject({ evidence: uuid, digest, origin }),
} as const;
