// What pictures are drawn from: each told once in words and as a table – of which the files are copies – and beside it the figures to draw, with
// the names behind every mark. Scores are decimal text.
import { z } from 'zod';
import { decimal, id, instant } from './parts';

const told = z
  .strictObject({
    title: z.string().meta({ description: '图说的是什么' }),
    finding: z.string().meta({ description: '结论，一句话' }),
    notes: z.array(z.string()),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  })
  .meta({ id: 'ToldPicture' });
const ofForm = z.strictObject({ submissionId: id, name: z.string() }).meta({ id: 'NameBehind', description: '图上一处背后的自评件' });
const seat = z.string().meta({ description: '单位和岗位，不到人' });

const scoredUnit = z.strictObject({
  ...ofForm.shape,
  department: z.string().nullable(),
  state: z.string(),
  self: decimal.nullable(),
  reviewed: decimal.nullable(),
  grade: z.string().nullable(),
  difference: decimal.nullable().meta({ description: '复核分减自评分；没有审定的为空' }),
  direction: z.enum(['down', 'up', 'same']).nullable(),
  adjustments: z.array(z.strictObject({ post: seat, count: z.int() })),
});
/** How figures lie: their middle, the middle half, both ends. */
const spread = {
  count: z.int(),
  few: z.boolean().meta({ description: '少于 8 份' }),
  lowest: decimal,
  lower: decimal,
  median: decimal,
  upper: decimal,
  highest: decimal,
};
const postScores = z.strictObject({
  post: seat,
  ...spread,
  dots: z.array(z.strictObject({ score: decimal, names: z.array(ofForm) })),
});
const clausePoints = z.strictObject({
  clause: z.string().meta({ description: '指标和条款' }),
  ...spread,
  dots: z.array(z.strictObject({ points: decimal.meta({ description: '扣多少分；负数是调增' }), names: z.array(ofForm) })),
  posts: z.array(z.strictObject({ post: seat, count: z.int(), median: decimal })),
});
export const scoresAnswer = z
  .strictObject({
    asOf: instant,
    complete: z.boolean().meta({ description: 'false：份数太多，只算了前面的' }),
    lines: z.array(z.strictObject({ score: decimal, grade: z.string() })).meta({ description: '等级线' }),
    units: z.array(scoredUnit).meta({ description: '已审定的在前，差大的在前' }),
    deviation: told,
    shares: told,
    bins: z.array(z.strictObject({ name: z.string(), apart: z.boolean(), names: z.array(ofForm) })),
    posts: told.nullable().meta({ description: '只给财政局各岗位和审计' }),
    byPost: z.array(postScores),
    clauses: told.nullable().meta({ description: '同一条款扣了多少分；只给财政局各岗位和审计' }),
    byClause: z.array(clausePoints),
  })
  .meta({ id: 'ScorePictures' });

export const executionAnswer = z
  .strictObject({
    asOf: instant,
    complete: z.boolean(),
    execution: told,
    dots: z.array(
      z.strictObject({
        ...ofForm.shape,
        rate: decimal.meta({ description: '执行率（%），两位小数' }),
        drawn: decimal.meta({ description: '画在哪里：超出刻度的画在最右' }),
        score: decimal,
        weight: decimal,
        share: decimal.meta({ description: '得分占分值的百分之几' }),
      }),
    ),
  })
  .meta({ id: 'ExecutionPicture' });

export const heatAnswer = z
  .strictObject({
    asOf: instant,
    complete: z.boolean(),
    heat: told,
    steps: z.array(z.string()),
    groups: z.array(
      z.strictObject({
        group: z.string(),
        cells: z.array(z.strictObject({ count: z.int(), late: z.int(), names: z.array(z.strictObject({ ...ofForm.shape, late: z.boolean() })) })),
      }),
    ),
  })
  .meta({ id: 'HeatPicture' });

const age = z.enum(['notDue', 'upTo30', 'upTo90', 'over90']);
export const ageingAnswer = z
  .strictObject({
    asOf: instant,
    ages: told,
    bars: z.array(z.strictObject({ source: z.string(), name: z.string(), carried: z.boolean(), ages: z.record(age, z.int()) })),
    closed: told,
    months: z.array(z.strictObject({ month: z.string(), names: z.array(z.strictObject({ itemId: id, name: z.string() })) })),
  })
  .meta({ id: 'AgeingPicture' });
