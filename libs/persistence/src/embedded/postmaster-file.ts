// Reads what a running PostgreSQL writes about itself into its data folder.
// It never writes there: only PostgreSQL may.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PostmasterFile {
  readonly pid: number;
  readonly dataDir: string;
  readonly port: number;
  readonly ready: boolean;
}

/** Lines: pid, data folder, start time, port, socket folder, address, shared memory key, status. */
export function readPostmasterFile(clusterDir: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, dataDir: lines[1] ?? '', port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}
