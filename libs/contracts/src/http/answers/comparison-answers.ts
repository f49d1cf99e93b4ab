// Like facts that were scored unlike within a cycle: what is found, with the tables at both ends.
import { z } from 'zod';
import { decimal, id } from './parts';

const row = z.strictObject({
  table: id.meta({ description: '自评件编号' }),
  unit: z.string(),
  name: z.string(),
  index: z.int(),
  facts: z.string().nullable(),
  score: decimal.meta({ description: '现行得分：最终得分' }),
  weight: decimal,
  sharePercent: decimal.meta({ description: '得分占分值的百分之几' }),
});
const unlike = z
  .strictObject({
    code: z.literal('LIKE_FACTS_SCORED_UNLIKE'),
    severity: z.literal('warning'),
    form: z.enum(['overall', 'project']),
    indicator: z.string(),
    message: z.string(),
    lowestPercent: decimal,
    highestPercent: decimal,
    rowCount: z.int(),
    rows: z.array(row).meta({ description: '得分率从低到高；多于 20 个的只列最低和最高的各 10 个' }),
  })
  .meta({ id: 'UnlikeScores' });

export const comparisonAnswer = z
  .strictObject({
    items: z.array(unlike),
    next: z.string().nullable(),
    compared: z.strictObject({
      submissions: z.int().meta({ description: '比对了几份已提交的自评件：看得到的' }),
      complete: z.boolean().meta({ description: 'false：份数太多，没有比完；请按 form 分开查' }),
    }),
  })
  .meta({ id: 'Comparison' });
