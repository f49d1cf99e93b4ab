// A due day in words, as of a day in China; and instants as a person in China reads them. Pure: the moment comes in.
import { worklistTexts as words } from '../texts/worklist';

const dayMs = 86_400_000;
const shanghai = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', ...options });
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const dayAndTime = shanghai({ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
const time = shanghai({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

export interface Due {
  words: string;
  late: boolean;
}

export function dueWords(dueOn: string | null, overdue: boolean, now: Date): Due {
  if (dueOn === null) return { words: words.noDue, late: false };
  const days = Math.round((Date.parse(dueOn) - Date.parse(isoDay.format(now))) / dayMs);
  if (days < 0) return { words: words.overdueDays(-days), late: true };
  return { words: days === 0 ? words.dueToday : words.daysLeft(days), late: overdue };
}

export const momentWords = (instant: string): string => dayAndTime.format(new Date(instant));
export const timeWords = (moment: Date): string => time.format(moment);
