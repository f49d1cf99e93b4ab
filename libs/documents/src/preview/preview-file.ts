// Looking at a file without downloading it: one page or picture, or clean text. Every reader runs in a process beside this one.
import type { FileKind } from '../files/file-kinds';
import { refuseFile, type FileAnswer } from '../files/file-refusal';
import { parseBeside, type FileToParse } from '../parser/parse-beside';

const notShown = () => refuseFile('FILE_UNREADABLE', 'only-known-kinds-are-shown', '这种文件不能在网页里预览，请下载后查看，或请上传人另存为 PDF 再传。');

/** @param page from 1; a picture has one. Null: the file is not there. */
export async function previewPicture(file: FileToParse, kind: FileKind, page: number, widthPixels: number): Promise<FileAnswer<{ png: Uint8Array }> | null> {
  if (kind === 'pdf') return parseBeside(file, { task: 'draw-page', page, widthPixels });
  if (kind === 'png' || kind === 'jpeg' || kind === 'webp') return parseBeside(file, { task: 'scale-picture', widthPixels });
  return notShown();
}

/** Null: the file is not there. */
export async function previewHtml(file: FileToParse, kind: FileKind): Promise<FileAnswer<{ html: string; cut: boolean }> | null> {
  if (kind === 'docx') return parseBeside(file, { task: 'docx-html' });
  if (kind === 'xlsx') return parseBeside(file, { task: 'xlsx-html' });
  return notShown();
}
