// Days of a question as instants: a day begins and ends in China (Asia/Shanghai, UTC+8 all year). Pure.

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
const dayMs = 86_400_000;

export function momentFrom(text: string): string {
  return dayOnly.test(text) ? `${text}T00:00:00+08:00` : text;
}

/** The first instant that no longer belongs: a day is asked for as a whole. */
export function momentAfter(text: string): string {
  if (!dayOnly.test(text)) return text;
  return new Date(Date.parse(`${text}T00:00:00+08:00`) + dayMs).toISOString();
}

/** For "as of": a day is asked about as it was at its end. */
export const momentWithin = (text: string): string => (dayOnly.test(text) ? `${text}T23:59:00+08:00` : text);
