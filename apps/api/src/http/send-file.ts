// A kept file on its way out, and which of its pages is asked for. It opens nothing by itself.
import { createReadStream } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readParam } from './read-input';
import { refuseRequest } from './refused';

/** Done when the last byte is out or the reader has gone: a copy made for this look may go then. */
export function sendFile(reply: FastifyReply, path: string, headers: Record<string, string>): Promise<true> {
  // Gone while the look was put on record: nothing will close any more.
  if (reply.raw.destroyed) return Promise.resolve(true);
  return new Promise((done) => {
    reply.raw.once('close', () => done(true));
    void reply.headers(headers).send(createReadStream(path));
  });
}

export function pageNumber(request: FastifyRequest): number {
  const text = readParam(request, 'page');
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw refuseRequest('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有这一页，请核对链接。');
}
