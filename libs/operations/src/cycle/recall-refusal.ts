// Whether a cycle may be recalled: not twice, and only while nobody has entered anything. What was entered is named, for it would be frozen and is not
// lost. Pure.
import type { CycleToRecall, FormOfCycle } from '@jishen/persistence';
import { localMinute } from '@jishen/workflow';
import type { Refusal } from '../engine';

/** A form in which there is something. */
export interface Entered {
  submissionId: string;
  unitName: string;
  name: string;
  state: string;
  /** Rows typed, files handed in. */
  rows: number;
  files: number;
}
const namedAtMost = 5;
const mostInData = 50;

/** Of those that live: moved since the cycle gave it to the unit, or begun by the unit itself. */
export const enteredOf = (forms: readonly FormOfCycle[]): FormOfCycle[] => forms.filter(({ state, version, form }) => state !== 'cancelled' && (version > 1 || form === 'project'));

export function recallRefusal({ name, recalledAt }: Pick<CycleToRecall, 'name' | 'recalledAt'>, entered: readonly Entered[]): Refusal | null {
  if (recalledAt !== null) {
    return { code: 'CYCLE_RECALLED', rule: 'a-cycle-is-recalled-once', detail: `「${name}」已于 ${localMinute(recalledAt)} 收回，不用再收。`, data: { recalledAt } };
  }
  if (entered.length === 0) return null;
  const named = entered.slice(0, namedAtMost).map(told);
  const more = entered.length > namedAtMost ? `等 ${entered.length} 件` : '';
  return {
    code: 'CYCLE_HAS_ENTRIES',
    rule: 'what-was-entered-is-not-taken-away',
    detail: `已经有人填报，不能收回：${named.join('；')}${more}。这些内容不会删除；确要停办的，请逐件作废，作废后内容和记录照样保留，全部作废以后可以收回。`,
    data: { entered: entered.slice(0, mostInData), enteredCount: entered.length },
  };
}

function told({ unitName, name, rows, files, state }: Entered): string {
  const what = [rows > 0 ? `已填 ${rows} 行` : '', files > 0 ? `佐证 ${files} 份` : '', state === 'draft' ? '' : '已送审'].filter((each) => each !== '');
  return `${unitName}《${name}》${what.length === 0 ? '已开始填报' : what.join('，')}`;
}
