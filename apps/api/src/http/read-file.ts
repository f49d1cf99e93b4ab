// A file as a request body: piece by piece as it comes in, with its name in a header. Nothing is gathered here.
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { refuseRequest } from './refused';

export const fileType = 'application/octet-stream';

/** Names are not ASCII and headers are: percent-encoded UTF-8. */
export function readFileNameHeader(request: FastifyRequest): string {
  const given = request.headers['x-file-name'];
  try {
    if (typeof given === 'string' && given.length <= 4000) return decodeURIComponent(given);
  } catch {
    // Not percent-encoded: refused below as all other names that are none.
  }
  throw refuseRequest('FILE_NAME_INVALID', 'a-file-comes-with-its-name', '请求头 X-File-Name 应是按 UTF-8 百分号编码的文件名。');
}

export function announcedBytes(request: FastifyRequest): number | null {
  const given = Number(request.headers['content-length'] ?? Number.NaN);
  return Number.isSafeInteger(given) ? given : null;
}

export function filePieces(request: FastifyRequest): AsyncIterable<Uint8Array> {
  const { body } = request;
  if (body instanceof Readable) return whole(body);
  throw refuseRequest('BODY_NOT_DECLARED_FILE', 'a-file-is-declared-as-one', `请求体须是文件本身，以 Content-Type: ${fileType} 发送。`);
}

/**
 * Whoever takes the pieces may stop at any one. What still comes is then read and dropped, as Node does with a body that nobody wanted: a body
 * left standing would hold its connection, on which not even the sender's hanging up is noticed, for as long as a request may take.
 */
async function* whole(body: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body.iterator({ destroyOnReturn: false })) yield piece as Uint8Array;
  } catch {
    throw refuseRequest('UPLOAD_INTERRUPTED', 'half-a-file-is-no-file', '上传中断，没有保存。请重新上传这个文件。');
  } finally {
    body.resume();
  }
}
