// What the form of the year before says beside the one that is open. It is told, never compared.
import { z } from 'zod';
import { decimal, id, instant } from './parts';

const remark = z.strictObject({ row: z.string(), text: z.string(), by: z.string().nullable(), at: instant });
const row = z.strictObject({ key: z.string(), name: z.string().nullable(), claimed: z.string().nullable(), final: decimal.nullable(), cells: z.record(z.string(), z.string()) });

export const lastYearAnswer = z
  .strictObject({
    lastYear: z
      .strictObject({ submissionId: id, year: z.int(), name: z.string(), published: z.boolean(), rows: z.array(row), remarks: z.array(remark) })
      .nullable()
      .meta({ description: '同一单位上年同一张表：已公开的以公开版为准，否则以最后一次送审的内容为准；没有、或者看不到的为 null' }),
    remarks: z.array(remark).meta({ description: '这份自评件最近一次退回时对各行的意见' }),
  })
  .meta({ id: 'LastYear' });
