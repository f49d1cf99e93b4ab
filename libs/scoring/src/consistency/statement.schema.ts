// What other documents of the same submission say (report, last year's table, title pages), as a case file may give it: figures with the place
// they stand in and the base data they speak of. It checks shape only.
import { z } from 'zod';
import { parseDecimal, PRINTED_PLACES } from '../decimal';

const printed = z.string({ error: '应为带引号的十进制数' }).refine((text) => parseDecimal(text, PRINTED_PLACES).ok, {
  error: '不是十进制数（不要写百分号、逗号、科学计数或文字）',
});
const given = z.string({ error: '应为文字' }).min(1).max(500, { error: '文字太长' });
/** A printed figure, or a cell of the base data. */
const figure = z.union(
  [
    z.strictObject({ figure: printed }),
    z.strictObject({ base: z.string().regex(/^[a-zA-Z0-9]+\.[a-zA-Z0-9]+$/, { error: '应写成 项目.栏目' }) }),
  ],
  { error: '应为 { "figure": "十进制数" } 或 { "base": "项目.栏目" }' },
);
const said = { where: given, says: given };

export const statementSchema = z.discriminatedUnion(
  'kind',
  [
    /** The figures together are what a cell of the base data says. */
    z.strictObject({ kind: z.literal('figure'), ...said, stated: z.array(printed).min(1), base: z.string() }),
    /** The figures add up to a total. */
    z.strictObject({ kind: z.literal('sum'), ...said, parts: z.array(figure).min(2), total: figure }),
    /** part ÷ whole, in per cent. */
    z.strictObject({ kind: z.literal('share'), ...said, part: figure, whole: figure, percent: printed }),
    /** (to − from) ÷ from, in per cent; a fall is negative. */
    z.strictObject({ kind: z.literal('change'), ...said, from: figure, to: figure, percent: printed }),
    /** part ÷ count: per head, per case. */
    z.strictObject({ kind: z.literal('per'), ...said, part: figure, count: figure, stated: printed }),
  ],
  { error: '应为 figure、sum、share、change 或 per' },
);

export const documentHeadSchema = z.strictObject({
  name: given,
  unit: given.optional(),
  year: z.int({ error: '应为整数年份' }).optional(),
  moneyUnit: z.enum(['元', '万元'], { error: '应为 元 或 万元' }).optional(),
});

export const printedDecimal = printed;
export type Statement = z.infer<typeof statementSchema>;
export type StatementOf<K extends Statement['kind']> = Extract<Statement, { kind: K }>;
export type FigureRef = z.infer<typeof figure>;
export type DocumentHead = z.infer<typeof documentHeadSchema>;
