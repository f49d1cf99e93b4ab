// The bodies of POST /api/submissions/:id/events: one strict shape per event type (DESIGN §6).
// It checks shape only; whether the event is allowed is asked of access and workflow.
import { citationPattern } from '@jishen/scoring';
import { z } from 'zod';
import { cellKey, dateText, expectedVersion, hashHex, label, name, rowKey, text, uuid, words } from './text';

const postId = uuid.optional();
const base = { expectedVersion, postId };

/** A score stays text to the end; whether it is a decimal within 0…weight is for the ledger to say. */
const score = text(64);

/** Evidence of this submission: files, or pages of them as `<id>#<page>`. */
const citation = z.string().max(60, '过长').toLowerCase().regex(citationPattern, '应为佐证的编号，或“编号#页码”');
const evidence = z
  .array(citation)
  .max(20, '最多引用 20 处')
  .refine((all) => new Set(all).size === all.length, '同一处引用了两次')
  .meta({ description: '依据的佐证：编号，或“编号#页码”' })
  .optional();

const adjustmentBody = z.union([
  z.strictObject({ row: rowKey, score, clause: label(500, 0), reason: text(2000), evidence }),
  z.strictObject({ reverses: uuid, reason: words(2000) }),
]);
const adjustments = z.array(adjustmentBody).max(200).optional();
/** Lines of the sender's own review draft that this event applies, as they were seen: they leave the draft with it. */
const drafted = z.array(z.strictObject({ key: text(120), rowVersion: z.int().min(1).max(2_147_483_647) })).max(601).optional();

const saveDraftBody = z.strictObject({
  type: z.literal('SAVE_DRAFT'),
  postId,
  /** May be said and is not compared: rows have versions of their own. */
  expectedVersion: expectedVersion.optional(),
  rows: z
    .array(
      z.strictObject({
        key: rowKey,
        rowVersion: z.int().min(0).max(2_147_483_647),
        cells: z.record(cellKey, z.union([text(4000), z.null()])),
      }),
    )
    .min(1, '没有要保存的行')
    .max(600, '一次最多保存 600 行'),
});
const submitBody = z.strictObject({ type: z.literal('SUBMIT'), ...base });
const approveBody = z.strictObject({ type: z.literal('APPROVE'), ...base, contentHash: hashHex, opinion: text(2000).optional(), adjustments, drafted });
const returnBody = z.strictObject({
  type: z.literal('RETURN'),
  ...base,
  contentHash: hashHex,
  to: text(60, 1),
  mode: z.enum(['level-by-level', 'direct'], { error: '应为 level-by-level（逐级重审）或 direct（直送退回人）' }),
  reason: words(2000),
  rows: z.array(rowKey).max(600).optional(),
  remarks: z.array(z.strictObject({ row: rowKey, text: words(2000) })).max(600).optional(),
  dueOn: dateText.optional().meta({ description: '退给单位时可另定重新送审的期限；不填按惯常期限' }),
  adjustments,
  drafted,
});
const withdrawBody = z.strictObject({ type: z.literal('WITHDRAW'), ...base, reason: text(2000).optional() });
const adjustScoreBody = z.union([
  z.strictObject({
    type: z.literal('ADJUST_SCORE'),
    ...base,
    row: rowKey,
    score,
    clause: label(500, 0),
    reason: text(2000),
    evidence,
  }),
  z.strictObject({ type: z.literal('ADJUST_SCORE'), ...base, reverses: uuid, reason: words(2000) }),
]);
const raiseFindingBody = z.strictObject({
  type: z.literal('RAISE_FINDING'),
  ...base,
  row: rowKey.optional(),
  text: words(2000),
  dueOn: dateText,
  owner: words(100),
});
const reopenBody = z.strictObject({ type: z.literal('REOPEN'), ...base, toLevel: text(60, 1), reason: words(2000) });
const requireRectificationBody = z.strictObject({ type: z.literal('REQUIRE_RECTIFICATION'), ...base });
const publishBody = z.strictObject({ type: z.literal('PUBLISH'), ...base });
/** The public lists an edition under its title, so that it is a name as a form is begun with. */
const title = name(200);
const isTitleOrOther = ({ field, to }: { field: string; to: string }): boolean => field !== 'title' || title.safeParse(to).success;
const correction = z.strictObject({ field: label(80), from: text(4000), to: text(4000) }).refine(isTitleOrOther, { path: ['to'], message: '名称应为一行文字，至少有一个文字或数字，最多 200 个字符' });
const correctBody = z.strictObject({
  type: z.literal('CORRECT'),
  ...base,
  changes: z.array(correction).min(1).max(50),
  reason: words(2000),
});
const cancelBody = z.strictObject({ type: z.literal('CANCEL'), ...base, reason: words(2000) });

/** By type, so that a bad body is told what is wrong with the event that was meant, not with all twelve. */
export const submissionEventBodies = {
  SAVE_DRAFT: saveDraftBody,
  SUBMIT: submitBody,
  APPROVE: approveBody,
  RETURN: returnBody,
  WITHDRAW: withdrawBody,
  ADJUST_SCORE: adjustScoreBody,
  RAISE_FINDING: raiseFindingBody,
  REOPEN: reopenBody,
  REQUIRE_RECTIFICATION: requireRectificationBody,
  PUBLISH: publishBody,
  CORRECT: correctBody,
  CANCEL: cancelBody,
} as const;
export type SubmissionEventType = keyof typeof submissionEventBodies;
export type SubmissionEventBody = { [K in SubmissionEventType]: z.output<(typeof submissionEventBodies)[K]> }[SubmissionEventType];
export type AdjustmentBody = z.output<typeof adjustmentBody>;
