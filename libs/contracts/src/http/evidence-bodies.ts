// Evidence: the headers of an upload, the acts on what was handed in, and what lists and previews answer. Shape only.
import { z } from 'zod';
import { allowedAction, hash, id, instant, role } from './answers/parts';
import { rowKey, text, uuid } from './text';

/** Commas between row keys: no key has one. */
const rowList = z
  .string()
  .max(4000, '过长')
  .transform((list) => list.split(',').filter((row) => row !== ''))
  .refine((rows) => rows.length <= 100, '最多关联 100 行')
  .refine((rows) => rows.every((row) => rowKey.safeParse(row).success), '不是有效的行的键');
export const uploadQuery = z.strictObject({ rows: rowList.optional(), postId: uuid.optional() });

const base = { postId: uuid.optional() };
export const evidenceActBodies = {
  TIE: z.strictObject({ type: z.literal('TIE'), ...base, row: rowKey }),
  UNTIE: z.strictObject({ type: z.literal('UNTIE'), ...base, row: rowKey }),
  DISABLE: z.strictObject({ type: z.literal('DISABLE'), ...base, reason: text(2000).optional() }),
} as const;
export type EvidenceActBody = { [K in keyof typeof evidenceActBodies]: z.output<(typeof evidenceActBodies)[K]> }[keyof typeof evidenceActBodies];

export const pageWidthQuery = z.strictObject({
  width: z
    .string()
    .regex(/^(320|640|960|1280|1600|2000)$/, '应为 320、640、960、1280、1600 或 2000')
    .transform(Number)
    .optional(),
});

const preview = z.enum(['pages', 'picture', 'html', 'none']);
const evidenceItem = z
  .strictObject({
    id,
    name: z.string().nullable().meta({ description: '上传时的文件名；依法抹去后为 null' }),
    kind: z.string(),
    kindName: z.string(),
    bytes: z.int(),
    digest: hash.meta({ description: '内容的 SHA-256' }),
    pages: z.int().nullable(),
    preview,
    origin: z.enum(['unit', 'review', 'item']).meta({ description: 'unit：单位的佐证，随内容一起送审；review：审核人为调整得分所附；item：整改事项的材料' }),
    levelKey: z.string().nullable(),
    rows: z.array(z.string()),
    round: z.int(),
    addedBy: z.strictObject({ personId: id, name: z.string().nullable(), role, unitName: z.string() }),
    addedAt: instant,
    disabled: z.strictObject({ at: instant, reason: z.string().nullable() }).nullable(),
    cited: z.boolean().meta({ description: '有调整引用它；整改材料：有答复或核销写明了它' }),
    allowedActions: z.array(allowedAction).meta({ description: '本人对这一份能做什么：关联、停用；已停用的为空' }),
  })
  .meta({ id: 'Evidence' });

export const evidenceList = z
  .strictObject({
    version: z.int(),
    contentHash: hash,
    limits: z.strictObject({ bytes: z.int(), files: z.int(), pdfPages: z.int(), kinds: z.string(), endings: z.array(z.string()) }),
    items: z.array(evidenceItem),
    allowedActions: z.array(allowedAction).meta({ description: '本人能不能添加' }),
    disableNeedsReason: z.boolean(),
  })
  .meta({ id: 'EvidenceList' });

/** Of a rectification item: what an answer may name by its id. */
export const itemEvidenceList = evidenceList.omit({ version: true, contentHash: true, disableNeedsReason: true }).meta({ id: 'ItemEvidenceList' });
export const itemFileChanged = z.strictObject({ id }).meta({ id: 'ItemFileChanged' });
export const itemFileActBody = z.strictObject({ type: z.literal('DISABLE'), ...base, reason: text(2000) }).meta({ id: 'ItemFileAct' });
export const itemUploadQuery = z.strictObject({ postId: uuid.optional() });

export const evidencePreview = z
  .strictObject({
    kind: preview,
    pages: z.int().nullable(),
    html: z.string().nullable().meta({ description: '只有文字、标题、列表和表格' }),
    cut: z.boolean().meta({ description: '内容太长，后面的没有显示' }),
    why: z.string().nullable().meta({ description: '不能预览时说明原因' }),
  })
  .meta({ id: 'EvidencePreview' });

export const evidenceChanged = z.strictObject({ id, version: z.int(), contentHash: hash }).meta({ id: 'EvidenceChanged', description: '改动后的自评件版本和内容指纹' });
