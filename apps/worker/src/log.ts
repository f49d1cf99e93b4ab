// The worker's log: JSON lines on standard output, without mail texts, addresses or passwords.
import { pino, type Logger } from 'pino';

export type Log = Logger;

export const openLog = (level: string): Log =>
  pino({ name: 'jishen-worker', level, redact: ['*.password', '*.connectionString', '*.address'] });
