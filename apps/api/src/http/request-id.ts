// The id under which a request is logged and answered: the caller's own where it fits, else a new one.
// What does not fit is not repeated, since it ends up in logs.
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const fitting = /^[A-Za-z0-9._-]{8,64}$/;

export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && fitting.test(given) ? given : randomUUID();
}
