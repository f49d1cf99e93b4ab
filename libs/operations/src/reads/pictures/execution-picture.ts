// Execution rate against the score that was given for it, out of the figures as they were frozen: a rate of 2772 % with full marks stands where
// everybody sees it. Only what the caller may see. It judges neither.
import type { TextTable } from '@jishen/documents';
import { withConnection } from '@jishen/persistence';
import { compare, executionRowOf, frozenExecutionRate, percentOf, roundHalfUp, smaller, type RuleSet } from '@jishen/scoring';
import type { Caller, Engine, Outcome } from '../../engine';
import { ruleSetOf } from '../../register/documents';
import { handedInTables } from '../handed-in-tables';
import { seenCycle } from '../seen-cycle';
import { cutNote, mostForms, nameOfForm, tableOf, type NameBehind, type ToldPicture } from './told-picture';
import type { ScoresAsked } from './score-pictures';

export interface ExecutionDot extends NameBehind {
  rate: string;
  drawn: string;
  score: string;
  weight: string;
  share: string;
}
export interface ExecutionPicture {
  asOf: string;
  complete: boolean;
  execution: ToldPicture;
  dots: ExecutionDot[];
}
/** The scale ends here; what lies beyond is drawn at its end and says its own figure. */
const scaleEnd = '150';

export async function executionPicture(engine: Engine, caller: Caller, { cycleId, form }: ScoresAsked): Promise<Outcome<ExecutionPicture>> {
  return withConnection(engine.db, async (reader): Promise<Outcome<ExecutionPicture>> => {
    const seen = await seenCycle(reader, caller, cycleId);
    if (!seen.ok) return seen;
    const { actor, cycle, visible } = seen.value;
    const of = cycle.forms[form];
    const ruleSet = of === undefined ? null : (await ruleSetOf(reader, caller.districtId, of.ruleSetId, of.ruleSetVersion)).ruleSet;
    const rowKey = ruleSet === null ? null : executionRowOf(ruleSet);
    if (ruleSet === null || rowKey === null) return { ok: true, value: { asOf: actor.now, complete: true, dots: [], execution: told([], 0, { scored: false, complete: true }) } };
    const { read, complete } = await handedInTables(reader, caller, { cycleId, form, visible, most: mostForms }, ({ id, cells, finals, rows, ...named }) => {
      const weight = (rows as { key: string; weight: string | null }[]).find(({ key }) => key === rowKey)?.weight ?? null;
      return dotOf(ruleSet, { submissionId: id, name: nameOfForm(named, form) }, { cells, year: cycle.year, weight, score: finals[rowKey] ?? null });
    });
    const dots = read.filter((dot) => dot !== null).sort((a, b) => compare(b.rate, a.rate) || (a.submissionId < b.submissionId ? -1 : 1));
    return { ok: true, value: { asOf: actor.now, complete, dots, execution: told(dots, read.length - dots.length, { scored: true, complete }) } };
  });
}

export async function executionTable(engine: Engine, caller: Caller, asked: ScoresAsked): Promise<Outcome<TextTable>> {
  const found = await executionPicture(engine, caller, asked);
  return found.ok ? { ok: true, value: tableOf(found.value.execution, found.value.asOf) } : found;
}

interface Frozen {
  cells: Record<string, Record<string, string>>;
  year: number;
  weight: string | null;
  score: string | null;
}

function dotOf(ruleSet: RuleSet, name: NameBehind, { cells, year, weight, score }: Frozen): ExecutionDot | null {
  const exact = frozenExecutionRate(ruleSet, { cells, year });
  if (exact === null || weight === null || score === null || compare(weight, '0') <= 0) return null;
  const rate = roundHalfUp(exact, 2);
  return { ...name, rate, drawn: smaller(rate, scaleEnd), score, weight, share: roundHalfUp(percentOf(score, weight), 2) };
}

function told(dots: readonly ExecutionDot[], missing: number, { scored, complete }: { scored: boolean; complete: boolean }): ToldPicture {
  return {
    title: '执行率与得分',
    finding: scored ? findingOf(dots) : '这一类表所用的口径没有按预算执行率计分的行',
    notes: [
      ...(dots.some(({ rate }) => compare(rate, scaleEnd) > 0) ? [`刻度到 ${scaleEnd}% 为止，更高的画在最右，执行率写在旁边。`] : []),
      ...(missing === 0 ? [] : [`另有 ${missing} 份的数据算不出执行率。`]),
      ...cutNote(complete),
    ],
    columns: ['自评件', '执行率（%）', '得分', '分值', '得分率（%）'],
    rows: dots.map(({ name, rate, score, weight, share }) => [name, rate, score, weight, share]),
  };
}

function findingOf(dots: readonly ExecutionDot[]): string {
  const [highest] = dots;
  if (highest === undefined) return '还没有可以比较执行率和得分的自评件';
  const over = dots.filter(({ rate }) => compare(rate, '100') > 0);
  if (over.length === 0) return `${dots.length} 份的执行率都不超过 100%，最高的是${highest.name}（${highest.rate}%，得 ${highest.score}/${highest.weight} 分）`;
  const full = over.filter(({ share }) => compare(share, '100') === 0).length;
  return `${dots.length} 份中 ${over.length} 份执行率超过 100%，其中 ${full} 份仍得满分；最高的是${highest.name}（${highest.rate}%，得 ${highest.score}/${highest.weight} 分）`;
}
