// Bodies of the remaining writes: log-in, cycles, project submissions, people, units, posts. Shape only.
import { z } from 'zod';
import { dateText, instantText, name, text, uuid, words } from './text';

const accountName = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/, '账号由小写字母、数字、点、横线组成，2–64 位');
const roles = [
  'preparer', 'unit-head', 'department-reviewer', 'bureau-reviewer', 'bureau-performance', 'bureau-head',
  'third-party', 'auditor', 'system-admin', 'security-admin', 'audit-admin',
] as const;
/** The administrator's own post to sign with; without it the first that fits. */
const postId = uuid.optional();

/** Any text is taken as account or password, so that a wrong one gets the same answer as an unknown one. */
export const logInBody = z.strictObject({ account: text(200, 1), password: text(1000, 1) });
export const openCycleBody = z.strictObject({
  year: z.int().min(2000).max(2100),
  name: name(200),
  forms: z
    .strictObject({
      overall: z.strictObject({ ruleSetId: text(100, 1), ruleSetVersion: z.int().min(1) }).optional(),
      project: z.strictObject({ ruleSetId: text(100, 1), ruleSetVersion: z.int().min(1) }).optional(),
    })
    .refine((forms) => forms.overall !== undefined || forms.project !== undefined, '至少选一种表'),
  routeId: text(100, 1).default('default'),
  routeVersion: z.int().min(1).default(1),
  submitDueOn: dateText.optional(),
  /** Which budget units get their overall form; left out: all of them. */
  units: z.array(uuid).min(1).max(5000).optional(),
  /** Concerns of the dry run that are waived, each by its key and with a reason. */
  waivers: z.array(z.strictObject({ concern: text(200, 1), reason: words(500) })).max(5000).optional(),
  postId: uuid.optional(),
});
/** `submitWithinDays`: working days from today, in place of a day; `copyOf`: the cycle whose units are taken over where none are named. */
export const dryRunCycleBody = z.strictObject({ ...openCycleBody.shape, submitWithinDays: z.int().min(1).max(250).optional(), copyOf: uuid.optional() });
const newSubmission = { cycleId: uuid, postId: uuid.optional() };
/** A project has a name of its own; the submission of the unit as a whole is called as the cycle calls it. */
export const createSubmissionBody = z.discriminatedUnion(
  'form',
  [
    z.strictObject({ ...newSubmission, form: z.literal('project'), name: name(200) }),
    z.strictObject({ ...newSubmission, form: z.literal('overall'), name: name(200).optional() }),
  ],
  { error: '应为 project（项目）或 overall（整体）' },
);

export const createPersonBody = z.strictObject({ displayName: name(100), email: z.email('不是有效的邮箱地址，请改正或留空').max(254).optional(), account: accountName, postId });
/** `account`: which of the person's, where there are several. */
export const resetPasswordBody = z.strictObject({ account: text(200, 1), reason: words(500), postId });
export const createUnitBody = z.strictObject({
  code: name(60),
  name: name(200),
  kind: z.enum(['unit', 'department', 'bureau']),
  departmentId: uuid.optional(),
  postId,
});
export const createPostBody = z.strictObject({
  personId: uuid,
  role: z.enum(roles),
  unitId: uuid,
  validFrom: instantText.optional(),
  validTo: instantText.optional(),
  postId,
});
export const endPostBody = z.strictObject({ validTo: instantText.optional(), reason: words(500), postId });
export type DryRunCycleBody = z.output<typeof dryRunCycleBody>;
export type OpenCycleBody = z.output<typeof openCycleBody>;
export type CreateSubmissionBody = z.output<typeof createSubmissionBody>;
export type CreatePersonBody = z.output<typeof createPersonBody>;
export type ResetPasswordBody = z.output<typeof resetPasswordBody>;
export type CreateUnitBody = z.output<typeof createUnitBody>;
export type CreatePostBody = z.output<typeof createPostBody>;
export type EndPostBody = z.output<typeof endPostBody>;
