// The progress of a cycle as a table for a file, which serves as 发函名单: what was asked in words, how many, as of when, then the lines of the screen.
import type { TextTable } from '@jishen/documents';
import { roleName } from '@jishen/workflow';
import type { Caller, Engine, Outcome } from '../engine';
import { allProgress, type ProgressAsked } from './progress';
import { stepName, type Step, type ToldProgress } from './progress-words';
import { chinaMinute } from '../trail/shanghai-date';

/** Heads in the order of the screen. */
const columns: readonly (readonly [head: string, of: keyof ToldProgress])[] = [
  ['单位', 'unit'], ['主管部门', 'department'], ['自评件', 'form'], ['环节', 'step'], ['逾期', 'late'], ['在谁处', 'holder'], ['办理人', 'people'], ['自何时', 'since'], ['已停（工作日）', 'held'], ['期限', 'due'], ['退回', 'returns'], ['最近催办', 'reminded'],
];

export async function progressTable(engine: Engine, caller: Caller, asked: ProgressAsked): Promise<Outcome<TextTable>> {
  const found = await allProgress(engine, caller, asked);
  if (!found.ok) return found;
  const { cycle, asOf, lines, steps } = found.value;
  const said = [`年度任务：${cycle.name}；范围：${askedWords(asked, steps)}`, `共 ${lines.length} 件；截至 ${chinaMinute(asOf)}（北京时间）`];
  return { ok: true, value: { title: `${asked.late === true ? '逾期名单' : '进度'} ${cycle.year}年`, said, columns: columns.map(([head]) => head), rows: lines.map(({ told }) => columns.map(([, of]) => told[of])) } };
}

function askedWords({ step, late, expected, returned, adjusted }: ProgressAsked, steps: readonly Step[]): string {
  const parts = [
    step === undefined ? '' : stepName(steps, step),
    late === true ? '逾期' : '',
    expected === true ? '按今日速度将逾期' : '',
    returned === true ? '退回过' : '',
    adjusted === undefined ? '' : `${roleName(adjusted as Parameters<typeof roleName>[0])}调整过得分`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '全部' : parts.join('、');
}
