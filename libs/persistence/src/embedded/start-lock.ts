// One supervisor per data folder: the second `npm start` on the same data is told so.
// A lock whose process is gone (kill -9, power cut) is taken over; PostgreSQL's own lock stands behind this one.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '../start-fault';
import { isAlive, startedAt } from './process-identity';
import { errorCode } from '../error-code';

export interface StartLock {
  release(): void;
}

export function takeStartLock(dataDir: string): StartLock {
  const lock = join(dataDir, 'start.lock');
  const mine = JSON.stringify({ pid: process.pid, startedAt: startedAt(process.pid) });
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o644 });
  try {
    // link() fails where the name exists and never shows half a file.
    while (!tryLink(draft, lock)) removeIfStale(lock, dataDir);
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => (readOrEmpty(lock) === mine ? rmSync(lock, { force: true }) : undefined) };
}

function removeIfStale(lock: string, dataDir: string): void {
  const seen = readOrEmpty(lock);
  const holder = parseHolder(seen);
  if (holder && holder.pid !== process.pid && isAlive(holder.pid) && startedAt(holder.pid) === holder.startedAt) {
    throw new StartFault(`数据目录 ${dataDir} 正被另一个已启动的绩审使用（进程 ${holder.pid}）：请先停止它，或用 DATA_DIR 指定另一个目录。`);
  }
  // Somebody else may take over at the same moment: look at what was really moved away, and give back what is fresh.
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readOrEmpty(aside) !== seen) tryLink(aside, lock);
  rmSync(aside, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parseHolder(text: string): { pid: number; startedAt: string } | undefined {
  const found = /^\{"pid":(\d+),"startedAt":"([^"]*)"\}$/.exec(text);
  return found ? { pid: Number(found[1]), startedAt: found[2] ?? '' } : undefined;
}
