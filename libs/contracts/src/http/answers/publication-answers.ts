// What the public reads: published editions, frozen. No person, no opinion, no reason, no evidence and no draft has a place in it.
import { z } from 'zod';
import { decimal, hash, id, instant, pageOf, role } from './parts';

const form = z.enum(['overall', 'project']);
const grade = z.string().nullable();
const brief = {
  id,
  districtName: z.string(),
  unitName: z.string(),
  year: z.int(),
  form,
  name: z.string(),
  edition: z.int().positive(),
  publishedAt: instant,
  total: decimal.nullable(),
  grade,
  demonstration: z.boolean(),
};
const publicationBrief = z.strictObject(brief).meta({ id: 'PublicationBrief' });
export const publicationPage = pageOf(publicationBrief, 'PublicationPage');

const cells = z.record(z.string(), z.string());
const row = z.strictObject({
  key: z.string(), name: z.string(), level1: z.string().nullable(), level2: z.string().nullable(), weight: decimal.nullable(),
  self: z.string().nullable(), final: decimal.nullable(), dropped: z.boolean(), cells,
});
const line = z.strictObject({
  row: z.string(),
  rowName: z.string(),
  kind: z.enum(['adjustment', 'reversal']),
  from: decimal,
  to: decimal,
  clause: z.string().nullable(),
  round: z.int(),
  by: z.strictObject({ unitName: z.string(), role }).nullable().meta({ description: '单位和岗位，不含姓名' }),
});

export const publicationAnswer = z
  .strictObject({
    ...brief,
    newestEdition: z.int().positive().meta({ description: '大于 edition 时，本版已被更正版取代' }),
    editions: z.array(z.strictObject({ edition: z.int().positive(), publishedAt: instant })),
    contentHash: hash,
    fingerprint: z.string().meta({ description: '内容指纹：contentHash 前 16 个十六进制位换成的十进制数字，每四位一组' }),
    claimedTotal: decimal.nullable(),
    claimedGrade: grade,
    rows: z.array(row),
    figures: z.array(z.strictObject({ key: z.string(), cells })).meta({ description: '基础数据' }),
    statements: z.array(z.strictObject({ where: z.string(), says: z.string() })).meta({ description: '自评报告里写的数' }),
    ledger: z.array(line).meta({ description: '审核中的调整与撤销：哪一行、从多少到多少、依据哪一条' }),
    corrections: z.array(z.strictObject({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
    withheld: z.array(z.strictObject({ what: z.string(), why: z.string() })).meta({ description: '不公开的内容和原因' }),
  })
  .meta({ id: 'Publication', description: '公开的自评件一版，内容已冻结' });

export type Publication = z.infer<typeof publicationAnswer>;
export type PublicationBrief = z.infer<typeof publicationBrief>;
