// An answer that anybody may keep for a while: under an ETag of what it says, told again only where it differs, packed where that is taken.
// It makes no content and asks nobody who they are.
import { statusOf } from '@jishen/contracts';
import { absentPage, absentTitle, publicStyleDigest } from '@jishen/documents';
import type { Refusal } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';

const pack = promisify(gzip);

/** Of the pages: their one style, and no script. */
export const publicPolicy = `default-src 'none'; style-src ${publicStyleDigest}; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

export interface PublicAnswer {
  readonly type: string;
  readonly etag: string;
  readonly bytes: Buffer;
  /** Absent for what is packed already. */
  readonly gzipped: Buffer | null;
  /** Under which it is saved; null: it is shown. */
  readonly fileName: string | null;
}

/** A browser asks each time, and is mostly told that it has it already; what stands between keeps it for a minute. So a correction is seen. */
export const keptForAMinute = 'public, max-age=0, s-maxage=60, must-revalidate';

export async function textAnswer(type: string, etag: string, text: string): Promise<PublicAnswer> {
  const bytes = Buffer.from(text, 'utf8');
  return { type, etag: `"${etag}"`, bytes, gzipped: await pack(bytes), fileName: null };
}

export function sendPublic(request: FastifyRequest, reply: FastifyReply, { type, etag, bytes, gzipped, fileName }: PublicAnswer): Buffer | null {
  void reply.header('content-type', type).header('etag', etag).header('cache-control', keptForAMinute).header('vary', 'accept, accept-encoding');
  if (fileName !== null) void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  if (request.headers['if-none-match'] === etag) {
    void reply.code(304);
    return null;
  }
  if (gzipped === null || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return bytes;
  void reply.header('content-encoding', 'gzip');
  return gzipped;
}

/** What cannot be shown is said on a page; nothing of it is kept. */
export function replyOnPage(request: FastifyRequest, reply: FastifyReply, { code, detail }: Pick<Refusal, 'code' | 'detail'>): void {
  const status = statusOf(code);
  request.problemCode = code;
  if (status === 503) void reply.header('retry-after', '2');
  void reply.code(status).header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').header('content-security-policy', publicPolicy);
  const what = code === 'NO_SUCH_ADDRESS' ? '没有这个地址，请从公开目录里查找。' : status >= 500 ? '现在查不到，请稍候几分钟再试。' : detail;
  void reply.send(absentPage(status === 404 ? absentTitle : '没有查到', what));
}
