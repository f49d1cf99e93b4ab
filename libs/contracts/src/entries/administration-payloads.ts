// Payloads of administration: people, units and posts. A person's name and account are private;
// the name of an office is public.
import { z } from 'zod';
import { digest, instant, label, uuid } from './payload-field';

const role = z.enum([
  'preparer',
  'unit-head',
  'department-reviewer',
  'bureau-reviewer',
  'bureau-performance',
  'bureau-head',
  'third-party',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
]);

export const administrationPayloads = {
  'person.created@1': z.strictObject({ person: uuid, account_digest: digest }),
  /** From then on no session of the person stands and no log-in succeeds. */
  'person.disabled@1': z.strictObject({ person: uuid }),
  'person.password-changed@1': z.strictObject({ person: uuid, account_digest: digest }),
  /** By the system administrator, for somebody who forgot theirs: a one-time password, which must be changed. */
  'person.password-reset@1': z.strictObject({ person: uuid, account_digest: digest }),
  'unit.created@1': z.strictObject({
    unit: uuid,
    code: label,
    name: label,
    kind: z.enum(['unit', 'department', 'bureau']),
    /** The competent department of a unit, where it has one. */
    department: uuid.nullable(),
  }),
  'post.created@1': z.strictObject({ post: uuid, person: uuid, unit: uuid, role, valid_from: instant, valid_to: instant.nullable() }),
  'post.ended@1': z.strictObject({ post: uuid, person: uuid, unit: uuid, role, valid_to: instant }),
} as const;
