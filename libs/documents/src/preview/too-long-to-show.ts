// Whether an Office file is far longer than what a preview shows, before a reader takes it into memory. Such a file is kept all the same.
import { open } from 'node:fs/promises';
import { refuseFile, type FileRefusal } from '../files/file-refusal';
import { measureZip, readZipDirectory } from '../files/zip-directory';

/** Pictures and what else is embedded are not read for a preview. */
const isText = /\.(xml|rels)$/i;

/** Null: it can be read. Measured by unpacking, whatever the file says of itself. */
export async function tooLongToShow(path: string, name: string, mostBytes: number): Promise<{ ok: false; refusal: FileRefusal } | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const directory = await readZipDirectory(file, size);
    if (!directory.ok) return directory;
    const measured = await measureZip(file, size, directory.value.filter((entry) => isText.test(entry.name)), mostBytes);
    if (measured?.refusal.code !== 'FILE_TOO_COMPLEX') return measured;
    const megabytes = mostBytes / 1024 / 1024;
    return refuseFile('FILE_TOO_COMPLEX', 'only-so-much-text-is-shown', `这份 ${name}解开后的文字超过 ${megabytes} MB，不能在网页里预览，请下载后查看。`);
  } finally {
    await file.close();
  }
}
