// What a file that was handed in is, told by its content, and whether it is taken: kind, size, name that fits, bounded when unpacked.
// It keeps no more of the file in memory than its head and, of a zip, its directory; pages of a PDF are counted in a process beside
// this one.
import { open, type FileHandle } from 'node:fs/promises';
import { parseBeside } from '../parser/parse-beside';
import { acceptedWords, endingOf, fileKinds, type FileKind } from './file-kinds';
import { fileLimits } from './file-limits';
import { refuseFile, type FileAnswer } from './file-refusal';
import { pictureSize } from './picture-size';
import { measureZip, readZipDirectory } from './zip-directory';

export interface Inspected {
  readonly kind: FileKind;
  readonly mediaType: string;
  /** Of a PDF; null for all others. */
  readonly pages: number | null;
}

/** Sizes of a JPEG stand behind what cameras write before them. */
const headBytes = 256 * 1024;

/** What came in, and from whom. */
export interface IncomingFile {
  readonly path: string;
  readonly digest: string;
  readonly sentBy: string;
}

/** @param name as checked by readFileName */
export async function inspectFile(incoming: IncomingFile, name: string): Promise<FileAnswer<Inspected>> {
  const file = await open(incoming.path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) return refuseFile('FILE_EMPTY', 'a-file-has-content', '文件是空的（0 字节），请核对后再传。');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(headBytes, size)), 0, Math.min(headBytes, size), 0);
    return await inspect(incoming, file, { size, head: buffer.subarray(0, bytesRead), name });
  } finally {
    await file.close();
  }
}

interface Given {
  size: number;
  head: Buffer;
  name: string;
}

async function inspect({ path, digest, sentBy }: IncomingFile, file: FileHandle, given: Given): Promise<FileAnswer<Inspected>> {
  const told = await tellKind(file, given);
  if (!told.ok) return told;
  const kind = told.value;
  const { name, mediaType, endings } = fileKinds[kind];
  const ending = endingOf(given.name);
  if (ending !== '' && !endings.includes(ending)) {
    return refuseFile('FILE_NAME_DIFFERS', 'a-file-is-what-its-name-says', `文件名以 .${ending} 结尾，内容却是${name}。请核对是不是选错了文件，或改正文件名后再传。`, { kind });
  }
  if (kind === 'png' || kind === 'jpeg' || kind === 'webp') {
    const size = pictureSize(kind, given.head);
    if (size === null) return refuseFile('FILE_UNREADABLE', 'a-file-can-be-opened', '图片打不开：文件已损坏或不完整，请重新保存后再传。');
    if (size.width * size.height > fileLimits.pixels) return refuseFile('FILE_TOO_COMPLEX', 'a-picture-has-bounded-pixels', `图片有 ${size.width} × ${size.height} 像素，超过 ${fileLimits.pixels / 10_000} 万像素，请缩小后再传。`);
  }
  if (kind !== 'pdf') return { ok: true, value: { kind, mediaType, pages: null } };
  const counted = await parseBeside({ digest, askedBy: sentBy, open: (work) => work(path) }, { task: 'count-pages' });
  if (counted === null) throw new Error('a file that was just received is not there');
  return counted.ok ? { ok: true, value: { kind, mediaType, pages: counted.value.pages } } : counted;
}

const startsWith = (head: Buffer, bytes: string, at = 0): boolean => head.toString('latin1', at, at + bytes.length) === bytes;

async function tellKind(file: FileHandle, { size, head }: Given): Promise<FileAnswer<FileKind>> {
  const found = (kind: FileKind): FileAnswer<FileKind> => ({ ok: true, value: kind });
  if (startsWith(head, '%PDF-')) return found('pdf');
  if (startsWith(head, '\u0089PNG\r\n\u001a\n')) return found('png');
  if (startsWith(head, '\u00ff\u00d8\u00ff')) return found('jpeg');
  if (startsWith(head, 'RIFF') && startsWith(head, 'WEBP', 8)) return found('webp');
  if (startsWith(head, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return found('office-97');
  if (startsWith(head, 'PK\u0003\u0004')) return kindOfZip(file, size);
  return refused();
}

async function kindOfZip(file: FileHandle, size: number): Promise<FileAnswer<FileKind>> {
  const directory = await readZipDirectory(file, size);
  if (!directory.ok) return directory;
  const names = new Set(directory.value.map(({ name }) => name));
  const kind = names.has('word/document.xml') ? 'docx' : names.has('xl/workbook.xml') ? 'xlsx' : names.has('OFD.xml') ? 'ofd' : null;
  if (kind === null) return refused();
  const measured = await measureZip(file, size, directory.value);
  return measured ?? { ok: true, value: kind };
}

const refused = () => refuseFile('FILE_KIND_REFUSED', 'evidence-is-of-a-known-kind', `按内容看，这不是可以接收的文件。可以上传：${acceptedWords}；其他文件请另存为 PDF 后再传。`);
