// Kept files in a folder of this machine. A file appears under its name whole or not at all: it is moved there when it is complete.
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileBucket } from './file-bucket';

/** @param folder on the same file system as the staged files, so that moving is one act */
export function folderBucket(folder: string): FileBucket {
  const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
  return {
    put: async (place, path) => {
      const target = join(folder, place);
      if (await exists(target)) return rm(path, { force: true });
      await mkdir(dirname(target), { recursive: true });
      await rename(path, target);
      await synced(dirname(target));
    },
    get: async (place) => {
      const path = join(folder, place);
      return (await exists(path)) ? { path, temporary: false } : null;
    },
  };
}

/** The name of a file is safe once its folder is written down; some systems cannot do that for a folder. */
async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
