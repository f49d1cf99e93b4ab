// One piece of evidence, looked at: the file itself, a page as a picture, clean text. Opened only for who may read its submission,
// and only if it still is what its digest says. Each look is on record before it is granted.
import { fileKinds, previewHtml, previewPicture, type FileKind, type FileStore } from '@jishen/documents';
import type { EvidenceRow } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type ReadOutcome } from '../engine';
import { recordedLooks } from '../trail/record-look';
import { seeOne } from './find-evidence';

export interface AskedEvidence {
  submissionId: string;
  evidenceId: string;
}

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
export const recordDownload = (engine: Engine, caller: Caller, { submissionId, evidenceId }: AskedEvidence, digest: string): Promise<void> =>
  record(engine, caller, { type: 'evidence.downloaded@1', submissionId, evidenceId, digest });

const recordView = (engine: Engine, caller: Caller, { submissionId, evidenceId }: AskedEvidence, digest: string): Promise<void> =>
  record(engine, caller, { type: 'evidence.viewed@1', submissionId, evidenceId, digest });

/** What is to be sent; `sendFile` sends it. */
export async function findEvidenceFile(engine: Engine, caller: Caller, { submissionId, evidenceId }: AskedEvidence): Promise<ReadOutcome<FileToSend>> {
  const seen = await seeOne(engine, caller, submissionId, evidenceId);
  if (!seen.ok) return seen;
  const { name, digest, bytes } = seen.value;
  const kind = seen.value.kind as FileKind;
  const { mediaType, endings } = fileKinds[kind];
  return { ok: true, value: { name, kind, mediaType, ending: endings[0] ?? '', bytes, digest } };
}

export const fileMissing = () =>
  refuse('FILE_MISSING', 'a-file-is-what-its-digest-says', '这份文件在存储里找不到，或者与登记的指纹不一致，已停止提供。请把这件事告诉维护人员，不要重新上传同名文件代替。');

export async function previewEvidence(engine: Engine, files: FileStore, caller: Caller, asked: AskedEvidence): Promise<ReadOutcome<object>> {
  const seen = await seeOne(engine, caller, asked.submissionId, asked.evidenceId);
  if (!seen.ok) return seen;
  const kind = seen.value.kind as FileKind;
  const { preview, name } = fileKinds[kind];
  const bare = { kind: preview, pages: preview === 'picture' ? 1 : seen.value.pages, html: null, cut: false, why: null };
  if (preview === 'none') return { ok: true, value: { ...bare, why: `${name}不能在网页里预览，请下载后查看；需要在网页里看的，请上传人另存为 PDF 再传。` } };
  if (preview !== 'html') return { ok: true, value: bare };
  const read = await files.withFile(caller.districtId, seen.value.digest, (path) => previewHtml(path, kind));
  if (read === null) return fileMissing();
  if (!read.ok) return { ok: true, value: { ...bare, kind: 'none', why: read.refusal.detail } };
  await recordView(engine, caller, asked, seen.value.digest);
  return { ok: true, value: { ...bare, ...read.value } };
}

const drawn = new Map<string, Uint8Array>();
const mostDrawn = 60;

/** @param page from 1 */
export async function drawEvidence(engine: Engine, files: FileStore, caller: Caller, asked: AskedEvidence & { page: number; widthPixels: number }): Promise<ReadOutcome<Uint8Array>> {
  const seen = await seeOne(engine, caller, asked.submissionId, asked.evidenceId);
  if (!seen.ok) return seen;
  const { digest } = seen.value;
  if (!hasPage(seen.value, asked.page)) return refuse('NO_PREVIEW', 'only-pages-that-are-there-are-shown', '没有这一页，或者这种文件不能按页预览。');
  const place = `${caller.districtId}/${digest}/${asked.page}/${asked.widthPixels}`;
  const known = drawn.get(place);
  if (known !== undefined) {
    await recordView(engine, caller, asked, digest);
    return { ok: true, value: known };
  }
  const made = await files.withFile(caller.districtId, digest, (path) => previewPicture(path, seen.value.kind as FileKind, asked.page, asked.widthPixels));
  if (made === null) return fileMissing();
  if (!made.ok) return refuse('NO_PREVIEW', made.refusal.rule, made.refusal.detail);
  await recordView(engine, caller, asked, digest);
  if (drawn.size >= mostDrawn) drawn.delete(drawn.keys().next().value ?? '');
  drawn.set(place, made.value.png);
  return { ok: true, value: made.value.png };
}

function hasPage({ kind, pages }: EvidenceRow, page: number): boolean {
  const { preview } = fileKinds[kind as FileKind];
  return preview === 'picture' ? page === 1 : preview === 'pages' && page >= 1 && page <= (pages ?? 0);
}
