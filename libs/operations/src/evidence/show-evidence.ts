// One piece of evidence, looked at: the file itself, a page as a picture, clean text. Opened only for who may read its submission,
// and only if it still is what its digest says. Each look is on record before it is granted.
import { fileKinds, previewHtml, previewPicture, type FileKind, type FileStore, type FileToParse } from '@jishen/documents';
import type { EvidenceRow } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type ReadOutcome } from '../engine';
import { recordedLooks } from '../trail/record-look';
import { seeOne, type AskedEvidence } from './find-evidence';

export type { AskedEvidence } from './find-evidence';

export interface FileToSend {
  name: string | null;
  kind: FileKind;
  mediaType: string;
  ending: string;
  bytes: number;
  digest: string;
}

const mergedMs = 600_000;
const record = recordedLooks(mergedMs, Date.now);

/** Before the first byte leaves: whoever takes a file along is on record, or does not get it. */
export const recordDownload = (engine: Engine, caller: Caller, asked: AskedEvidence, digest: string): Promise<void> => record(engine, caller, { way: 'downloaded', asked, digest });

const recordView = (engine: Engine, caller: Caller, asked: AskedEvidence, digest: string): Promise<void> => record(engine, caller, { way: 'viewed', asked, digest });

/** What is to be sent; `sendFile` sends it. */
export async function findEvidenceFile(engine: Engine, caller: Caller, asked: AskedEvidence): Promise<ReadOutcome<FileToSend>> {
  const seen = await seeOne(engine, caller, asked);
  if (!seen.ok) return seen;
  const { name, digest, bytes } = seen.value;
  const kind = seen.value.kind as FileKind;
  const { mediaType, endings } = fileKinds[kind];
  return { ok: true, value: { name, kind, mediaType, ending: endings[0] ?? '', bytes, digest } };
}

export const fileMissing = () =>
  refuse('FILE_MISSING', 'a-file-is-what-its-digest-says', '这份文件在存储里找不到，或者与登记的指纹不一致，已停止提供。请把这件事告诉维护人员，不要重新上传同名文件代替。');

export async function previewEvidence(engine: Engine, files: FileStore, caller: Caller, asked: AskedEvidence): Promise<ReadOutcome<object>> {
  const seen = await seeOne(engine, caller, asked);
  if (!seen.ok) return seen;
  const kind = seen.value.kind as FileKind;
  const { preview, name } = fileKinds[kind];
  const bare = { kind: preview, pages: preview === 'picture' ? 1 : seen.value.pages, html: null, cut: false, why: null };
  if (preview === 'none') return { ok: true, value: { ...bare, why: `${name}不能在网页里预览，请下载后查看；需要在网页里看的，请上传人另存为 PDF 再传。` } };
  if (preview !== 'html') return { ok: true, value: bare };
  const read = await previewHtml(toParse(files, caller, seen.value.digest), kind);
  if (read === null) return fileMissing();
  if (!read.ok && isForNow(read.refusal.code)) return read;
  if (!read.ok) return { ok: true, value: { ...bare, kind: 'none', why: read.refusal.detail } };
  await recordView(engine, caller, asked, seen.value.digest);
  return { ok: true, value: { ...bare, ...read.value } };
}

const toParse = (files: FileStore, { districtId, personId }: Caller, digest: string): FileToParse => ({ digest, askedBy: personId, open: (work) => files.withFile(districtId, digest, work) });

/** About the line before the reader, not about the file: the next try may be granted. */
const isForNow = (code: string): boolean => code === 'FILES_CROWDED' || code === 'FILES_WAIT_ALREADY';

const drawn = new Map<string, Uint8Array>();
/** A page of noise may be 30 MB; one of text has 0.1. */
const mostDrawnBytes = 48 * 1024 * 1024;
let drawnBytes = 0;

/** The longest kept go first. */
function keepDrawn(place: string, png: Uint8Array): void {
  drawnBytes += png.length - (drawn.get(place)?.length ?? 0);
  drawn.set(place, png);
  for (const [oldest, { length }] of drawn) {
    if (drawnBytes <= mostDrawnBytes) return;
    drawn.delete(oldest);
    drawnBytes -= length;
  }
}

/** @param page from 1 */
export async function drawEvidence(engine: Engine, files: FileStore, caller: Caller, asked: AskedEvidence & { page: number; widthPixels: number }): Promise<ReadOutcome<Uint8Array>> {
  const seen = await seeOne(engine, caller, asked);
  if (!seen.ok) return seen;
  const { digest } = seen.value;
  if (!hasPage(seen.value, asked.page)) return refuse('NO_PREVIEW', 'only-pages-that-are-there-are-shown', '没有这一页，或者这种文件不能按页预览。');
  const place = `${caller.districtId}/${digest}/${asked.page}/${asked.widthPixels}`;
  const known = drawn.get(place);
  if (known !== undefined) {
    await recordView(engine, caller, asked, digest);
    return { ok: true, value: known };
  }
  const made = await previewPicture(toParse(files, caller, digest), seen.value.kind as FileKind, asked.page, asked.widthPixels);
  if (made === null) return fileMissing();
  if (!made.ok && isForNow(made.refusal.code)) return made;
  if (!made.ok) return refuse('NO_PREVIEW', made.refusal.rule, made.refusal.detail);
  await recordView(engine, caller, asked, digest);
  keepDrawn(place, made.value.png);
  return { ok: true, value: made.value.png };
}

function hasPage({ kind, pages }: EvidenceRow, page: number): boolean {
  const { preview } = fileKinds[kind as FileKind];
  return preview === 'picture' ? page === 1 : preview === 'pages' && page >= 1 && page <= (pages ?? 0);
}
