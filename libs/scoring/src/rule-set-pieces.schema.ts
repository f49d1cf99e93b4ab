// The pieces that rule-set documents of both forms are made of: decimals, grades, bands, field kinds. It knows no place's figures.
import { z } from 'zod';
import { parseDecimal } from './decimal';

export const decimalText = z.string().refine((text) => parseDecimal(text).ok, '应写成带引号的十进制数，例如 "0.5"');
export const keyText = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/, '键名只用字母、数字和连字符，以字母开头');
export const words = z.string().min(1).max(2000);
/** Its own limits, names and types are checked by lint, which can say where it goes wrong. */
export const formulaText = z.string().min(1);

/** Half-open or closed, as printed: every band says on which side each boundary lies. */
export const rateBandSchema = z.strictObject({
  from: decimalText.nullable(),
  fromIncluded: z.boolean().default(true),
  to: decimalText.nullable(),
  toIncluded: z.boolean().default(false),
  points: decimalText,
});

/** Whole numbers, both ends included; `to: null` is open upwards. */
export const countBandSchema = z.strictObject({
  from: decimalText,
  to: decimalText.nullable(),
  points: decimalText,
});

export const stepModeSchema = z.enum(['whole', 'pro-rata', 'begun']);

const band = {
  from: decimalText,
  fromIncluded: z.boolean().default(true),
  to: decimalText,
  toIncluded: z.boolean().default(false),
};

const gradeSchema = z.strictObject({ grade: words, ...band });

/** A band of a qualitative judgement: which share of the weight, in per cent, a person may choose. */
export const qualitativeBandSchema = z.strictObject({ name: words, ...band });

/** An actual value far above its target: left alone, explained, a fixed number of points taken, or reduced by the deviation. */
export const overshootSchema = z.strictObject({
  thresholdPercent: decimalText,
  treatment: z.enum(['none', 'explain', 'points', 'deviation']).optional(),
  points: decimalText.optional(),
});

/** The total goes no higher than the band of another measure allows; `cap: null` is no cap. */
const totalCapSchema = z.strictObject({
  label: words,
  /** A rate as a plain quotient: 全年执行数 / 全年预算数. */
  formula: formulaText,
  bands: z
    .array(
      z.strictObject({
        from: decimalText.nullable(),
        fromIncluded: z.boolean().default(true),
        to: decimalText.nullable(),
        toIncluded: z.boolean().default(false),
        cap: decimalText.nullable(),
      }),
    )
    .min(1),
  printed: words,
});

export const ruleSetHead = {
  id: keyText,
  version: z.int().min(1),
  title: words,
  place: words,
  year: z.int().min(1990).max(2100),
  source: words,
  /** What the print leaves open and this document settles, in sentences. */
  assumptions: z.array(words),
  scorePlaces: z.int().min(0).max(6),
  tolerance: decimalText,
  grades: z.array(gradeSchema).min(1),
  /** Half up unless the place says otherwise. */
  rounding: z.enum(['half-up', 'down', 'up']).optional(),
  /** A row that does not concern the unit: full marks, or left out and the rest rescaled to 100. */
  notApplicable: z.enum(['full-marks', 'rescale']).optional(),
  qualitative: z
    .strictObject({
      bands: z.array(qualitativeBandSchema).min(1),
      printed: words,
      /** Claims on words are held against the band that the words name; without it they are left to a person. */
      judgeClaims: z.boolean().optional(),
    })
    .optional(),
  totalCap: totalCapSchema.optional(),
  /** Which set this one extends, put in when the document is read: `national-2020@1`. */
  extended: words.optional(),
  /** A reviewer who changes a score must attach evidence. */
  adjustmentsNeedEvidence: z.boolean(),
  /** Finding codes that need a reason in the row before SUBMIT. */
  reasonsDemanded: z.array(z.string().regex(/^[A-Z0-9_]+$/)),
};

export type RateBand = z.infer<typeof rateBandSchema>;
export type CountBand = z.infer<typeof countBandSchema>;
export type GradeBand = z.infer<typeof gradeSchema>;
export type QualitativeBand = z.infer<typeof qualitativeBandSchema>;
export type Overshoot = z.infer<typeof overshootSchema>;
export type StepMode = z.infer<typeof stepModeSchema>;
