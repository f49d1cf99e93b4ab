// What is wrong with the shape of a rule-set document, in one Chinese sentence that begins with the place: rows and parts by their key, other
// list items by their number. It never judges sense; the lint-* files do.
import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: '带引号的文字',
  number: '不带引号的数',
  int: '不带引号的整数',
  boolean: ' true 或 false',
  array: '方括号 [ ] 括起来的列表',
  object: '花括号 { } 括起来的一组字段',
};

export function shapeFault(issue: z.core.$ZodIssue, document: unknown): string {
  return `${placeOf(issue.path, document)}：${saidOf(issue, valueAt(document, issue.path))}`;
}

/** `rows.procurement.parts.p1.step`, `gradeOverrides.第 2 项`. */
export function placeOf(path: readonly PropertyKey[], document: unknown): string {
  if (path.length === 0) return '最外层';
  const named = path.map((step, at) => {
    if (typeof step !== 'number') return String(step);
    const item = valueAt(document, path.slice(0, at + 1));
    return isObject(item) && typeof item['key'] === 'string' ? item['key'] : numbered(step);
  });
  return named.join('.');
}

/** The item of a list that has no key of its own. */
export function numbered(position: number): string {
  return `第 ${position + 1} 项`;
}

function saidOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.includes('remove')
        ? '要去掉的这一项，被引用的规则里没有'
        : `不认识的字段 ${issue.keys.join('、')}`;
    case 'invalid_type':
      return value === undefined ? `缺少这一项，应为${typeName(issue.expected)}` : `应为${typeName(issue.expected)}`;
    case 'invalid_value':
      return `${shown(value)}应为 ${issue.values.map(String).join('、')} 之一`;
    case 'invalid_union':
      return value === undefined ? '缺少这一项' : `没有${shown(value)}这一种`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? `不能小于 ${String(issue.minimum)}` : '不能是空的';
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `不能大于 ${String(issue.maximum)}`
        : `太长，最多 ${String(issue.maximum)} 个字`;
    default:
      return issue.message;
  }
}

function typeName(expected: string): string {
  return TYPES[expected] ?? expected;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `「${value.slice(0, 40)}」` : '';
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (isObject(value) ? value[String(step)] : undefined), document);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}
