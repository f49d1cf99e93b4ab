// `npm run -s audit:verify [-- FILE]`: verifies an exported log, or every district's log in the configured database.
// Of the database the stored files of evidence are read and hashed again as well. Exit 0 sound, 1 broken (and where), 2 unreadable.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { exitCodeOf, verifyLogFile, type Report } from '@jishen/audit';
import { openFileStore, storeSettings } from '@jishen/documents';
import { listDistricts, verifyFiles, verifyTrail, type FilesReport } from '@jishen/operations';
import { StartFault } from '@jishen/persistence';
import { endWith } from './end-with';
import { withCommandLineEngine } from './command-line-engine';

async function main(argument: string | undefined): Promise<number> {
  if (argument !== undefined) return verifyFile(resolve(process.env['INIT_CWD'] ?? process.cwd(), argument));
  return withCommandLineEngine(async (engine) => {
    const districts = await listDistricts(engine);
    if (districts.length === 0) throw new StartFault('数据库里还没有任何区县，没有可核验的日志。');
    const store = storeSettings(process.env, process.env['INIT_CWD'] ?? process.cwd());
    if (!store.ok) throw new StartFault(store.faults.join('；'));
    let worst = 0;
    for (const district of districts) {
      const report = await verifyTrail(engine, district.id);
      print(district.name, report);
      const files = await verifyFiles(engine, () => openFileStore(store.settings), district.id);
      printFiles(files);
      worst = Math.max(worst, exitCodeOf(report), files.faults.length > 0 ? 1 : 0);
    }
    return worst;
  });
}

async function verifyFile(path: string): Promise<number> {
  if (!existsSync(path) || !statSync(path).isFile()) throw new StartFault(`读不到文件 ${path}：请核对文件名。`);
  const report = await verifyLogFile(createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity }));
  print(path, report);
  return exitCodeOf(report);
}

function print(name: string, report: Report): void {
  const verdict = report.sound ? '完好' : report.readable ? `有损（${report.faultCount} 处）` : '无法读取';
  const logs = report.origins.length > 1 ? `${report.origins.length} 份日志（${report.origins.join('、')}），` : '';
  process.stdout.write(`${name}：${verdict}；${logs}${report.streams} 条流、${report.entries} 条记录、${report.scoreLines} 行台账；检查了 ${report.checked.join('、')}\n`);
  for (const fault of report.faults) {
    const place = fault.stream === null ? '' : `${fault.stream}${fault.seq === null ? '' : ` 第 ${fault.seq} 号`} `;
    const log = fault.origin === undefined ? '' : `${fault.origin} `;
    process.stdout.write(`  · ［${fault.check}］${log}${place}${fault.detail}\n`);
  }
}

function printFiles({ files, faults }: FilesReport): void {
  process.stdout.write(`  佐证文件 ${files} 份，逐份重算内容：${faults.length === 0 ? '完好' : `有损（${faults.length} 份）`}\n`);
  for (const { detail } of faults) process.stdout.write(`  · ［file］${detail}\n`);
}

endWith(main(process.argv[2]));
