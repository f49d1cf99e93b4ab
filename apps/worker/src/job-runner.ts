// Runs the queues: starts pg-boss as the applications' role, hands each job to its handler, stops with the jobs in hand done.
// It is the only place that supervises queues (expiry, retries, upkeep) and keeps the clock of scheduled jobs.
import { PgBoss, type JobWithMetadata } from 'pg-boss';
import { housekeeping, housekeepingSchedule, mailDigest, mailDigestSchedule } from '@jishen/contracts';
import type { Database } from '@jishen/persistence';
import type { Engine } from '@jishen/operations';
import { buryDeadDelivery, sendDelivery } from './handlers/send-delivery';
import { handleJob, type JobHandler } from './handlers/job-handler';
import { keepHouseNightly } from './handlers/keep-house-nightly';
import { sendDigestsDaily } from './handlers/send-digests-daily';
import { tellNotice } from './handlers/tell-notice';
import type { Log } from './log';
import type { MailSender } from './mail/send-by-smtp';
import type { Metrics } from './metrics';
import type { WorkerConfig } from './worker-config';

/** Below the ten seconds that a stop may take. */
const stopWithinMs = 8_000;

const workOptions = {
  includeMetadata: true,
  perJobResults: true,
  batchSize: 10,
  // Without it a backlog drains one batch per poll; pg-boss ignores it at batchSize 1.
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 2,
  // The net under a lost NOTIFY; pg-boss's own default is 30 s.
  notifyPollingIntervalSeconds: 3,
} as const;

export class JobRunner {
  private boss: PgBoss | undefined;
  private readonly workers = new Map<string, string>();
  private running = false;
  /** What the operations are handed; a job enqueued by a handler wakes this process's own workers, without the database. */
  readonly engine: Engine;

  constructor(
    private readonly config: WorkerConfig,
    database: Database,
    private readonly sender: MailSender,
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {
    this.engine = {
      db: database,
      build: 'jishen-worker',
      wake: (queue) => this.wake(queue),
      warn: (message, error) => log.warn({ error }, message),
    };
  }

  isRunning(): boolean {
    return this.running;
  }

  async start(): Promise<void> {
    const boss = (this.boss = new PgBoss({
      connectionString: this.config.appUrl,
      application_name: 'jishen-jobs',
      options: '-c role=jishen_app -c timezone=UTC',
      max: 4,
      // Tables and queues were made by the migrations, as their owner; rebuilding indexes would need the owner too.
      migrate: false,
      createSchema: false,
      reindex: false,
      useListenNotify: true,
      superviseIntervalSeconds: 10,
      monitorIntervalSeconds: 10,
    }));
    boss.on('error', (error) => this.log.error({ error }, 'the job queue reports an error'));
    boss.on('warning', ({ message }) => this.log.warn(message));
    await boss.start();
    for (const handler of this.handlers()) await this.work(boss, handler);
    await boss.schedule(housekeeping.queue, housekeepingSchedule.cron, {}, { tz: housekeepingSchedule.tz });
    await boss.schedule(mailDigest.queue, mailDigestSchedule.cron, {}, { tz: mailDigestSchedule.tz });
    this.running = true;
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.boss?.stop({ graceful: true, timeout: stopWithinMs });
    this.sender.close();
  }

  private handlers(): JobHandler[] {
    const { engine, config, log } = this;
    return [
      tellNotice(engine, config, log),
      sendDelivery(engine, this.sender.send, log, (outcome) => this.metrics.mails.inc({ outcome })),
      buryDeadDelivery(engine),
      sendDigestsDaily(engine, config),
      keepHouseNightly(engine, config, log),
    ] as JobHandler[];
  }

  private async work(boss: PgBoss, handler: JobHandler): Promise<void> {
    const { queue } = handler.definition;
    const id = await boss.work(queue, workOptions, (jobs: JobWithMetadata<unknown>[]) =>
      Promise.all(jobs.map((job) => this.one(handler, job))),
    );
    this.workers.set(queue, id);
  }

  private async one(handler: JobHandler, job: JobWithMetadata<unknown>) {
    const { queue } = handler.definition;
    const stop = this.metrics.jobSeconds.startTimer({ queue });
    const verdict = await handleJob(handler, job);
    stop({ outcome: verdict.status });
    if (verdict.status === 'completed') this.log.debug({ queue, job: job.id, ...verdict.output }, 'job done');
    else this.log.warn({ queue, job: job.id, retry: job.retryCount, ...verdict.output }, `job ${verdict.status}`);
    return { id: job.id, ...verdict };
  }

  private wake(queue: string): void {
    const worker = this.workers.get(queue);
    if (worker !== undefined) this.boss?.notifyWorker(worker);
  }
}
