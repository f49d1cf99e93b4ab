// What log-in and session answer: the person, their posts, the district.
import { z } from 'zod';
import { id, instant, role } from './parts';

export const sessionAnswer = z
  .strictObject({
    person: z.strictObject({ id, displayName: z.string(), account: z.string() }),
    district: z.strictObject({ id, code: z.string(), name: z.string(), demonstration: z.boolean() }),
    posts: z.array(
      z.strictObject({
        id,
        role,
        roleName: z.string(),
        unitId: id,
        unitName: z.string(),
        unitKind: z.enum(['unit', 'department', 'bureau']),
        validFrom: instant,
        validTo: instant.nullable(),
        standing: z.enum(['valid', 'ended', 'not-begun']),
      }),
    ),
    mustChangePassword: z.boolean(),
    idleMinutes: z.int(),
    expiresAt: instant,
  })
  .meta({ id: 'Session' });

export const demonstrationAnswer = z
  .strictObject({
    accounts: z.array(z.strictObject({ account: z.string(), password: z.string(), role: z.string(), unit: z.string(), hint: z.string() })),
  })
  .meta({ id: 'Demonstration' });
