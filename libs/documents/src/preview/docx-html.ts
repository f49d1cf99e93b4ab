// A Word document as clean text and tables; pictures in it are left out and said to be there.
import mammoth from 'mammoth';
import { fileLimits } from '../files/file-limits';
import type { FileAnswer } from '../files/file-refusal';
import { cleanHtml } from './clean-html';
import { tooLongToShow } from './too-long-to-show';

const leftOut = mammoth.images.imgElement(() => Promise.resolve({ src: '', alt: '' }));

export async function docxHtml(path: string): Promise<FileAnswer<{ html: string; cut: boolean }>> {
  const tooLong = await tooLongToShow(path, 'Word 文档', fileLimits.shownDocxBytes);
  if (tooLong !== null) return tooLong;
  const { value } = await mammoth.convertToHtml({ path }, { convertImage: leftOut, externalFileAccess: false });
  return { ok: true, value: cleanHtml(value.replaceAll(/<img\b[^>]*>/g, '（图片略）')) };
}
