// What `npm start` reads from the environment: once, every fault named at once, nothing else read later.
// It never repeats a value in a fault, for addresses hold passwords.
import { resolve } from 'node:path';
import { parseDatabaseConfig, type DatabaseConfig } from '@jishen/persistence';
import { z } from 'zod';

export interface StartConfig {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Absent: the built-in database is used. */
  readonly database?: DatabaseConfig;
}

export type StartConfigAnswer =
  | { readonly ok: true; readonly config: StartConfig }
  | { readonly ok: false; readonly faults: readonly string[] };

const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const portFault = 'PORT 应是 0 到 65535 之间的整数（0 表示任选一个空闲端口）。';

const environment = z.object({
  PORT: z.preprocess(unset, z.string().regex(/^\d{1,5}$/, portFault).transform(Number).pipe(z.number().max(65_535, portFault)).default(3000)),
  DATA_DIR: z.preprocess(unset, z.string().trim().default('.data')),
  SMTP_URL: z.preprocess(unset, z.url({ protocol: /^smtps?$/, error: 'SMTP_URL 不是邮件服务器地址：请写成 smtp://用户:口令@主机:端口。' }).optional()),
});

export function parseStartConfig(env: Readonly<Record<string, string | undefined>>): StartConfigAnswer {
  const own = environment.safeParse(env);
  const database = unset(env['DATABASE_URL']) === undefined ? withoutDatabase(env) : parseDatabaseConfig(env);
  const faults = [...(own.error?.issues ?? []).map(({ message }) => message), ...(database.ok ? [] : database.faults)];
  if (!own.success || !database.ok) return { ok: false, faults };
  return { ok: true, config: { port: own.data.PORT, dataDir: resolve(own.data.DATA_DIR), database: database.config } };
}

/** The other addresses mean nothing without the first, and silence would start a database that nobody wanted. */
function withoutDatabase(env: Readonly<Record<string, string | undefined>>): { ok: true; config?: undefined } | { ok: false; faults: string[] } {
  const stray = ['DATABASE_OWNER_URL', 'DATABASE_APP_URL'].filter((name) => unset(env[name]) !== undefined);
  if (stray.length === 0) return { ok: true };
  return { ok: false, faults: [`设置了 ${stray.join('、')} 却没有设置 DATABASE_URL：请补上 DATABASE_URL，或去掉前者以使用内置数据库。`] };
}
