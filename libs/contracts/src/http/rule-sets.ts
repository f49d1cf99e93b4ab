// Rule sets as they cross the wire: the list with the years that use each, one as a sheet of words and as the document itself, differences,
// trials, registering. Shape only; what a document says is checked by scoring.
import { z } from 'zod';
import { decimal, hash, id, instant, pageOf } from './answers/parts';
import { cursor, text, uuid } from './text';

const form = z.enum(['overall', 'project']);
const version = { id: z.string(), version: z.int() };
const band = z.strictObject({ from: z.string().nullable(), fromIncluded: z.boolean(), to: z.string().nullable(), toIncluded: z.boolean(), label: z.string(), span: z.string() });
const scale = z.strictObject({ unit: z.string(), bands: z.array(band) }).meta({ id: 'RuleScale' });
const brief = {
  ...version, title: z.string(), form, place: z.string(), year: z.int(), source: z.string(), digest: hash,
  registeredAt: instant,
  usedBy: z.array(z.strictObject({ cycleId: id, year: z.int(), name: z.string() })).meta({ description: '用了它的年度任务；有一个就不可改' }),
};
const sheet = z
  .strictObject({
    form, title: z.string(), place: z.string(), year: z.int(), source: z.string(), extended: z.string().nullable(), parameters: z.array(z.string()),
    rows: z.array(
      z.strictObject({
        key: z.string(), level1: z.string(), name: z.string(), weight: z.string(), checkpoints: z.string().nullable(), standard: z.string().nullable(), differsFromPrint: z.string().nullable(),
        parts: z.array(z.strictObject({ key: z.string(), max: z.string(), words: z.string(), note: z.string().nullable(), scale: scale.nullable() })),
      }),
    ),
    rules: z.array(z.strictObject({ name: z.string(), words: z.string() })),
    grades: scale, effects: z.array(z.string()), assumptions: z.array(z.string()),
  })
  .meta({ id: 'RuleSheet' });

export const ruleSetList = z.strictObject({ items: z.array(z.strictObject(brief).meta({ id: 'RuleSetBrief' })) }).meta({ id: 'RuleSetList' });
export const ruleSetAnswer = z
  .strictObject({ ...brief, sheet, document: z.record(z.string(), z.unknown()).meta({ description: '评分规则集的原文，算分只凭它' }) })
  .meta({ id: 'RuleSet' });
/** `with`: the other one, as `id@version`. */
export const ruleSetComparisonQuery = z.strictObject({ with: text(120, 3) });
export const ruleSetComparison = z
  .strictObject({ items: z.array(z.strictObject({ where: z.string(), before: z.string().nullable(), after: z.string().nullable() })) })
  .meta({ id: 'RuleSetComparison' });

export const trialBody = z.strictObject({ submissionId: uuid });
export const cycleTrialBody = z.strictObject({ cycleId: uuid, cursor: cursor.optional() });
const totals = z.strictObject({ total: decimal.nullable(), grade: z.string().nullable() });
const pair = z.strictObject({ claimed: totals, computed: totals });
export const trialAnswer = z
  .strictObject({
    unitName: z.string(), name: z.string(), year: z.int(), ruleSet: z.strictObject(version), today: pair, trial: pair,
    rows: z.array(
      z.strictObject({
        key: z.string(), name: z.string(), weight: decimal.nullable(), today: decimal.nullable(), trial: decimal.nullable(), changed: z.boolean(),
        why: z.string().meta({ description: '按试算的规则怎么算，或者为什么算不出' }),
      }),
    ),
  })
  .meta({ id: 'RuleTrial' });
export const cycleTrialPage = pageOf(
  z
    .strictObject({ submissionId: id, unitName: z.string(), name: z.string(), today: pair, trial: pair, changed: z.boolean(), changedRows: z.int(), notComputed: z.array(z.string()).meta({ description: '算不出的行' }) })
    .meta({ id: 'CycleTrial' }),
  'CycleTrialPage',
);

export const registerRuleSetBody = z.strictObject({ document: z.record(z.string(), z.unknown()), postId: uuid.optional() });
export const ruleSetRegistered = z.strictObject({ ...version, digest: hash }).meta({ id: 'RuleSetRegistered' });
export type RegisterRuleSetBody = z.output<typeof registerRuleSetBody>;
