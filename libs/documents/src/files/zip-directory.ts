// What a zip says is in it, and what is truly in it: names from the directory at its end, sizes measured by unpacking every entry
// piece by piece and keeping nothing. It believes no size that a file gives of itself.
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { fileLimits } from './file-limits';
import { refuseFile, type FileAnswer } from './file-refusal';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly at: number;
}

const pieceBytes = 64 * 1024;
/** What is unpacked is only counted. Node's own pieces of 16 kB would take sixteen thousand turns for the largest file; a large piece for every small member, five gigabytes for five thousand. */
const unpackedPieceBytes = (packed: number): number => Math.min(1024 * 1024, Math.max(16 * 1024, packed * 8));
const endSize = 22;
const longestComment = 65_535;
const unreadable = () => refuseFile('FILE_UNREADABLE', 'a-file-can-be-opened', '文件打不开：压缩包已损坏或不完整。请用原来的软件打开，另存后再传。');
const tooComplex = () =>
  refuseFile('FILE_TOO_COMPLEX', 'a-file-unpacks-to-a-bounded-size', `文件解开后超过 ${fileLimits.zipBytes / 1024 / 1024} MB 或内含文件过多，不予接收。请拆成几份，或另存为 PDF 后再传。`);

export async function readZipDirectory(file: FileHandle, bytes: number): Promise<FileAnswer<ZipEntry[]>> {
  const tail = await slice(file, Math.max(0, bytes - endSize - longestComment), bytes);
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + endSize > tail.length) return unreadable();
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count > fileLimits.zipEntries) return tooComplex();
  if (start + size > bytes) return unreadable();
  const directory = await slice(file, start, start + size);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return unreadable();
    const [nameLength, extraLength, commentLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)];
    entries.push({
      name: directory.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return { ok: true, value: entries };
}

/** Unpacks these and throws it away: null where they stay within `mostBytes` together. */
export async function measureZip(file: FileHandle, bytes: number, entries: readonly ZipEntry[], mostBytes: number = fileLimits.zipBytes): Promise<ReturnType<typeof refuseFile> | null> {
  let left = mostBytes;
  for (const entry of entries) {
    const head = await slice(file, entry.at, entry.at + 30);
    if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) return unreadable();
    const from = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (from + entry.packedBytes > bytes) return unreadable();
    if (entry.method !== 0 && entry.method !== 8) return unreadable();
    const unpacked = entry.method === 0 ? entry.packedBytes : await inflatedBytes(file, from, entry.packedBytes, left);
    if (unpacked === null) return unreadable();
    left -= unpacked;
    if (left < 0) return tooComplex();
  }
  return null;
}

/** How much it unpacks to, counted no further than just beyond `most`; null: not readable. */
async function inflatedBytes(file: FileHandle, from: number, packed: number, most: number): Promise<number | null> {
  if (packed === 0) return 0;
  const source = Readable.from(pieces(file, from, from + packed));
  const inflate = createInflateRaw({ chunkSize: unpackedPieceBytes(packed) });
  let count = 0;
  try {
    source.on('error', (error) => inflate.destroy(error));
    for await (const chunk of source.pipe(inflate)) {
      count += (chunk as Buffer).length;
      if (count > most) return count;
    }
    return count;
  } catch {
    return null;
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

/** A stream made from the handle would close it at its end. */
async function* pieces(file: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += pieceBytes) yield await slice(file, at, Math.min(to, at + pieceBytes));
}

async function slice(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const length = Math.max(0, to - from);
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, from);
  return buffer.subarray(0, bytesRead);
}
