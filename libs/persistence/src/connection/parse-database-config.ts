// Reads where the database is from the environment, once, naming every fault at once.
// It never opens a connection, and a fault never repeats the value, which may hold a password.

export interface DatabaseConfig {
  /** For migrations: may create roles, or roles exist already. */
  readonly ownerUrl: string;
  /** For everything else; openDatabase() takes the role jishen_app on it. */
  readonly appUrl: string;
  readonly poolSize: number;
}

export type DatabaseConfigAnswer =
  | { readonly ok: true; readonly config: DatabaseConfig }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Two cores are saturated by eight connections; more only queue inside the database. */
const defaultPoolSize = 8;
const largestPoolSize = 200;

export function parseDatabaseConfig(env: Readonly<Record<string, string | undefined>>): DatabaseConfigAnswer {
  const faults: string[] = [];
  const url = readUrl(env, 'DATABASE_URL', faults);
  if (!url && !isSet(env['DATABASE_URL'])) faults.push('DATABASE_URL 没有设置：请写成 postgres://用户:口令@主机:端口/数据库。');
  const ownerUrl = readUrl(env, 'DATABASE_OWNER_URL', faults);
  const appUrl = readUrl(env, 'DATABASE_APP_URL', faults);
  const poolSize = readPoolSize(env['DATABASE_POOL_SIZE'], faults);
  if (faults.length > 0 || !url || poolSize === undefined) return { ok: false, faults };
  return { ok: true, config: { ownerUrl: ownerUrl ?? url, appUrl: appUrl ?? url, poolSize } };
}

function isSet(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function readUrl(env: Readonly<Record<string, string | undefined>>, name: string, faults: string[]): string | undefined {
  const text = env[name]?.trim();
  if (!isSet(text)) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text;
  faults.push(`${name} 不是 PostgreSQL 地址：请写成 postgres://用户:口令@主机:端口/数据库，口令里的特殊字符用 % 编码。`);
  return undefined;
}

function readPoolSize(text: string | undefined, faults: string[]): number | undefined {
  if (!isSet(text)) return defaultPoolSize;
  const size = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  if (size >= 1 && size <= largestPoolSize) return size;
  faults.push(`DATABASE_POOL_SIZE 应是 1 到 ${largestPoolSize} 之间的整数。`);
  return undefined;
}
