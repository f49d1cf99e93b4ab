// The official forms of a submission as pages: what stands where, line by line, so that paper, PDF and screen are the same pages.
// Lengths are points (1/72 inch) of the sheet of paper; they say nothing about scores.
import { z } from 'zod';

const align = z.enum(['left', 'centre', 'right']);
const length = z.number().nonnegative();

const textBlock = z.strictObject({
  kind: z.literal('text'),
  role: z.enum(['running', 'title', 'about', 'note', 'foot']),
  size: length,
  strong: z.boolean(),
  height: length,
  texts: z.array(z.strictObject({ text: z.string(), align })),
});
const cell = z.strictObject({
  role: z.enum(['head', 'group', 'body', 'closing']),
  lines: z.array(z.string()).meta({ description: '已按栏宽断好的各行' }),
  align,
  across: z.int().positive(),
  down: z.int().positive().meta({ description: '向下合并几行；被合并的格不再出现' }),
});
const tableBlock = z.strictObject({
  kind: z.literal('table'),
  widths: z.array(length),
  rows: z.array(z.strictObject({ key: z.string(), head: z.boolean(), height: length, cells: z.array(cell) })),
});

const page = z.strictObject({
  sheet: z.string(),
  name: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  width: length,
  height: length,
  margin: length,
  blocks: z.array(z.union([textBlock, tableBlock])),
  foot: textBlock,
});

export const printedFormAnswer = z
  .strictObject({
    submissionId: z.uuid(),
    version: z.int(),
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    fingerprint: z.string().nullable().meta({ description: '内容指纹：contentHash 前 16 个十六进制位换成的十进制数字，每四位一组；草稿内容还没有冻结，为 null' }),
    fileName: z.string(),
    marks: z.array(z.string()).meta({ description: '草稿、演示等标记，每页都印' }),
    lineHeight: length,
    pages: z.array(page),
  })
  .meta({ id: 'PrintedForm', description: '官方表样逐页排好的内容；网页打印和 PDF 用的是同一份' });

export type PrintedForm = z.infer<typeof printedFormAnswer>;
export type PrintedPage = z.infer<typeof page>;
export type PrintedText = z.infer<typeof textBlock>;
export type PrintedTable = z.infer<typeof tableBlock>;
export type PrintedCell = z.infer<typeof cell>;
