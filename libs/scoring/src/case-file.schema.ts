// The shape of a case file, both forms: what a person may write down from a printed table. Strict: an unknown field is a fault, not a guess.
import { z } from 'zod';
import { documentHeadSchema, printedDecimal, statementSchema } from './consistency/statement.schema';
import { parseDecimal, PRINTED_PLACES } from './decimal';

const decimal = z.string({ error: '应为带引号的十进制数' }).refine((text) => parseDecimal(text, PRINTED_PLACES).ok, {
  error: '不是十进制数（不要写百分号、逗号、科学计数或文字）',
});
const given = z.string({ error: '应为文字' }).max(5000, { error: '文字太长' });
const maybeText = given.nullish().transform((text) => text ?? null);
const maybeDecimal = decimal.nullish().transform((text) => text ?? null);

const head = {
  title: given,
  year: z.int({ error: '应为整数年份' }).min(1900).max(2200),
  unit: given,
  moneyUnit: z.enum(['元', '万元'], { error: '应为 元 或 万元' }),
  ruleSet: given.min(1),
  complete: z.boolean({ error: '应为 true 或 false' }).default(true),
};

const indicatorSchema = z.strictObject({
  level1: maybeText,
  level2: maybeText,
  name: given.min(1, { error: '没有填指标名称' }),
  target: maybeText,
  actual: maybeText,
  weight: decimal,
  claimed: maybeDecimal,
  reason: maybeText,
});

const projectCaseSchema = z.strictObject({
  form: z.literal('project'),
  ...head,
  funds: z.strictObject({
    initial: maybeDecimal,
    adjusted: maybeDecimal,
    executed: maybeDecimal,
    weight: maybeDecimal,
    claimed: maybeDecimal,
    claimedRatePercent: maybeDecimal,
  }),
  indicators: z.array(indicatorSchema).max(20_000, { error: '行数太多' }),
  claimedTotal: maybeDecimal,
});

const answerBasisSchema = z.enum(['printed', 'implied-by-claim', 'stated'], {
  error: '应为 printed、implied-by-claim 或 stated',
});

const overallCaseSchema = z.strictObject({
  form: z.literal('overall'),
  ...head,
  /** `item.field` of the rule set's base data → value, the document it is printed in, and the column or sentence there. */
  baseData: z.record(
    given,
    z.strictObject({
      value: decimal,
      source: z.enum(['printed', 'report'], { error: '应为 printed 或 report' }),
      column: given,
    }),
  ),
  /** `row.answer` of the rule set → the answer and what it rests on. */
  answers: z.record(given, z.strictObject({ value: given, basis: answerBasisSchema, note: given.optional() })),
  claimed: z.record(given, decimal),
  reasons: z.record(given, given).default({}),
  evidence: z.record(given, given).default({}),
  claimedTotal: maybeDecimal,
  /** Figures that the report states, with their place, to be held against the base data. */
  statements: z.array(statementSchema).max(500, { error: '太多' }).default([]),
  /** What the title pages of the submission's documents say. */
  documents: z.array(documentHeadSchema).max(20, { error: '太多' }).default([]),
  /** `item.field` of last year's own base data table. */
  lastYear: z.record(given, printedDecimal).default({}),
});

export const caseFileSchema = z.discriminatedUnion('form', [projectCaseSchema, overallCaseSchema], {
  error: '应为 project 或 overall',
});

export type CaseFile = z.infer<typeof caseFileSchema>;
export type ProjectCase = z.infer<typeof projectCaseSchema>;
export type OverallCase = z.infer<typeof overallCaseSchema>;
