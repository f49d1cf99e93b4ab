// The worker's configuration, read once from the environment, naming every fault at once.
// It never opens a connection, and a fault never repeats a value that may hold a password.
import { parseDatabaseConfig } from '@jishen/persistence';
import { z } from 'zod';
import { parseMailOrigin, type MailOrigin } from './mail/mail-origin';

export interface WorkerConfig {
  readonly appUrl: string;
  readonly poolSize: number;
  readonly host: string;
  /** `fixed`: somebody probes this very port; else the next free one will do where it is taken. */
  readonly port: { readonly number: number; readonly fixed: boolean };
  readonly publicUrl: string;
  /** Right-hand side of Message-IDs. */
  readonly mailDomain: string;
  readonly origin: MailOrigin;
  /** Null: mail ends in the development mailbox. */
  readonly smtpUrl: string | null;
  readonly smtpSilenceMs: number;
  /** How long a settled notice is kept. */
  readonly noticeDays: number;
  readonly logLevel: string;
}

export type WorkerConfigAnswer =
  { readonly ok: true; readonly config: WorkerConfig } | { readonly ok: false; readonly faults: readonly string[] };

/** One worker handles a few jobs at once; more connections would be taken from the API. */
const mostConnections = 4;
/** A yearly round and some weeks: what was told in it can be read back in the inbox until the next has come to the same point. */
const usualNoticeDays = 400;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional());
const whole = (fault: string, least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, fault)
    .transform(Number)
    .pipe(z.int(fault).min(least, fault).max(most, fault));
const portOf = (name: string) => whole(`${name} 应是 0 到 65535 之间的整数。`, 0, 65_535);

const environment = z.object({
  PORT: optional(portOf('PORT')),
  WORKER_PORT: optional(portOf('WORKER_PORT')),
  WORKER_HOST: optional(
    z
      .string()
      .trim()
      .regex(/^[\w.:-]+$/, 'WORKER_HOST 应是本机的一个地址，例如 127.0.0.1 或 0.0.0.0。'),
  ),
  PUBLIC_URL: optional(
    z.url({ protocol: /^https?$/, error: 'PUBLIC_URL 应是用户打开系统的网址，例如 https://jishen.example.gov.cn。' }),
  ),
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/, error: 'SMTP_URL 不是邮件服务器地址：请写成 smtp://用户:口令@主机:端口。' }),
  ),
  SMTP_SILENCE_SECONDS: optional(whole('SMTP_SILENCE_SECONDS 应是 1 到 50 之间的整数。', 1, 50)),
  NOTICE_DAYS: optional(whole('NOTICE_DAYS 应是 30 到 36500 之间的整数。', 30, 36_500)),
  MAIL_FROM: optional(
    z.string().refine((text) => parseMailOrigin(text) !== null, 'MAIL_FROM 应写成 绩审 <no-reply@example.gov.cn>。'),
  ),
  LOG_LEVEL: optional(z.enum(logLevels, `LOG_LEVEL 应是 ${logLevels.join('、')} 之一。`)),
});

export function parseWorkerConfig(env: Readonly<Record<string, string | undefined>>): WorkerConfigAnswer {
  const own = environment.safeParse(env);
  const database = parseDatabaseConfig(env);
  const faults = [...(own.error?.issues ?? []).map(({ message }) => message), ...(database.ok ? [] : database.faults)];
  if (!own.success || !database.ok) return { ok: false, faults };
  const {
    PORT = 3000,
    WORKER_PORT,
    WORKER_HOST,
    PUBLIC_URL,
    SMTP_URL,
    SMTP_SILENCE_SECONDS,
    NOTICE_DAYS,
    MAIL_FROM,
    LOG_LEVEL,
  } = own.data;
  const publicUrl = PUBLIC_URL ?? `http://localhost:${PORT}`;
  const mailDomain = new URL(publicUrl).hostname;
  const port = WORKER_PORT ?? (PORT === 0 ? 0 : Math.min(PORT + 1, 65_535));
  return {
    ok: true,
    config: {
      appUrl: database.config.appUrl,
      poolSize: Math.min(database.config.poolSize, mostConnections),
      host: WORKER_HOST ?? '127.0.0.1',
      port: { number: port, fixed: WORKER_PORT !== undefined },
      publicUrl,
      mailDomain,
      origin: parseMailOrigin(MAIL_FROM ?? '') ?? { name: '绩审', address: `no-reply@${mailDomain}` },
      smtpUrl: SMTP_URL ?? null,
      smtpSilenceMs: (SMTP_SILENCE_SECONDS ?? 30) * 1000,
      noticeDays: NOTICE_DAYS ?? usualNoticeDays,
      logLevel: LOG_LEVEL ?? 'info',
    },
  };
}
