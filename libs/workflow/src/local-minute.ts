// An instant as people in the district read it on the clock, for refusals that say when. Pure rooms import none of ours, so access has its
// own. Never rounds up and never reads a clock.

/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const offsetMs = 8 * 60 * 60 * 1000;
const dayEnd = '2026-11-21'.length;
const minuteEnd = '2026-11-21T09:02'.length;

/** @param instant ISO text in UTC @returns `2026-11-21 09:02` */
export function localMinute(instant: string): string {
  const local = new Date(Date.parse(instant) + offsetMs).toISOString();
  return `${local.slice(0, dayEnd)} ${local.slice(dayEnd + 1, minuteEnd)}`;
}
