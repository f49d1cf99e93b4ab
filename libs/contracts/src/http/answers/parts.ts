// Pieces that several answers are made of. Strict, so that a test notices what an answer carries and the contract does not say.
import { z } from 'zod';

export const id = z.uuid();
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** UTC with microseconds. */
export const instant = z.iso.datetime({ precision: 6 });
export const day = z.iso.date();
/** Exact decimal as text; never a JSON number. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
export const role = z.enum([
  'preparer', 'unit-head', 'department-reviewer', 'bureau-reviewer', 'bureau-performance', 'bureau-head',
  'third-party', 'auditor', 'system-admin', 'security-admin', 'audit-admin',
]);
export const facts = z.record(z.string(), z.unknown());

/** Where a submission lies now; working days are Monday to Friday until there is a calendar of holidays. */
export const desk = z.strictObject({
  levelKey: z.string(), role, unitName: z.string(), since: instant, dueOn: day.nullable(), overdue: z.boolean(), workingDaysLeft: z.int().nullable(),
});

/** Keyset pages: hand `next` back as `cursor`; null: this was the last page. */
export const pageOf = <T extends z.ZodType>(item: T, name: string) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() }).meta({ id: name });

export const created = z.strictObject({ id }).meta({ id: 'Created' });

export const refusal = z.strictObject({ code: z.string(), rule: z.string(), detail: z.string(), data: facts });
export const allowedAction = z
  .strictObject({
    type: z.string(),
    allowed: z.boolean(),
    refusal: refusal.optional(),
    posts: z.array(z.strictObject({ postId: id, role, unitName: z.string() })).optional(),
  })
  .meta({ id: 'AllowedAction', description: '本人现在能否做这件事；不能时说明原因。posts：几个岗位都可以时，须在 postId 里选定其一' });
