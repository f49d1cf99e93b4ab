// What a reviewer's screen is answered beside the detail: their own draft, what changed since they last decided, what clauses cost others.
import { z } from 'zod';
import { desk, hash, instant } from './parts';

const version = z.int();
const draftLine = z.strictObject({ key: z.string(), rowVersion: version, mark: hash.nullable(), remark: z.string(), score: z.string(), clause: z.string(), reason: z.string(), evidence: z.string() });
const generalLine = z.strictObject({ rowVersion: version, opinion: z.string(), remark: z.string() });
const change = z.strictObject({
  row: z.string(),
  kind: z.enum(['cell', 'computed', 'final', 'evidence']).meta({ description: '填报的格、规则算得的分、复核后的得分、单位的佐证（从、到是文件名）' }),
  cell: z.string().nullable().meta({ description: '格的键，或佐证的编号' }),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export const reviewAnswer = z
  .strictObject({
    draft: z.strictObject({ rows: z.array(draftLine), general: generalLine }).meta({ description: '本人的审核草稿；别人看不到' }),
    rows: z.array(z.strictObject({ key: z.string(), digest: hash })).meta({ description: '各行现在的指纹：已核标记记的就是它，行变了标记自动失效' }),
    since: z
      .strictObject({
        kind: z.enum(['approved', 'returned']),
        round: z.int(),
        at: instant,
        reason: z.string().nullable(),
        remarks: z.array(z.strictObject({ row: z.string(), text: z.string() })),
        changes: z.array(change),
      })
      .nullable()
      .meta({ description: '本人上次退回或签字以后的变化；从没办过的为 null' }),
  })
  .meta({ id: 'Review' });

export const reviewDraftSaved = z
  .strictObject({ rows: z.array(z.strictObject({ key: z.string(), rowVersion: version })), general: z.strictObject({ rowVersion: version }).nullable() })
  .meta({ id: 'ReviewDraftSaved' });

/** Signed differences as text: negative takes points away. */
const difference = z.string().regex(/^-?\d+(\.\d+)?$/);
export const clauseTallyAnswer = z
  .strictObject({
    items: z.array(z.strictObject({ row: z.string(), clause: z.string(), units: z.int(), lowest: difference, median: difference, highest: difference })),
  })
  .meta({ id: 'ClauseTally', description: '本期其他单位同一行、同一条款的调整：几家，幅度，中位数；只含看得到的单位' });

export const deskAnswer = z
  .strictObject({ waiting: desk.nullable() })
  .meta({ id: 'Desk', description: '现在在谁那里，从何时起，到何时止' });
