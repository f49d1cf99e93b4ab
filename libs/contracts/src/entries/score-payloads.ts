// Payloads of score changes: one ledger line and one entry are two copies of the same figures.
// The verifier compares them key by key, so a key here is a column there; nothing is rounded or derived.
import { z } from 'zod';
import { atLeastOne, decimal, label, levelKey, rowKey, uuid } from './payload-field';

const figures = { row: rowKey, delta: decimal, to: decimal, max: decimal, round: atLeastOne };

export const scorePayloads = {
  /** `from` is null for the first score of a row. */
  'score.self-recorded@1': z.strictObject({ ...figures, kind: z.literal('self'), from: decimal.nullable() }),
  'score.adjusted@1': z.strictObject({
    ...figures,
    kind: z.literal('adjustment'),
    from: decimal,
    clause: label,
    level_key: levelKey,
    line_id: uuid,
  }),
  'score.reversed@1': z.strictObject({
    ...figures,
    kind: z.literal('reversal'),
    from: decimal,
    /** line_id of the adjustment that is taken back. */
    reverses: uuid,
    cause: z.enum(['reviewer', 'returned-to-unit']),
  }),
} as const;
