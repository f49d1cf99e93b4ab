// Payloads of what reviewers of one level do between themselves. Names stand in the private part.
import { z } from 'zod';
import { atLeastOne, instant, levelKey, uuid } from './payload-field';

export const reviewPayloads = {
  /** `from`: whoever had it open, since `from_since`. */
  'review.taken-over@1': z.strictObject({ level_key: levelKey, round: atLeastOne, from: uuid, from_since: instant }),
} as const;
