// The inbox: what somebody was told, what they read or put away, how they want to be written to. Shape only.
import { z } from 'zod';
import { noticeKind } from '../jobs/submission-notice';
import { mailStatus } from './answers/administration-answers';
import { id, instant, pageOf } from './answers/parts';
import { cursor, uuid } from './text';

export const inboxQuery = z.strictObject({
  side: z.enum(['mine', 'known']).default('mine').meta({ description: 'mine：需要我办；known：供我知晓' }),
  cursor: cursor.optional(),
});

const entry = z
  .strictObject({
    id: id.meta({ description: '最新一条的编号' }),
    submissionId: id.nullable(),
    itemId: id.nullable(),
    unitName: z.string(),
    name: z.string(),
    notice: noticeKind,
    subject: z.string().meta({ description: '与邮件标题一字不差' }),
    at: instant,
    unread: z.boolean(),
    facts: z.int().meta({ description: '同一件一共几条' }),
    mine: z.boolean(),
    settledAt: instant.nullable().meta({ description: '最新一条以后本人何时办了；办了的算已读' }),
    mail: z.strictObject({ status: mailStatus, inDigest: z.boolean(), nextTryAt: instant.nullable().meta({ description: '没有发出时，下次何时再试' }) }),
  })
  .meta({ id: 'InboxEntry' });
export const inboxPage = pageOf(entry, 'InboxPage');

export const inboxCountsAnswer = z.strictObject({ mine: z.int(), known: z.int(), unread: z.int() }).meta({ id: 'InboxCounts', description: '件数，一件算一条；unread 是还有没读的件数' });

export const inboxMarksBody = z
  .strictObject({
    act: z.enum(['READ', 'ARCHIVE']),
    entries: z
      .array(z.strictObject({ thing: uuid.meta({ description: '自评件或整改事项的编号' }), upTo: uuid.meta({ description: '看到的最新一条；之后来的仍算没读' }) }))
      .min(1)
      .max(50),
  })
  .meta({ id: 'InboxMarksBody' });
export type InboxMarksBody = z.output<typeof inboxMarksBody>;

const mailMode = z.enum(['at-once', 'daily', 'site-only']);
export const mailWishBody = z.strictObject({ mode: mailMode }).meta({ id: 'MailWishBody' });
export type MailWishBody = z.output<typeof mailWishBody>;
export const mailWishAnswer = z
  .strictObject({ mode: mailMode, email: z.string().nullable() })
  .meta({ id: 'MailWish', description: '即时、每日 8:30 汇总、仅站内；催办总是即时。email：本人登记的邮箱' });
