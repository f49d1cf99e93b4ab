// What the three administrators see and are answered.
import { z } from 'zod';
import { noticeKind } from '../../jobs/submission-notice';
import { id, instant, pageOf, role } from './parts';

const unitKind = z.enum(['unit', 'department', 'bureau']);

export const personCreated = z
  .strictObject({
    id,
    account: z.string(),
    oneTimePassword: z.string().nullable().meta({ description: '只在第一次回答里给出；同一个 Idempotency-Key 再次请求时为 null' }),
  })
  .meta({ id: 'PersonCreated' });
export const personDisabled = z.strictObject({ id, disabledAt: instant }).meta({ id: 'PersonDisabled' });
export const postCreated = z.strictObject({ id, validFrom: instant, validTo: instant.nullable() }).meta({ id: 'PostCreated' });
export const postEnded = z.strictObject({ id, validTo: instant }).meta({ id: 'PostEnded' });

const rowFault = z
  .strictObject({ line: z.int(), field: z.string().nullable().meta({ description: '哪一格；空：整行' }), message: z.string() })
  .meta({ id: 'RowFault' });
const imported = { count: z.int().meta({ description: '收到多少行' }), faults: z.array(rowFault).meta({ description: '只在试走时有：有一处就一行也不写入' }) };
/** `made`: empty after a dry run. */
export const importAnswer = z.strictObject({ ...imported, made: z.array(z.strictObject({ line: z.int(), id })) }).meta({ id: 'ImportAnswer' });
export const importPeopleAnswer = z
  .strictObject({ ...imported, made: z.array(z.strictObject({ line: z.int(), id, displayName: z.string(), account: z.string(), oneTimePassword: z.string() })) })
  .meta({ id: 'ImportPeopleAnswer' });
export type RowFault = z.output<typeof rowFault>;
export type ImportAnswer = z.output<typeof importAnswer>;
export type ImportPeopleAnswer = z.output<typeof importPeopleAnswer>;

const person = z
  .strictObject({ id, displayName: z.string(), email: z.string().nullable(), accounts: z.array(z.string()), disabledAt: instant.nullable(), createdAt: instant })
  .meta({ id: 'Person' });
const unit = z
  .strictObject({
    id, code: z.string(), name: z.string(), kind: unitKind, departmentId: id.nullable(), departmentName: z.string().nullable(), demonstration: z.boolean(),
  })
  .meta({ id: 'Unit' });
const post = z
  .strictObject({
    id, personId: id, personName: z.string(), role, unitId: id, unitName: z.string(), validFrom: instant, validTo: instant.nullable(),
  })
  .meta({ id: 'Post' });
/** Held for the day's digest, joined to one, not to be sent, or read on the page before it left. */
export const mailStatus = z.enum(['queued', 'accepted', 'failed', 'dead', 'held', 'joined', 'unsent', 'unneeded']);
/** People × posts at one moment; `standing` as of that moment. */
const appointment = z
  .strictObject({
    personId: id, personName: z.string(), accounts: z.array(z.string()), disabled: z.boolean(),
    passwordReset: z
      .strictObject({ account: z.string(), at: instant, byName: z.string().nullable(), own: z.boolean(), until: instant, expired: z.boolean() })
      .optional()
      .meta({ description: '最近一次由系统管理员重置密码；own：本人已改成自己的密码；没有重置过的没有这一项' }),
    posts: z.array(z.strictObject({ id, role, unitId: id, unitName: z.string(), validFrom: instant, validTo: instant.nullable(), standing: z.enum(['valid', 'future', 'ended']) })),
  })
  .meta({ id: 'Appointment' });
export const appointmentPage = pageOf(appointment, 'AppointmentPage');
export const powersAnswer = z
  .strictObject({
    personName: z.string(), asOf: instant,
    posts: z.array(z.strictObject({ postId: id, roleName: z.string(), unitName: z.string(), may: z.array(z.strictObject({ what: z.string(), on: z.string(), where: z.string(), when: z.string() })) })),
    limits: z.array(z.string()).meta({ description: '职责分离：无论有哪些岗位都受的限制' }),
  })
  .meta({ id: 'Powers' });
const delivery = z
  .strictObject({
    id,
    notice: z.string(),
    submissionId: id.nullable(),
    itemId: id.nullable(),
    personId: id,
    personName: z.string(),
    address: z.string(),
    subject: z.string(),
    messageId: z.string(),
    status: mailStatus,
    attempts: z.int(),
    serverWords: z.string().nullable(),
    createdAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'Delivery' });
/** A mail as people of its submission see it. */
const sentNotice = z
  .strictObject({ id, notice: noticeKind, personName: z.string(), status: mailStatus, createdAt: instant, changedAt: instant })
  .meta({ id: 'SentNotice' });
const developmentMail = z
  .strictObject({ id, messageId: z.string(), address: z.string(), subject: z.string(), text: z.string(), raw: z.string(), receivedAt: instant })
  .meta({ id: 'DevelopmentMail' });

export const personPage = pageOf(person, 'PersonPage');
export const unitPage = pageOf(unit, 'UnitPage');
export const postPage = pageOf(post, 'PostPage');
export const sentNoticePage = pageOf(sentNotice, 'SentNoticePage');
export const deliveryPage = pageOf(delivery, 'DeliveryPage');
export const developmentMailPage = pageOf(developmentMail, 'DevelopmentMailPage');
