// Looking at a file without downloading it: one page or picture, or clean text. Every reader runs beside this thread.
import type { FileKind } from '../files/file-kinds';
import { refuseFile, type FileAnswer } from '../files/file-refusal';
import { parseBeside } from '../parser/parse-beside';

const notShown = () => refuseFile('FILE_UNREADABLE', 'only-known-kinds-are-shown', '这种文件不能在网页里预览，请下载后查看，或请上传人另存为 PDF 再传。');

/** @param page from 1; a picture has one */
export async function previewPicture(path: string, kind: FileKind, page: number, widthPixels: number): Promise<FileAnswer<{ png: Uint8Array }>> {
  if (kind === 'pdf') return parseBeside({ task: 'draw-page', path, page, widthPixels });
  if (kind === 'png' || kind === 'jpeg' || kind === 'webp') return parseBeside({ task: 'scale-picture', path, widthPixels });
  return notShown();
}

export async function previewHtml(path: string, kind: FileKind): Promise<FileAnswer<{ html: string; cut: boolean }>> {
  if (kind === 'docx') return parseBeside({ task: 'docx-html', path });
  if (kind === 'xlsx') return parseBeside({ task: 'xlsx-html', path });
  return notShown();
}
