// The body of PUT /api/submissions/:id/review-draft: lines of a reviewer's own draft, each with the version that was seen. What is left
// out of a line stays as it is. Shape only: a draft may be as unfinished as its writer.
import { z } from 'zod';
import { hashHex, label, rowKey, text } from './text';

const rowVersion = z.int().min(0).max(2_147_483_646);

const draftLine = z.strictObject({
  key: rowKey,
  rowVersion,
  /** Digest of the row that was looked at. */
  mark: hashHex.nullable().optional(),
  remark: text(2000).optional(),
  /** An adjustment in mind; empty texts are none. */
  score: text(64).optional(),
  clause: label(500, 0).optional(),
  reason: text(2000).optional(),
  /** What it rests on, parted by commas: `<id>`, `<id>#<page>`. */
  evidence: label(1000, 0).optional(),
});

export const reviewDraftBody = z
  .strictObject({
    rows: z.array(draftLine).max(600, '一次最多保存 600 行').default([]),
    general: z.strictObject({ rowVersion, opinion: text(2000).optional(), remark: text(2000).optional() }).optional(),
  })
  .refine(({ rows, general }) => rows.length > 0 || general !== undefined, '没有要保存的内容')
  .meta({ id: 'ReviewDraftBody' });
export type ReviewDraftBody = z.output<typeof reviewDraftBody>;
