// The shape of one part of a row: a kind of scoring rule with its figures. It checks shape only; lint checks sense.
import { z } from 'zod';
import {
  countBandSchema,
  decimalText,
  formulaText,
  keyText,
  overshootSchema,
  qualitativeBandSchema,
  rateBandSchema,
  stepModeSchema,
  words,
} from '../rule-set-pieces.schema';

/** `base.staff.actual` is a cell of the base data table, `q1` an answer of the same row, `funds-use.grave` an answer of another. */
export const ref = z
  .string()
  .regex(
    /^(base\.[a-zA-Z0-9]+\.[a-zA-Z0-9]+|([a-z0-9-]+\.)?[a-zA-Z0-9]+)$/,
    '引用应为 base.项目.栏目、答案键或 行键.答案键',
  );

const termSchema = z.strictObject({ ref, sign: z.enum(['+', '-']).default('+'), whenEmpty: decimalText.optional() });
const termsSchema = z.strictObject({
  label: words,
  sum: z.array(termSchema).min(1),
  absolute: z.boolean().default(false),
});

/**
 * A rate in per cent: recomputed from its two sides or by a formula, or, where the form lets the unit state it, read from an answer.
 * With a `unit` of its own (人, 天) it is a figure, not a rate, and is not multiplied by 100.
 */
const measureSchema = z
  .strictObject({
    label: words,
    numerator: termsSchema.optional(),
    denominator: termsSchema.optional(),
    formula: formulaText.optional(),
    unit: z.string().min(1).max(10).optional(),
    answer: ref.optional(),
  })
  .refine(
    (measure) => (measure.numerator === undefined) === (measure.denominator === undefined),
    '比率要么写明分子和分母，要么都不写',
  )
  .refine(
    ({ numerator, formula, answer }) => numerator !== undefined || formula !== undefined || answer !== undefined,
    '比率没有来源：写明分子分母、公式，或者写明答案',
  )
  .refine(
    ({ numerator, formula, unit }) => numerator === undefined || (formula === undefined && unit === undefined),
    '写了分子分母，就不再写公式和单位',
  );

const part = { key: keyText, label: words, max: decimalText, note: words.optional() };
const deduction = { step: decimalText, deduction: decimalText, mode: stepModeSchema };
const steps = { measure: measureSchema, ...deduction };
/** `null` where the print gives no points: a person decides, nothing is guessed. */
const pointsOrUnprinted = decimalText.nullable();

export const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yes-no'), ...part, answer: ref }),
  z.strictObject({ kind: z.literal('yes-else-judged'), ...part, answer: ref, judged: ref }),
  z.strictObject({ kind: z.literal('condition'), ...part, formula: formulaText }),
  z.strictObject({
    kind: z.literal('checklist'),
    ...part,
    items: z.array(z.strictObject({ answer: ref, points: decimalText })).min(1),
  }),
  z.strictObject({ kind: z.literal('per-case'), ...part, answer: ref, deduction: decimalText }),
  z.strictObject({ kind: z.literal('veto'), ...part, answer: ref.optional(), formula: formulaText.optional() }),
  z.strictObject({
    kind: z.literal('count-bands'),
    ...part,
    answer: ref,
    bands: z.array(countBandSchema).min(1),
    unprinted: z.array(decimalText).default([]),
  }),
  z.strictObject({
    kind: z.literal('choice'),
    ...part,
    answer: ref,
    options: z.array(z.strictObject({ value: words, points: pointsOrUnprinted })).min(2),
  }),
  z.strictObject({
    kind: z.literal('tier'),
    ...part,
    answer: ref,
    /** Who gives the tier: never the unit itself. */
    givenBy: words,
    tiers: z.array(z.strictObject({ tier: words, points: decimalText })).min(2),
  }),
  z.strictObject({
    kind: z.literal('rectification'),
    ...part,
    found: ref,
    done: ref,
    explained: ref,
    points: z.strictObject({
      all: decimalText,
      part: pointsOrUnprinted,
      none: decimalText,
      noneExplained: pointsOrUnprinted,
      nothingFound: pointsOrUnprinted,
    }),
  }),
  z.strictObject({
    kind: z.literal('banded-rate'),
    ...part,
    measure: measureSchema,
    bands: z.array(rateBandSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('over-limit'), ...part, ...steps, limit: decimalText }),
  z.strictObject({ kind: z.literal('below-target'), ...part, ...steps, target: decimalText }),
  z.strictObject({ kind: z.literal('two-sided'), ...part, ...steps, target: decimalText }),
  z.strictObject({
    kind: z.literal('shortfalls'),
    ...part,
    ...deduction,
    items: z.array(z.strictObject({ answer: ref, threshold: decimalText })).min(1),
  }),
  z.strictObject({
    kind: z.literal('proportional'),
    ...part,
    measure: measureSchema,
    /** `lower`: an "at most" target; the measure is actual ÷ target and the points follow target ÷ actual. */
    better: z.enum(['higher', 'lower']).optional(),
    overshoot: overshootSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('execution-rate'),
    ...part,
    measure: measureSchema,
    above100: z.enum(['pays-weight', 'capped', 'needs-approval']),
    approval: ref.optional(),
  }),
  z.strictObject({
    kind: z.literal('survey'),
    ...part,
    answer: ref,
    threshold: decimalText,
    below: z.discriminatedUnion('rule', [
      z.strictObject({ rule: z.literal('nothing') }),
      z.strictObject({ rule: z.literal('pro-rata') }),
      z.strictObject({ rule: z.literal('steps'), ...deduction }),
    ]),
  }),
  z.strictObject({
    kind: z.literal('qualitative'),
    ...part,
    answer: ref,
    band: ref.optional(),
    /** Left out, the bands of the rule set hold. */
    bands: z.array(qualitativeBandSchema).min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('judged'),
    ...part,
    answer: ref,
    /** Less than full marks only with words in the row's reason cell. */
    needsReason: z.boolean().optional(),
  }),
]);

export type PartRule = z.infer<typeof partSchema>;
export type PartOf<K extends PartRule['kind']> = Extract<PartRule, { kind: K }>;
export type Measure = z.infer<typeof measureSchema>;
export type Terms = z.infer<typeof termsSchema>;
