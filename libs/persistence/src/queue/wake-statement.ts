// The one statement that wakes the workers of a queue: pg-boss's own NOTIFY, sent after a commit and never inside a transaction
// (there it serialises commits, measured −42 % at 16 connections). It never carries a job: a lost wake costs one slow poll.
// Channel and payload are pg-boss 12.35's: dist/plans.js notifyChannelSql() hashes the schema's name, the payload is the queue's
// name; a test listens as pg-boss's own worker does, so that an upgrade that changes them is noticed.
import { createHash } from 'node:crypto';
import type { Statement } from '../connection/pipelined-transaction';

const schema = 'pgboss';
const wakeChannel = `pgboss_${createHash('sha224').update(schema).digest('hex').slice(0, 24)}`;

/** @param queue a name from contracts' jobQueues. Callers coalesce: at most one per queue in 10–20 ms is enough. */
export function wakeStatement(queue: string): Statement {
  return { name: 'wake_workers', text: 'select pg_notify($1::text, $2::text)', values: [wakeChannel, queue] };
}
