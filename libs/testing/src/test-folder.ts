// Where the databases and programs of a test run keep their files: in memory where the machine has room for it, else on the disk. Nothing of a test
// run outlives it, and making and dropping hundreds of databases on a disk costs a fifth of the processor's time in its file system alone.
// It never decides what is durable: what is written and synced is asked of the system all the same.
import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
/** A run on four houses holds less than half of it. */
const enoughBytes = 4 * 1024 ** 3;

export const memoryHolds = (bytes: number): boolean => {
  if (!existsSync(memory)) return false;
  const { bsize, bavail } = statfsSync(memory);
  return bsize * bavail >= bytes;
};

/** A new folder, which whoever starts it takes away. As root the database runs as another account, which has to get through. */
export function testFolder(name: string): string {
  const folder = mkdtempSync(join(memoryHolds(enoughBytes) ? memory : tmpdir(), `jishen-${name}-`));
  chmodSync(folder, 0o711);
  return folder;
}
