// The id under which a request is logged and answered: the caller's own where it fits, else a new one that can be read out over the
// telephone: the day in China and ten digits. People know it as 事件号.
// What does not fit is not repeated, since it ends up in logs.
import { randomInt } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const fitting = /^[A-Za-z0-9._-]{8,64}$/;

export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && fitting.test(given) ? given : newEventNumber();
}

const chinaMs = 8 * 3_600_000;

function newEventNumber(): string {
  const day = new Date(Date.now() + chinaMs).toISOString().slice(0, 10).replaceAll('-', '');
  return `${day}-${String(randomInt(10 ** 10)).padStart(10, '0')}`;
}
