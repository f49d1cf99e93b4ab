// The calendar day of an instant in China (Asia/Shanghai, UTC+8 all year): deadlines are days there.
const offsetMs = 8 * 3600 * 1000;

// The offset is whole hours, so all instants of one hour lie on one day there; an event asks several times within its hour.
let last = { hour: '', date: '' };
const hourEnd = '2026-11-21T01'.length;

/** @param instant ISO text in UTC @returns `YYYY-MM-DD` */
export function shanghaiDate(instant: string): string {
  const hour = instant.slice(0, hourEnd);
  if (last.hour !== hour) last = { hour, date: new Date(Date.parse(instant) + offsetMs).toISOString().slice(0, 10) };
  return last.date;
}

/** The clock there, to the minute. @param instant ISO text in UTC @returns `HH:MM` */
export const shanghaiTime = (instant: string): string => new Date(Date.parse(instant) + offsetMs).toISOString().slice(11, 16);

/** As sentences say it. @param day `YYYY-MM-DD` @returns `2026年11月30日` */
export const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** As everywhere on the page. @param instant ISO text in UTC @returns `2026年11月29日 10:32` */
export const chinaMinute = (instant: string): string => `${dayWords(shanghaiDate(instant))} ${shanghaiTime(instant)}`;
