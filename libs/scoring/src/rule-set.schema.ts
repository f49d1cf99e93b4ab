// The shape of a rule-set document: what a place's officer may write. It checks shape only; load-rule-set checks sense.
import { z } from 'zod';
import { relationSchema } from './consistency/relation.schema';
import { partSchema, ref } from './parts/part.schema';
import { decimalText, formulaText, keyText, overshootSchema, ruleSetHead, words } from './rule-set-pieces.schema';

const answerFieldSchema = z.strictObject({
  key: keyText,
  label: words,
  kind: z.enum(['yes-no', 'count', 'percent', 'amount', 'choice', 'points']),
  hint: words.optional(),
  optional: z.boolean().default(false),
});

const overallRowSchema = z.strictObject({
  key: keyText,
  level1: words,
  level2: words,
  name: words,
  weight: decimalText,
  checkpoints: words,
  standard: words,
  answers: z.array(answerFieldSchema),
  parts: z.array(partSchema).min(1),
  /** The yes-no answer by which a unit says, with a reason, that the row does not concern it. */
  notApplicable: keyText.optional(),
  /** Why the points of the rule are not those of the printed standard, where they differ. */
  differsFromPrint: words.optional(),
});

/** By an answer of a row, or by a condition on figures. */
const gradeOverrideSchema = z
  .strictObject({
    answer: ref.optional(),
    equals: words.optional(),
    formula: formulaText.optional(),
    grade: words,
    printed: words,
  })
  .refine(
    ({ answer, equals, formula }) =>
      formula === undefined
        ? answer !== undefined && equals !== undefined
        : answer === undefined && equals === undefined,
    '要么写明答案（answer 和 equals），要么写明条件（formula）',
  );

const overallRuleSetSchema = z.strictObject({
  form: z.literal('overall'),
  ...ruleSetHead,
  moneyUnit: z.enum(['元', '万元']),
  baseData: z.array(
    z.strictObject({
      key: keyText,
      label: words,
      fields: z
        .array(
          z.strictObject({ key: keyText, label: words, kind: z.enum(['amount', 'count']), hint: words.optional() }),
        )
        .min(1),
    }),
  ),
  /** What must hold between the figures of the base data. */
  relations: z.array(relationSchema).default([]),
  rows: z.array(overallRowSchema).min(1),
  gradeOverrides: z.array(gradeOverrideSchema).default([]),
  /** Short Chinese names for formulas: name → `base.item.field` or `row.answer`. Each cell of the base data also has its printed name. */
  names: z.record(z.string().min(1).max(40), ref).optional(),
});

const nameWords = z.array(z.string().min(1).max(40)).max(200);

/** Rows whose first (else second) level contains one of `levels`; `execution` adds the money row, `rest` takes every other row. */
const weightGroupSchema = z.strictObject({
  name: words,
  weight: decimalText,
  levels: nameWords.optional(),
  execution: z.boolean().optional(),
  rest: z.boolean().optional(),
});

const projectRuleSetSchema = z.strictObject({
  form: z.literal('project'),
  ...ruleSetHead,
  execution: z.strictObject({ name: words, above100: z.enum(['pays-weight', 'capped', 'needs-approval']) }),
  overshoot: overshootSchema,
  /** How the 100 points are shared out; left out, any share is accepted. */
  weights: z.array(weightGroupSchema).min(1).optional(),
  /** Words in an indicator's name or level that tell which way is better when the target carries no operator. */
  directions: z.strictObject({
    atMostNames: nameWords,
    atLeastNames: nameWords,
    atMostLevels: nameWords,
    exactNames: nameWords,
    timelinessLevels: nameWords,
    durationUnits: nameWords,
    /** Names of durations where shorter is better (办理时限, 用时); other durations say nothing about it. */
    shorterNames: nameWords.default([]),
    moneyWords: nameWords,
    savingWords: nameWords,
    /** Names for which "at most" (or "at least") looks like a slip of the template. */
    suspectWhenAtMost: nameWords,
    suspectWhenAtLeast: nameWords,
  }),
  /** Whole names (spaces and per-cent signs left out) of rows that state (budget − spending) ÷ budget. */
  savingRateNames: nameWords,
  /** Words of rates that may lawfully pass 100 %: growth, not coverage. */
  unboundedRateNames: nameWords,
});

export const ruleSetSchema = z.discriminatedUnion('form', [overallRuleSetSchema, projectRuleSetSchema]);

export type RuleSet = z.infer<typeof ruleSetSchema>;
export type OverallRuleSet = z.infer<typeof overallRuleSetSchema>;
export type ProjectRuleSet = z.infer<typeof projectRuleSetSchema>;
export type OverallRow = z.infer<typeof overallRowSchema>;
export type AnswerField = z.infer<typeof answerFieldSchema>;
export type WeightGroup = z.infer<typeof weightGroupSchema>;
