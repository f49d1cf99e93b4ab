// Where the databases and programs of a test run keep their files: in memory where the machine has room for it, else on the disk. Nothing of a test
// run outlives it, and making and dropping hundreds of databases on a disk took 6 % of the processor in its file system alone.
// It never decides what is durable: what is written and synced is asked of the system all the same.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
/** A run on four houses holds less than half of it. */
const enoughBytes = 4 * 1024 ** 3;

/** As much is free there, and in this machine or what it gives to this process. */
export const memoryHolds = (bytes: number): boolean => {
  if (!existsSync(memory)) return false;
  const { bsize, bavail } = statfsSync(memory);
  return Math.min(bsize * bavail, process.availableMemory()) >= bytes;
};

/**
 * A new folder, which whoever starts it takes away. As root the database runs as another account, which has to get through.
 * @param onDisk for what is measured: people wait for a disk
 */
export function testFolder(name: string, onDisk = false): string {
  const folder = mkdtempSync(join(!onDisk && memoryHolds(enoughBytes) ? memory : tmpdir(), `jishen-${name}-`));
  chmodSync(folder, 0o711);
  return folder;
}

export interface Undertaker {
  /** The folder is taken away in the usual way. */
  over(): void;
}

/** Ends the process and takes away the folder that it works in where this one is killed and nothing of its own runs: its end of the pipe closes whatever way it dies. */
export function watchOver(pid: number, folder: string): Undertaker {
  const script = 'cat >/dev/null; kill -INT "$1"; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rm -rf "$2"';
  const undertaker = spawn('/bin/sh', ['-c', script, 'sh', String(pid), folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  undertaker.on('error', () => undefined);
  undertaker.unref();
  return {
    over() {
      undertaker.kill();
      undertaker.stdin?.destroy();
    },
  };
}
