// The calendar day of an instant in China (Asia/Shanghai, UTC+8 all year): deadlines are days there.
const offsetMs = 8 * 3600 * 1000;

/** @param instant ISO text in UTC @returns `YYYY-MM-DD` */
export function shanghaiDate(instant: string): string {
  return new Date(Date.parse(instant) + offsetMs).toISOString().slice(0, 10);
}
