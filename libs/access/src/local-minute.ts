// An instant as people in the district read it on the clock. Never rounds up and never reads a clock itself.

/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const OFFSET_MS = 8 * 60 * 60 * 1000;

export function localMinute(instant: string): string {
  const local = new Date(Date.parse(instant) + OFFSET_MS).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}
