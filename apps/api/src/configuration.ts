// The API's configuration, read once from the environment, naming every fault at once.
// It never opens a connection, and a fault never repeats a value that may hold a password.
import { join } from 'node:path';
import { storeSettings, type FileStoreSettings } from '@jishen/documents';
import { parseDatabaseConfig } from '@jishen/persistence';
import { z } from 'zod';

export interface ApiConfig {
  readonly appUrl: string;
  readonly poolSize: number;
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port under which people reach us; null: as the request says. */
  readonly publicOrigin: string | null;
  readonly trustProxy: boolean;
  /** Cookies only over TLS; off in development alone. */
  readonly secure: boolean;
  /** The database came with the house: only then the demonstration accounts are told. */
  readonly embedded: boolean;
  readonly session: { readonly idleMinutes: number; readonly hours: number };
  readonly logLevel: string;
  /** Where the built page lies; the same place beside the sources and in dist/. */
  readonly pageDir: string;
  /** Where evidence lies. */
  readonly evidence: FileStoreSettings;
  readonly build: string;
}

export type ApiConfigAnswer = { readonly ok: true; readonly config: ApiConfig } | { readonly ok: false; readonly faults: readonly string[] };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional());
const whole = (name: string, least: number, most: number) => {
  const fault = `${name} 应是 ${least} 到 ${most} 之间的整数。`;
  return z.string().trim().regex(/^\d{1,6}$/, fault).transform(Number).pipe(z.int(fault).min(least, fault).max(most, fault));
};
const yesOrNo = (name: string) =>
  z.enum(['0', '1', 'false', 'true'], `${name} 应是 0（否）或 1（是）。`).transform((text) => text === '1' || text === 'true');

const environment = z.object({
  PORT: optional(whole('PORT', 0, 65_535)),
  HOST: optional(z.string().trim().regex(/^[\w.:-]+$/, 'HOST 应是本机的一个地址，例如 localhost 或 0.0.0.0。')),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'PUBLIC_URL 应是用户打开系统的网址，例如 https://jishen.example.gov.cn。' })),
  TRUST_PROXY: optional(yesOrNo('TRUST_PROXY')),
  COOKIE_SECURE: optional(yesOrNo('COOKIE_SECURE')),
  EMBEDDED_DATABASE: optional(yesOrNo('EMBEDDED_DATABASE')),
  JISHEN_EMBEDDED: optional(yesOrNo('JISHEN_EMBEDDED')),
  NODE_ENV: optional(z.string()),
  SESSION_IDLE_MINUTES: optional(whole('SESSION_IDLE_MINUTES', 2, 720)),
  SESSION_HOURS: optional(whole('SESSION_HOURS', 1, 72)),
  LOG_LEVEL: optional(z.enum(logLevels, `LOG_LEVEL 应是 ${logLevels.join('、')} 之一。`)),
  JISHEN_BUILD: optional(z.string().regex(/^[\w.@+-]{1,80}$/, 'JISHEN_BUILD 应由字母、数字、点、横线组成。')),
  npm_package_version: optional(z.string().regex(/^[\w.+-]{1,60}$/, 'npm_package_version 不像版本号。')),
});

export function parseApiConfig(env: Readonly<Record<string, string | undefined>>): ApiConfigAnswer {
  const own = environment.safeParse(env);
  const database = parseDatabaseConfig(env);
  const evidence = storeSettings(env, process.cwd());
  const faults = [...(own.error?.issues ?? []).map(({ message }) => message), ...(database.ok ? [] : database.faults), ...(evidence.ok ? [] : evidence.faults)];
  if (!own.success || !database.ok || !evidence.ok) return { ok: false, faults };
  const embedded = own.data.EMBEDDED_DATABASE ?? own.data.JISHEN_EMBEDDED ?? false;
  const development = embedded || own.data.NODE_ENV === 'development' || own.data.NODE_ENV === 'test';
  const publicUrl = own.data.PUBLIC_URL;
  return {
    ok: true,
    config: {
      appUrl: database.config.appUrl,
      poolSize: database.config.poolSize,
      host: own.data.HOST ?? 'localhost',
      port: own.data.PORT ?? 3000,
      publicOrigin: publicUrl === undefined ? null : new URL(publicUrl).origin,
      trustProxy: own.data.TRUST_PROXY ?? false,
      secure: own.data.COOKIE_SECURE ?? !development,
      embedded,
      session: { idleMinutes: own.data.SESSION_IDLE_MINUTES ?? 15, hours: own.data.SESSION_HOURS ?? 12 },
      pageDir: join(__dirname, '..', '..', 'web', 'dist'),
      evidence: evidence.settings,
      logLevel: own.data.LOG_LEVEL ?? 'info',
      build: own.data.JISHEN_BUILD ?? `jishen@${own.data.npm_package_version ?? 'unknown'}`,
    },
  };
}
