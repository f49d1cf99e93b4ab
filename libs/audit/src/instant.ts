// Instants of the trail: UTC text with microseconds, `2026-11-21T01:02:03.000000Z`, whose text order is their time order.
// It never asks a clock.

const form = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;
const dayEnd = '2026-11-21'.length;
const secondsEnd = '2026-11-21T01:02:03'.length;
const microsPerSecond = 1_000_000;
const daysInEveryMonth = 28;

export function isInstant(text: string): boolean {
  if (!form.test(text)) return false;
  const day = Number(text.slice(8, dayEnd));
  // Date rolls a day that does not exist over into the next month.
  return day <= daysInEveryMonth || new Date(`${text.slice(0, dayEnd)}T00:00:00Z`).getUTCDate() === day;
}

/** One microsecond later. */
export function nextInstant(text: string): string {
  const micros = Number(text.slice(secondsEnd + 1, secondsEnd + 7)) + 1;
  if (micros < microsPerSecond) return `${text.slice(0, secondsEnd)}.${String(micros).padStart(6, '0')}Z`;
  const nextSecond = new Date(Date.parse(`${text.slice(0, secondsEnd)}Z`) + 1000).toISOString();
  return `${nextSecond.slice(0, secondsEnd)}.000000Z`;
}
