// Rows of a table of people, units or posts as somebody filled it in: every cell is the text that stood there, an empty one left out.
// Shape only: what a cell must be is said by the bodies of the single acts, row by row, so that all wrong ones can be named at once.
import { z } from 'zod';
import { text, uuid } from './text';

const mostRows = 1_000;
const cell = text(2_000).optional();
/** `line`: which row of their table, as they count them. */
const line = z.int().min(1).max(1_000_000);
const rowsOf = <Cells extends z.ZodRawShape>(cells: Cells) => z.array(z.strictObject({ line, ...cells })).min(1, '表里没有要导入的行').max(mostRows, `一次最多导入 ${mostRows} 行，请分几次导入`);
/** `dryRun`: judged and told, nothing written. */
const asked = { dryRun: z.boolean().default(false), postId: uuid.optional() };

/** `seed`: made by chance where the passwords will be shown; the one-time passwords follow from it and it is stored nowhere. */
export const importPeopleBody = z.strictObject({
  rows: rowsOf({ displayName: cell, account: cell, email: cell }),
  seed: z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制的随机数'),
  ...asked,
});
/** `department`: by its name or its code. */
export const importUnitsBody = z.strictObject({ rows: rowsOf({ code: cell, name: cell, kind: cell, department: cell }), ...asked });
/** `displayName`: only compared with whose account it is; `unit`: by its name or its code; days, the last one counting whole. */
export const importPostsBody = z.strictObject({ rows: rowsOf({ account: cell, displayName: cell, role: cell, unit: cell, from: cell, to: cell }), ...asked });
export type ImportPeopleBody = z.output<typeof importPeopleBody>;
export type ImportUnitsBody = z.output<typeof importUnitsBody>;
export type ImportPostsBody = z.output<typeof importPostsBody>;
