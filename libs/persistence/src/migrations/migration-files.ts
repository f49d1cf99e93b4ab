// Reads the numbered SQL files and holds them against what a database says it has applied.
// It never talks to a database, and never tolerates an edited, missing or renumbered old file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '../start-fault';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, in hex. */
  readonly digest: string;
}

export interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  readonly digest: string;
}

export function readMigrations(directory: string): Migration[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.sql')).sort();
  return names.map((name, index) => {
    const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
    if (number !== index + 1) throw new Error(`migration files must be numbered 0001, 0002 … without a gap; found ${name} as number ${index + 1}`);
    // A checkout may turn line ends into CRLF; that is no change of the migration.
    const sql = readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, digest: createHash('sha256').update(sql).digest('hex') };
  });
}

/** What is still to be applied, in order; throws where the past of the database is not the past of these files. */
export function pendingMigrations(files: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  for (const past of applied) {
    const file = files.find((candidate) => candidate.number === past.number);
    if (!file) throw new StartFault(`数据库已升级到 ${past.name}，比本程序新：请改用更新的程序，数据库未作任何改动。`);
    if (file.digest !== past.digest || file.name !== past.name) {
      throw new StartFault(`升级文件 ${file.name} 与数据库里执行过的 ${past.name} 内容不同：已执行的升级文件不可修改，请恢复原文件，另写新的升级文件。`);
    }
  }
  const done = new Set(applied.map((past) => past.number));
  const pending = files.filter((file) => !done.has(file.number));
  const newest = Math.max(0, ...done);
  const late = pending.find((file) => file.number < newest);
  if (late) throw new StartFault(`数据库缺少升级 ${late.name}，却已有更靠后的升级：请从备份恢复，或联系维护人员核对。`);
  return pending;
}
