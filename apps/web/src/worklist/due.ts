// A due day in words, as of a day in China; and instants as a person in China reads them. Pure: the moment comes in.
import { worklistTexts as words } from '../texts/worklist';

const dayMs = 86_400_000;
const shanghai = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', ...options });
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const monthAndDay = shanghai({ year: 'numeric', month: 'long', day: 'numeric' });
const dayAndTime = shanghai({ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
const time = shanghai({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

export interface Due {
  /** How long it is. */
  words: string;
  /** The day itself; empty where none was set. */
  day: string;
  late: boolean;
}

/** As the server tells it: what is late and how many working days are left is its word. */
export interface Deadline {
  dueOn: string | null;
  overdue: boolean;
  workingDaysLeft: number | null;
}

export function dueWords({ dueOn, overdue, workingDaysLeft }: Deadline, now: Date): Due {
  if (dueOn === null) return { words: words.noDue, day: '', late: false };
  const days = Math.round((Date.parse(dueOn) - Date.parse(isoDay.format(now))) / dayMs);
  const day = monthAndDay.format(Date.parse(dueOn));
  if (overdue) return { words: words.overdueDays(Math.max(-days, 1)), day, late: true };
  if (days <= 0) return { words: words.dueToday, day, late: false };
  return { words: words.workingDaysLeft(workingDaysLeft ?? 0), day, late: false };
}

export const dueLine = ({ words: left, day }: Due): string => (day === '' ? left : words.dayAndLeft(day, left));

/** The working day after a day off; null: it is none. Monday to Friday until there is a calendar of holidays, as the server counts. */
export function workingDayAfter(day: string): string | null {
  const at = Date.parse(day);
  const ahead = [1, 0, 0, 0, 0, 0, 2][new Date(at).getUTCDay()] ?? 0;
  return ahead === 0 ? null : isoDay.format(at + ahead * dayMs);
}

/** 2026年11月30日 */
export const dayWords = (day: string): string => monthAndDay.format(Date.parse(day));
export const momentWords = (instant: string): string => dayAndTime.format(new Date(instant));
export const timeWords = (moment: Date): string => time.format(moment);
