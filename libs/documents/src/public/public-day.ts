// The calendar day of an instant in China, as sentences say it. Pure.
const offsetMs = 8 * 3600 * 1000;

/** @param instant ISO text in UTC @returns `2026年11月30日` */
export function dayOf(instant: string): string {
  const [year = '', month = '', day = ''] = new Date(Date.parse(instant) + offsetMs).toISOString().slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
