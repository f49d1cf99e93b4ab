// What must hold between the figures of a base data table (勾稽关系), as data of a rule set. It checks shape; lint-relations checks names.
import { z } from 'zod';
import { keyText, words } from '../rule-set-pieces.schema';

const cellOfBase = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]*\.[a-zA-Z][a-zA-Z0-9]*$/, '应写成 项目.栏目，例如 total.final');
/** `fields` left out: every column that total and parts have in common. */
const ofItems = {
  says: words,
  total: keyText,
  parts: z.array(keyText).min(1),
  fields: z.array(keyText).min(1).optional(),
};

export const relationSchema = z.discriminatedUnion('kind', [
  /** The parts are the whole total: 三公经费 = 车辆 + 出国 + 接待. */
  z.strictObject({ kind: z.literal('parts'), ...ofItems }),
  /** 其中: the parts together are at most the total. */
  z.strictObject({ kind: z.literal('of-which'), ...ofItems }),
  /** One figure is at most another: 三公经费决算 ≤ 上年决算. */
  z.strictObject({ kind: z.literal('at-most'), says: words, left: cellOfBase, right: cellOfBase }),
  /** The column of last year repeats last year's final account. */
  z.strictObject({ kind: z.literal('last-year'), says: words, field: keyText, lastYearField: keyText }),
]);

export type Relation = z.infer<typeof relationSchema>;
