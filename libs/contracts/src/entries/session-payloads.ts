// Payloads of log-ins and of refused attempts. An account that was typed stands here only as a digest:
// people type their password into the wrong field.
import { z } from 'zod';
import { atLeastOne, code, digest, key, uuid } from './payload-field';

export const sessionPayloads = {
  'session.opened@1': z.strictObject({ method: z.literal('password') }),
  'session.refused@1': z.strictObject({ account_digest: digest, reason: z.enum(['unknown-or-wrong', 'locked', 'disabled', 'one-time-expired']) }),
  'session.closed@1': z.strictObject({ cause: z.enum(['logged-out', 'idle', 'expired', 'revoked']) }),
} as const;

export const refusalPayloads = {
  /** `code` and `status` are the true ones, also where the outside sees 404. */
  'command.refused@1': z.strictObject({
    command: code,
    code,
    rule: key,
    status: z.int().min(400).max(599),
    submission: uuid.nullable(),
    item: uuid.nullable(),
    /** How many refused looks of one person this entry stands for; absent: one attempt. */
    count: atLeastOne.optional(),
  }),
} as const;
