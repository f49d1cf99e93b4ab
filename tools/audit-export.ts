// `npm run -s audit:export -- FILE`: the log of every district as JSON lines (docs/audit-format.md §5), one whole log after the other.
// What was in FILE before stays until the new export is complete, and is then replaced by it.
import { existsSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exportTrail, listDistricts, type Engine } from '@jishen/operations';
import { StartFault } from '@jishen/persistence';
import { withCommandLineEngine } from './command-line-engine';
import { endWith } from './end-with';
import { exportInstant } from './export-instant';

const bytesAtOnce = 256 * 1024;

async function main(argument: string | undefined): Promise<number> {
  if (argument === undefined) throw new StartFault('请写明要导出到哪个文件：npm run -s audit:export -- 文件.jsonl');
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  if (existsSync(path) && !statSync(path).isFile()) throw new StartFault(`${path} 不是一个普通文件：请写明一个文件名。`);
  return withCommandLineEngine((engine) => exportTo(engine, path));
}

async function exportTo(engine: Engine, path: string): Promise<number> {
  const districts = await listDistricts(engine);
  if (districts.length === 0) throw new StartFault('数据库里还没有任何区县，没有可导出的日志。');
  const unfinished = `${path}.tmp`;
  const out = await overFile(path, open(unfinished, 'w'));
  try {
    let waiting = '';
    const flush = async (): Promise<void> => {
      await overFile(path, out.appendFile(waiting));
      waiting = '';
    };
    for (const district of districts) {
      let lines = 0;
      await exportTrail(engine, district.id, exportInstant(), async (line) => {
        lines += 1;
        waiting += `${line}\n`;
        if (waiting.length >= bytesAtOnce) await flush();
      });
      await flush();
      process.stdout.write(`${district.name}：${lines} 行 → ${path}\n`);
    }
    await overFile(path, out.sync());
    await out.close();
    await overFile(path, rename(unfinished, path));
  } catch (error) {
    await out.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
  return 0;
}

/** What the file system refuses is for the person at the keyboard to mend. */
async function overFile<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new StartFault(`写不进文件 ${path}（${(error as NodeJS.ErrnoException).code ?? String(error)}）：请换一个存在、可写、空间足够的位置。`);
  }
}

endWith(main(process.argv[2]));
