// The registry of entry types: what cannot be found here cannot be written into the trail.
// It judges form only; that figures add up is held by the ledger and proved by the verifier.
import { z } from 'zod';
import { administrationPayloads } from './administration-payloads';
import { auditPayloads } from './audit-payloads';
import { cyclePayloads } from './cycle-payloads';
import { evidencePayloads } from './evidence-payloads';
import { itemPayloads } from './item-payloads';
import { erasurePayloads, registerPayloads } from './register-payloads';
import { reviewPayloads } from './review-payloads';
import { scorePayloads } from './score-payloads';
import { refusalPayloads, sessionPayloads } from './session-payloads';
import { submissionPayloads } from './submission-payloads';

export const entryPayloads = {
  ...submissionPayloads,
  ...scorePayloads,
  ...evidencePayloads,
  ...auditPayloads,
  ...reviewPayloads,
  ...itemPayloads,
  ...cyclePayloads,
  ...sessionPayloads,
  ...refusalPayloads,
  ...administrationPayloads,
  ...registerPayloads,
  ...erasurePayloads,
} as const satisfies Record<string, z.ZodType>;

export type EntryType = keyof typeof entryPayloads;
export type EntryPayload<T extends EntryType = EntryType> = z.infer<(typeof entryPayloads)[T]>;

export type CheckedPayload<T extends EntryType> = { ok: true; pub: EntryPayload<T> } | { ok: false; why: string };

/** A payload that does not fit is a fault of ours, never of a user: the caller throws and the transaction ends. */
export function checkPayload<T extends EntryType>(type: T, pub: unknown): CheckedPayload<T> {
  if (!Object.hasOwn(entryPayloads, type)) return { ok: false, why: `no payload is registered for entry type ${String(type)}` };
  const result = entryPayloads[type].safeParse(pub);
  if (result.success) return { ok: true, pub: result.data as EntryPayload<T> };
  return { ok: false, why: `${type}: ${z.prettifyError(result.error)}` };
}
