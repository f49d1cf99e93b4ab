// Where a form of a cycle stands, in the words that screen, file and print show alike; and the steps of a cycle in their order with their names.
// Pure.
import type { ProgressOfOne } from '@jishen/persistence';
import { roleName, workingDaysBetween, type Route } from '@jishen/workflow';
import { chinaMinute, dayWords, shanghaiDate } from '../trail/shanghai-date';

export interface Step {
  key: string;
  name: string;
  /** Whose level of the route it is; null for what lies outside. */
  seat: Route['levels'][number]['seat'] | null;
}
/** Where a form lies outside the levels of its route, before and after them. */
const before: readonly Step[] = [{ key: 'unit', name: '单位填报', seat: null }];
const after: readonly Step[] = [{ key: 'publication', name: '待公开', seat: null }, { key: 'rectification', name: '跟踪整改', seat: null }, { key: 'published', name: '已公开', seat: null }, { key: 'cancelled', name: '已作废', seat: null }];

export const stepsOf = (route: Pick<Route, 'levels'>): Step[] => [...before, ...route.levels.map(({ key, name, seat }) => ({ key, name, seat })), ...after];
export const stepName = (steps: readonly Step[], key: string): string => steps.find((step) => step.key === key)?.name ?? '其他';

/** In words, as it is shown. */
export interface ToldProgress {
  unit: string;
  department: string;
  form: string;
  step: string;
  late: string;
  holder: string;
  people: string;
  since: string;
  held: string;
  due: string;
  returns: string;
  reminded: string;
}

export const daysLate = ({ late, dueOn }: Pick<ProgressOfOne, 'late' | 'dueOn'>, today: string): number => (late && dueOn !== null ? workingDaysBetween(dueOn, today) : 0);

/** Working days since it came to where it lies; null where nothing waits. */
export const daysHeld = ({ since }: Pick<ProgressOfOne, 'since'>, today: string): number | null => (since === null ? null : workingDaysBetween(shanghaiDate(since), today));

export function toldProgress(one: Omit<ProgressOfOne, 'holderUnitId'>, steps: readonly Step[], today: string): ToldProgress {
  const { unitName, departmentName, name, round, role, holderUnit, holders, openItems, since, dueOn, late, returns, remindedAt, remindedBy } = one;
  const held = daysHeld(one, today);
  return {
    unit: unitName,
    department: departmentName ?? '无主管部门',
    form: round === 1 ? name : `${name}（第 ${round} 轮）`,
    step: stepName(steps, one.step),
    // What is due on a Friday is late on the Saturday, by no working day yet.
    late: late ? (daysLate(one, today) === 0 ? '逾期不足 1 个工作日' : `逾期 ${daysLate(one, today)} 个工作日`) : '',
    holder: role === null ? '' : `${holderUnit ?? ''} ${roleName(role as Parameters<typeof roleName>[0])}${openItems === null ? '' : `（${openItems} 个问题没有销号）`}`,
    people: role === null ? '' : holders.length === 0 ? '岗位空缺' : holders.join('、'),
    since: since === null ? '' : dayWords(shanghaiDate(since)),
    held: held === null ? '' : `${held}`,
    due: dueOn === null ? '' : dayWords(dueOn),
    returns: returns === 0 ? '' : `${returns} 次`,
    reminded: remindedAt === null ? '' : `${chinaMinute(remindedAt)}${remindedBy === null ? '' : ` ${remindedBy}`}`,
  };
}
