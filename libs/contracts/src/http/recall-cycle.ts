// Recalling a cycle: what is sent, what is answered, and what stands before it is asked. Shape only.
import { z } from 'zod';
import { id, instant, refusal } from './answers/parts';
import { uuid, words } from './text';

export const recallCycleBody = z.strictObject({ reason: words(2000), postId: uuid.optional() });
export type RecallCycleBody = z.output<typeof recallCycleBody>;

export const cycleRecalled = z.strictObject({ id, recalledAt: instant, cancelled: z.int().meta({ description: '随之作废的自评件' }) }).meta({ id: 'CycleRecalled' });

export const recallAnswer = z
  .strictObject({
    allowed: z.boolean(),
    refusal: refusal.nullable(),
    forms: z.int().meta({ description: '这个年度任务里没有作废的自评件' }),
    entered: z
      .array(z.strictObject({ submissionId: id, unitName: z.string(), name: z.string(), state: z.string(), rows: z.int(), files: z.int() }))
      .meta({ description: '已有人填报的，先列五十件；有一件就不能收回，收回也不会删除它们' }),
    enteredCount: z.int(),
    recalled: z.strictObject({ at: instant, byName: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'CycleRecall' });
