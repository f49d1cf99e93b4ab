// Where a submission lies now, as answers tell it: with whom, since when, until when, how long that is. It asks nothing and judges nobody.
import type { WaitingDesk } from '@jishen/persistence';
import { isOverdue, workingDaysBetween } from '@jishen/workflow';
import { shanghaiDate } from '../trail/shanghai-date';
import type { CaseRow } from './case';

export interface Desk extends WaitingDesk {
  overdue: boolean;
  /** Monday to Friday until there is a calendar of holidays. */
  workingDaysLeft: number | null;
}

/** Of a row that was read, not locked. */
export function deskOf({ waiting, now }: Pick<CaseRow, 'waiting' | 'now'>): Desk | null {
  if (waiting === undefined || waiting === null) return null;
  const { dueOn } = waiting;
  const today = shanghaiDate(now);
  return { ...waiting, overdue: dueOn !== null && isOverdue(dueOn, today), workingDaysLeft: dueOn === null ? null : workingDaysBetween(today, dueOn) };
}
