// Files by what is in them: received piece by piece into a file of their own, kept under their SHA-256, opened only if they still are
// what their name says. It knows districts as the first part of a place and nothing of submissions.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseFile, type FileAnswer } from '../files/file-refusal';
import type { FileBucket, FilePlace } from './file-bucket';
import { folderBucket } from './folder-bucket';
import { s3Bucket, type S3Settings } from './s3-bucket';

export interface FileStoreSettings {
  readonly folder: string;
  /** Null: kept files lie in the folder as well. */
  readonly s3: S3Settings | null;
}

export interface StagedFile {
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
}

export interface FileStore {
  /** Whatever breaks off leaves nothing behind. */
  stage(source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<FileAnswer<StagedFile>>;
  discard(staged: StagedFile): Promise<void>;
  /** The same bytes lie once in a district, however often they are kept. */
  keep(districtId: string, staged: StagedFile): Promise<void>;
  /** Null: it is not there, or it is no longer what its digest says. */
  withFile<T>(districtId: string, digest: string, work: (path: string) => Promise<T>): Promise<T | null>;
}

const orphanedAfterMs = 24 * 60 * 60 * 1000;
const placeOf = (districtId: string, digest: string): FilePlace => `${districtId}/${digest.slice(0, 2)}/${digest}`;

export async function openFileStore({ folder, s3 }: FileStoreSettings): Promise<FileStore> {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  await sweep(incoming);
  const bucket: FileBucket = s3 === null ? folderBucket(join(folder, 'kept')) : s3Bucket(s3, incoming);
  return {
    stage: (source, mostBytes) => stage(incoming, source, mostBytes),
    discard: ({ path }) => rm(path, { force: true }),
    keep: (districtId, { path, digest }) => bucket.put(placeOf(districtId, digest), path, digest),
    withFile: async (districtId, digest, work) => {
      const found = await bucket.get(placeOf(districtId, digest));
      if (found === null) return null;
      try {
        return (await digestOf(found.path)) === digest ? await work(found.path) : null;
      } finally {
        if (found.temporary) await rm(found.path, { force: true });
      }
    },
  };
}

async function stage(incoming: string, source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<FileAnswer<StagedFile>> {
  const path = join(incoming, randomUUID());
  const file = await open(path, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  let whole = false;
  try {
    for await (const piece of source) {
      bytes += piece.length;
      if (bytes > mostBytes) return tooLarge(mostBytes);
      hash.update(piece);
      for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
    }
    await file.sync();
    whole = true;
    return { ok: true, value: { path, digest: hash.digest('hex'), bytes } };
  } finally {
    await file.close();
    if (!whole) await rm(path, { force: true });
  }
}

export const tooLarge = (mostBytes: number): ReturnType<typeof refuseFile> =>
  refuseFile('FILE_TOO_LARGE', 'a-file-stays-below-the-limit', `文件超过 ${mostBytes / 1024 / 1024} MB，不能上传。请压缩、拆成几份，或只保留需要的页再传。`, { mostBytes });

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** What a process that was killed left half received. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > orphanedAfterMs) await rm(path, { force: true });
  }
}
