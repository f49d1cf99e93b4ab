// What the worker counts, for /metrics: jobs by outcome and time, mails by outcome, and what lies in the database unsettled.
// Labels are queue names and outcomes only; nothing here names a person or a unit.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { mailDelivery, submissionNotice, submissionNoticeDead } from '@jishen/contracts';
import { deliveryCounts, waitingJobs, withConnection, type Database } from '@jishen/persistence';

export interface Metrics {
  readonly jobSeconds: Histogram<'queue' | 'outcome'>;
  readonly mails: Counter<'outcome'>;
  /** The text of /metrics. */
  show(): Promise<string>;
}

const watched = [submissionNotice.queue, submissionNoticeDead.queue, mailDelivery.queue];

export function openMetrics(database: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const deliveries = new Gauge({
    name: 'jishen_mail_deliveries',
    help: 'Deliveries that are not accepted, by status',
    labelNames: ['status'],
    registers: [registry],
  });
  const waiting = new Gauge({
    name: 'jishen_jobs_waiting',
    help: 'Jobs that wait, by queue; any in a dead-letter queue needs a person',
    labelNames: ['queue'],
    registers: [registry],
  });
  return {
    jobSeconds: new Histogram({
      name: 'jishen_job_seconds',
      help: 'Time of a job',
      labelNames: ['queue', 'outcome'],
      buckets: [0.01, 0.05, 0.2, 1, 5, 20, 60],
      registers: [registry],
    }),
    mails: new Counter({
      name: 'jishen_mails_total',
      help: 'Tries to send a mail, by outcome',
      labelNames: ['outcome'],
      registers: [registry],
    }),
    show: async () => {
      await withConnection(database, async (reader) => {
        const { rows } = await reader.run<{ status: string; count: number }>(deliveryCounts);
        for (const status of ['queued', 'failed', 'dead'])
          deliveries.set({ status }, rows.find((row) => row.status === status)?.count ?? 0);
        for (const queue of watched)
          waiting.set({ queue }, (await reader.run<{ count: number }>(waitingJobs(queue))).rows[0]?.count ?? 0);
      });
      return registry.metrics();
    },
  };
}
