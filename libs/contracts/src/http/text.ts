// Texts that cross the wire: what may be stored at all, and how long it may be.
// It refuses lone surrogates and control characters (PostgreSQL and the canonical form cannot hold them); it judges no content.
import { z } from 'zod';

const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Well-formed Unicode of at most `max` UTF-16 units, without control characters other than tab and line ends. */
export function text(max: number, min = 0): z.ZodType<string> {
  return bounded(z.string(), max, min);
}

function bounded(string: z.ZodString, max: number, min: number): z.ZodString {
  return string
    .min(min, min === 1 ? '不能为空' : `至少 ${min} 个字符`)
    .max(max, `最多 ${max} 个字符`)
    .refine((value) => value.isWellFormed(), '含有不完整的字符（孤立的代理项），无法保存')
    .refine((value) => !unstorable.test(value), '含有不可见的控制字符，无法保存');
}

/** Tabs and line ends, zero-width characters, marks that turn the direction of writing: two names could look like one. */
const misleading = /[\t\n\r\u0085\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const meaningful = /[\p{L}\p{N}]/u;

/**
 * A name, a clause, a key: a public fact of the trail, whose canonical form is Unicode NFC. Measured in that form,
 * which may be longer than what was typed.
 */
export function label(max: number, min = 1): z.ZodType<string> {
  return bounded(z.string().normalize('NFC'), max, min).refine((value) => !misleading.test(value), '含有换行、制表符或看不见的字符，请删除');
}

/** What something or somebody is called: a label that says something, without blanks around it. */
export function name(max: number): z.ZodType<string> {
  return bounded(z.string().normalize('NFC').trim(), max, 1)
    .refine((value) => !misleading.test(value), '含有换行、制表符或看不见的字符，请删除')
    .refine((value) => meaningful.test(value), '应至少有一个文字或数字');
}

/** A sentence a person must give: not only blanks and marks. */
export function words(max: number): z.ZodType<string> {
  return text(max, 1).refine((value) => meaningful.test(value), '应至少有一个文字或数字');
}

export const uuid = z.uuid({ error: '不是有效的编号' }).transform((value) => value.toLowerCase());
export const hashHex = z.string().regex(/^[0-9a-f]{64}$/, '不是有效的内容指纹（64 位十六进制）');
const yearInReach = /^(20\d\d|2100)-/;
const outOfReach = '应在 2000–2100 年之间';
export const dateText = z.iso.date({ error: '不是有效的日期（应为 年-月-日）' }).refine((value) => yearInReach.test(value), outOfReach);
/** ISO 8601 with a zone of this earth: UTC−12:00 to UTC+14:00. */
export const instantText = z.iso
  .datetime({ offset: true, error: '不是有效的时间（ISO 8601，带时区）' })
  .refine((value) => /(Z|-(0\d:[0-5]\d|1[01]:[0-5]\d|12:00)|\+(0\d:[0-5]\d|1[0-3]:[0-5]\d|14:00))$/.test(value), '时区应在 -12:00 与 +14:00 之间')
  .refine((value) => yearInReach.test(value) && yearInReach.test(utcOf(value)), outOfReach);
/** Empty where it is no instant; that was said already. */
function utcOf(instant: string): string {
  const milliseconds = Date.parse(instant);
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
}
/** Letters, numbers and a few marks: keys stand in addresses, sentences and the trail. */
const formKey = (max: number): z.ZodType<string> => label(max).refine((value) => /^[\p{L}\p{N}*._-]+$/u.test(value), '只能由文字、数字和 * . _ - 组成');
export const rowKey = formKey(120);
export const cellKey = formKey(80);
/** Which version of the record the caller saw. */
export const expectedVersion = z.int({ error: '应为整数' }).min(1, '应为正整数').max(2_147_483_647, '过大');
export const cursor = text(400, 1);
