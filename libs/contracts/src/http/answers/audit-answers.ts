// What questions to the trail answer: the list of them, one answer in facts and in words, records, and the questions that a person keeps.
import { z } from 'zod';
import { rowKey, text, uuid } from '../text';
import { hash, id, instant, pageOf } from './parts';
import { trailEntry } from './submission-answers';

const blank = z.enum(['unit', 'year', 'row', 'actor', 'from', 'to']);
export const questionList = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          id: z.string(), title: z.string(), sentence: z.string().meta({ description: '问题的整句，空格写在〔〕里' }), blanks: z.array(blank),
          columns: z.array(z.strictObject({ key: z.string(), head: z.string() })),
        })
        .meta({ id: 'AuditQuestion' }),
    ),
  })
  .meta({ id: 'AuditQuestions' });

const about = z.strictObject({ submissionId: id, unitName: z.string(), year: z.int(), name: z.string(), rowName: z.string() });
export const auditAnswer = z
  .strictObject({
    items: z.array(
      trailEntry
        .extend({ about: about.nullable(), told: z.record(z.string(), z.string()).meta({ description: '按列的说法，与屏幕、导出的文件一字不差；键见 api/audit/questions 的 columns' }) })
        .meta({ id: 'AuditLine' }),
    ),
    next: z.string().nullable(),
    count: z.int().nullable().meta({ description: '符合条件的总数；只在第一页给出' }),
    looked: z.int().nullable().meta({ description: '没有符合的记录时，查过多少条' }),
    asOf: instant,
    said: z.string().nullable().meta({ description: '一句话的答案；只在第一页给出' }),
    fingerprint: hash.nullable().meta({ description: '全部结果的内容指纹，与导出文件里的相同；只在第一页给出，一千条以上的在导出时算出' }),
  })
  .meta({ id: 'AuditAnswer' });

const toldRecord = z.strictObject({ at: z.string(), who: z.string(), what: z.string(), about: z.string(), reason: z.string(), place: z.string() });
export const recordPage = pageOf(trailEntry.extend({ told: toldRecord.meta({ description: '何时、谁、做了什么、对谁或对什么、为什么、记录位置' }) }).meta({ id: 'Record' }), 'RecordPage');

const shortText = text(40, 1).optional();
/** As the address of the screen has them. */
const kept = z.strictObject({ unit: uuid.optional(), year: shortText, row: rowKey.optional(), rowName: text(200, 1).optional(), actor: uuid.optional(), actorName: text(200, 1).optional(), from: shortText, to: shortText });
export const keepQuestionBody = z.strictObject({ name: text(60, 1), question: text(60, 1), blanks: kept });
export type KeepQuestionBody = z.output<typeof keepQuestionBody>;
export const keptQuestionList = z
  .strictObject({ items: z.array(z.strictObject({ id, name: z.string(), question: z.string(), blanks: z.record(z.string(), z.string()) }).meta({ id: 'KeptQuestion' })) })
  .meta({ id: 'KeptQuestions' });
/** Of a file that is being made; `making` is false where none of that name is. */
export const fileProgress = z.strictObject({ making: z.boolean(), done: z.int(), of: z.int() }).meta({ id: 'FileProgress' });
