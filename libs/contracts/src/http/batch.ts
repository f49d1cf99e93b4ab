// Agreeing in a batch: which forms are asked about, which are agreed to and on which content, and what came of each. Shape only.
import { z } from 'zod';
import { decimal, hash, id, instant, refusal } from './answers/parts';
import { expectedVersion, hashHex, text, uuid } from './text';

/** As many as a screen shows. */
const most = 50;

const idList = z
  .string()
  .max(37 * most, `最多 ${most} 件`)
  .transform((ids) => ids.split(','))
  .pipe(z.array(uuid).min(1).max(most, `最多 ${most} 件`));

export const batchQuery = z.strictObject({
  submissions: idList.meta({ description: '自评件编号，以英文逗号分隔，最多 50 个' }),
  post: uuid.optional(),
  key: text(200, 1).optional().meta({ description: '已经送出的那一批的 Idempotency-Key：回答其中哪些已登记' }),
});

export const batchBody = z
  .strictObject({
    items: z
      .array(z.strictObject({ submissionId: uuid, expectedVersion, contentHash: hashHex }))
      .min(1, '没有要同意的自评件')
      .max(most, `一次最多同意 ${most} 件`)
      .refine((all) => new Set(all.map(({ submissionId }) => submissionId)).size === all.length, '同一件出现了两次'),
    opinion: text(2000).optional(),
    postId: uuid.optional(),
  })
  .meta({ id: 'BatchBody' });
export type BatchBody = z.output<typeof batchBody>;

const candidate = z
  .strictObject({
    submissionId: id,
    unitName: z.string(),
    name: z.string(),
    form: z.enum(['overall', 'project']),
    year: z.int(),
    levelName: z.string().nullable(),
    round: z.int(),
    version: z.int(),
    contentHash: hash,
    total: decimal.nullable(),
    grade: z.string().nullable(),
    exceptions: z.int(),
    seen: z.enum(['current', 'decided', 'earlier', 'never']).meta({ description: '本人打开看过现在的内容、办理过现在的内容、只看过以前的内容，或没有打开过' }),
    seenAt: instant.nullable(),
    recorded: z.boolean().meta({ description: '已随所问的那一批登记同意' }),
    reasons: z.array(refusal).meta({ description: '为什么不能一起同意；空的可以' }),
  })
  .meta({ id: 'BatchCandidate' });
export const batchAnswer = z
  .strictObject({ items: z.array(candidate), missing: z.array(id).meta({ description: '没有找到，或没有查看的岗位' }) })
  .meta({ id: 'Batch' });

export const batchResult = z
  .strictObject({
    items: z.array(
      z.strictObject({ submissionId: id, agreed: z.boolean(), replayed: z.boolean(), refusal: refusal.nullable(), levelName: z.string().nullable().meta({ description: '同意以后在哪个环节' }) }).meta({ id: 'BatchItemResult' }),
    ),
  })
  .meta({ id: 'BatchResult', description: '每一件各有结果；一件不成不影响其他' });
