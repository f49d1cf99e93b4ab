// The worker as a Nest application context: what it is made of and in which order it starts and stops. No HTTP but health.
import {
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { openDatabase, type Database } from '@jishen/persistence';
import { openHealthServer, type HealthServer } from './health-server';
import { JobRunner } from './job-runner';
import { openLog, type Log } from './log';
import { keepInDevelopment } from './mail/keep-in-development';
import { sendBySmtp, type MailSender } from './mail/send-by-smtp';
import { openMetrics, type Metrics } from './metrics';
import type { WorkerConfig } from './worker-config';

const tokens = {
  config: Symbol('config'),
  log: Symbol('log'),
  database: Symbol('database'),
  sender: Symbol('sender'),
  metrics: Symbol('metrics'),
};

/** Longest time for one mail; the job's expireInSeconds (contracts) is twice as long. */
const mailMs = 60_000;

function senderOf(config: WorkerConfig): MailSender {
  if (config.smtpUrl === null) return keepInDevelopment(config.origin);
  return sendBySmtp({ url: config.smtpUrl, origin: config.origin, silenceMs: config.smtpSilenceMs, mailMs });
}

const providersFor = (config: WorkerConfig): Provider[] => [
  { provide: tokens.config, useValue: config },
  { provide: tokens.log, useFactory: () => openLog(config.logLevel) },
  {
    provide: tokens.database,
    inject: [tokens.log],
    useFactory: (log: Log) =>
      openDatabase({
        appUrl: config.appUrl,
        poolSize: config.poolSize,
        applicationName: 'jishen-worker',
        onConnectionLost: (error) => log.warn({ error }, 'a database connection was lost'),
      }),
  },
  { provide: tokens.sender, useFactory: () => senderOf(config) },
  { provide: tokens.metrics, inject: [tokens.database], useFactory: openMetrics },
  {
    provide: JobRunner,
    inject: [tokens.database, tokens.sender, tokens.log, tokens.metrics],
    useFactory: (database: Database, sender: MailSender, log: Log, metrics: Metrics) =>
      new JobRunner(config, database, sender, log, metrics),
  },
];

@Module({})
export class WorkerModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private health: HealthServer | undefined;

  constructor(
    @Inject(tokens.config) private readonly config: WorkerConfig,
    @Inject(tokens.log) private readonly log: Log,
    @Inject(tokens.database) private readonly database: Database,
    @Inject(tokens.metrics) private readonly metrics: Metrics,
    @Inject(JobRunner) private readonly jobs: JobRunner,
  ) {}

  static with(config: WorkerConfig): DynamicModule {
    return { module: WorkerModule, providers: providersFor(config) };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.start();
    this.health = await openHealthServer(this.config, {
      isReady: () => this.isReady(),
      metrics: () => this.metrics.show(),
    });
    const mail = this.config.smtpUrl === null ? 'development mailbox' : new URL(this.config.smtpUrl).host;
    this.log.info({ port: this.health.port, mail }, 'worker ready');
  }

  /** Jobs first, for their handlers need the rest. */
  async onApplicationShutdown(): Promise<void> {
    await this.jobs.stop();
    await this.health?.close();
    await this.database.close();
    this.log.info('worker stopped');
  }

  private async isReady(): Promise<boolean> {
    if (!this.jobs.isRunning()) return false;
    await this.database.pool.query('select 1');
    return true;
  }
}
