// The body of PUT /api/submissions/:id/review-draft: lines of a reviewer's own draft, each with the version that was seen. What is left
// out of a line stays as it is. Shape only: a draft may be as unfinished as its writer.
import { z } from 'zod';
import { hashHex, label, rowKey, text } from './text';

const rowVersion = z.int().min(0).max(2_147_483_646);

export const adjustmentDraft = z.strictObject({ score: text(64), clause: label(500, 0), reason: text(2000), evidence: label(300, 0) });

const draftLine = z.strictObject({
  key: rowKey,
  rowVersion,
  /** Digest of the row that was looked at. */
  mark: hashHex.nullable().optional(),
  remark: text(2000).optional(),
  adjustment: adjustmentDraft.nullable().optional(),
});

export const reviewDraftBody = z
  .strictObject({
    rows: z.array(draftLine).max(600, '一次最多保存 600 行').default([]),
    general: z.strictObject({ rowVersion, opinion: text(2000).optional(), reason: text(2000).optional() }).optional(),
  })
  .refine(({ rows, general }) => rows.length > 0 || general !== undefined, '没有要保存的内容');
export type ReviewDraftBody = z.output<typeof reviewDraftBody>;
