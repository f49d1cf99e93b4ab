// Payloads of evidence: what a file is, by digest, size and kind, and which rows it is tied to. Its name is private and may be erased;
// so is the reason why it was put out of use. Who looked at one, or took it along, stands here too.
import { z } from 'zod';
import { atLeastOne, digest, key, levelKey, rowKey, uuid } from './payload-field';

const origin = z.enum(['unit', 'review']);
const rows = z.array(rowKey).max(100);

/** In the stream of looks of a day. */
const look = z.strictObject({ submission: uuid, evidence: uuid, digest });
const lookOfItem = z.strictObject({ item: uuid, evidence: uuid, digest });
const file = { evidence: uuid, digest, bytes: atLeastOne, kind: key, pages: atLeastOne.nullable(), level_key: levelKey.nullable(), rows, round: atLeastOne };

export const evidencePayloads = {
  'evidence.added@1': z.strictObject({ ...file, origin }),
  /** In the stream of a rectification item: what its answer rests on; `round` is the number of the step that it was handed in for. */
  'evidence.added@2': z.strictObject({ ...file, origin: z.literal('item') }),
  /** All rows that it is tied to from now on. */
  'evidence.tied@1': z.strictObject({ evidence: uuid, digest, origin, rows }),
  'evidence.disabled@1': z.strictObject({ evidence: uuid, digest, origin }),
  /** In the stream of a rectification item; the reason is private text. */
  'evidence.disabled@2': z.strictObject({ evidence: uuid, digest, origin: z.literal('item') }),
  'evidence.viewed@1': look,
  'evidence.downloaded@1': look,
  'evidence.viewed@2': lookOfItem,
  'evidence.downloaded@2': lookOfItem,
} as const;
