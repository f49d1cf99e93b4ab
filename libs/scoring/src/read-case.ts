// From an unknown value to a case file, or one Chinese line that names the first fault and its place. It never fills in what is missing.
import type { z } from 'zod';
import { caseFileSchema, type CaseFile } from './case-file.schema';

export type ReadCase = { ok: true; caseFile: CaseFile } | { ok: false; fault: string };

export function readCase(json: unknown): ReadCase {
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    return { ok: false, fault: '文件内容应是一个 JSON 对象。' };
  const forbidden = forbiddenKey(json);
  if (forbidden !== null) return { ok: false, fault: forbidden };
  const parsed = caseFileSchema.safeParse(json);
  if (parsed.success) return { ok: true, caseFile: parsed.data };
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  return { ok: false, fault: `${placeOf(issue.path)}${saidOf(issue, valueAt(json, issue.path))}。` };
}

/** A record schema passes over this key without a word; here nothing that was written is left out unsaid. */
function forbiddenKey(json: object): string | null {
  const fields: [string, unknown][] = Object.entries(json);
  for (const [field, given] of [['', json] as const, ...fields])
    if (given !== null && typeof given === 'object' && Object.hasOwn(given, '__proto__'))
      return `${field === '' ? '' : `${field}：`}不认识的字段 __proto__。`;
  return null;
}

function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '';
  const words = path.map((step) => (typeof step === 'number' ? `第 ${step + 1} 项` : String(step).slice(0, 60)));
  return `${words.join(' ')}：`;
}

function saidOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return `不认识的字段 ${issue.keys.map((key) => key.slice(0, 60)).join('、')}`;
  const message = /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '内容不符合要求';
  if (value === undefined) return `缺少这一项（${message}）`;
  if (typeof value === 'object') return message;
  return `${message}，现为 ${JSON.stringify(value).slice(0, 60)}`;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
