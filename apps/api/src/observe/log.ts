// The API's log: one JSON line per request and per fault. It never holds cookies, passwords, tokens, bodies or queries;
// what is listed to be blotted out would be there by a mistake of ours.
import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

const secret = ['password', 'oneTimePassword', 'current', 'next', 'token', 'cookie', 'authorization', 'connectionString'];

/** A system call per request costs as much as a decision. What is buffered is written when the process ends, unless it is killed outright. */
const bufferedBytes = 4_096;
const flushEveryMs = 500;

export function openLog(level: string, destination?: DestinationStream): Log {
  const redact = secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = { name: 'jishen-api', level, redact };
  return pino(options, destination ?? pino.destination({ dest: 1, sync: false, minLength: bufferedBytes, periodicFlush: flushEveryMs }));
}

/** What Nest itself has to say: its tales of starting up only where somebody debugs. */
export function nestLog(log: Log): LoggerService {
  return {
    log: (message: unknown, context?: unknown) => log.debug({ context }, String(message)),
    error: (message: unknown, ...rest: unknown[]) => log.error({ rest }, String(message)),
    warn: (message: unknown, context?: unknown) => log.warn({ context }, String(message)),
  };
}
