// What a checked body or query is told of a wrong field, in plain Chinese: what is missing, what it should be and how much.
// Names of types and checks that only programmers know never come through; values of the contract (event types, states) do.
import { z } from 'zod';

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '真假值（true 或 false）',
  array: '列表',
  object: '对象',
  record: '对象',
  null: '空值（null）',
};
const measures: Record<string, string> = { string: '个字符', array: '项', set: '项', map: '项', record: '项', object: '项' };

type Wrong = Parameters<z.core.$ZodErrorMap>[0];

/** Whatever has no words here is said in the library's own Chinese. */
export function plainWords(): ReturnType<typeof z.locales.zhCN> {
  const { localeError } = z.locales.zhCN();
  return { localeError: (issue) => said(issue) ?? localeError(issue) };
}

function said(issue: Wrong): string | null {
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return '缺少这一项，请填写';
  switch (issue.code) {
    case 'invalid_type':
      return `应为${kinds[issue.expected] ?? '另一种内容'}，现为${kindOf(issue.input)}`;
    case 'invalid_value':
      return issue.values.length === 1 ? `应为 ${String(issue.values[0])}` : `应为以下之一：${issue.values.map(String).join('、')}`;
    case 'too_big':
      return limit(issue.origin, issue.inclusive === false ? '小于' : '最多', '不大于', issue.maximum);
    case 'too_small':
      return limit(issue.origin, issue.inclusive === false ? '多于' : '至少', '不小于', issue.minimum);
    case 'invalid_union':
      return '不是这里可用的内容';
    case 'invalid_key':
    case 'invalid_element':
      return '其中有不能用的内容';
    default:
      return null;
  }
}

function limit(origin: string, ofMany: string, ofNumbers: string, bound: unknown): string {
  const measure = measures[origin];
  return measure === undefined ? `应${ofNumbers} ${String(bound)}` : `${ofMany} ${String(bound)} ${measure}`;
}

function kindOf(input: unknown): string {
  if (input === null) return '空值（null）';
  if (Array.isArray(input)) return '列表';
  return kinds[typeof input] ?? '另一种内容';
}
