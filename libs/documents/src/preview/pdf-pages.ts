// Pages of a PDF: how many, and each as a picture. Scripts in it are never run, nothing is fetched from outside.
import { createCanvas } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fileLimits } from '../files/file-limits';
import { refuseFile, type FileAnswer } from '../files/file-refusal';

const lying = join(dirname(require.resolve('pdfjs-dist/package.json')), '/');

async function withDocument<T>(path: string, work: (pdf: PDFDocumentProxy) => Promise<FileAnswer<T>>): Promise<FileAnswer<T>> {
  const loading = getDocument({
    data: new Uint8Array(readFileSync(path)), verbosity: VerbosityLevel.ERRORS, maxImageSize: fileLimits.pixels, enableXfa: false, disableFontFace: true,
    standardFontDataUrl: `${lying}standard_fonts/`, cMapUrl: `${lying}cmaps/`, cMapPacked: true, wasmUrl: `${lying}wasm/`, stopAtErrors: false,
  });
  try {
    return await work(await loading.promise);
  } finally {
    await loading.destroy();
  }
}

export const countPages = (path: string): Promise<FileAnswer<{ pages: number }>> =>
  withDocument(path, async ({ numPages: pages }) => {
    if (pages <= fileLimits.pdfPages) return { ok: true, value: { pages } };
    return refuseFile('FILE_TOO_COMPLEX', 'a-pdf-has-bounded-pages', `这份 PDF 有 ${pages} 页，超过 ${fileLimits.pdfPages} 页，请拆成几份再传。`, { pages });
  });

/** @param page from 1 */
export const drawPage = (path: string, page: number, widthPixels: number): Promise<FileAnswer<{ png: Uint8Array }>> =>
  withDocument(path, async (pdf) => {
    const proxy = await pdf.getPage(page);
    const natural = proxy.getViewport({ scale: 1 });
    const [width, height] = fitted(natural.width, natural.height, widthPixels);
    const viewport = proxy.getViewport({ scale: width / natural.width });
    const canvas = createCanvas(width, height);
    await proxy.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport, background: '#ffffff' }).promise;
    return { ok: true, value: { png: canvas.toBuffer('image/png') } };
  });

/** A page may be a ribbon: its height is bounded as well. */
const mostHigh = 6000;

/** Whole pixels, as wide as asked for unless that makes it too high. */
export function fitted(width: number, height: number, wide: number): [number, number] {
  const factor = Math.min(wide / width, mostHigh / height);
  return [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
}
