// Sends a refusal as a problem document, with the headers that its status calls for. It never words one.
import { problemOf, statusOf } from '@jishen/contracts';
import type { Refusal } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** For the log line of the request. */
    problemCode: string | null;
  }
}

export const problemType = 'application/problem+json; charset=utf-8';
const retryAfterSeconds = 2;
const retryAfter = (known: unknown): string => String(typeof known === 'number' ? known : retryAfterSeconds);

export function replyProblem(request: FastifyRequest, reply: FastifyReply, refusal: Omit<Refusal, 'rule'> & { rule?: string }): void {
  const status = statusOf(refusal.code);
  request.problemCode = refusal.code;
  if (status === 401) void reply.header('www-authenticate', 'Session realm="jishen"');
  if (status === 429 || status === 503) void reply.header('retry-after', retryAfter(refusal.data['retryAfterSeconds']));
  const allowed: unknown = refusal.data['allow'];
  if (status === 405 && Array.isArray(allowed)) void reply.header('allow', allowed.join(', '));
  // Ours alone: what a controller set for its own answer does not hold for this one, which is no file and not packed so far.
  for (const name of ['content-encoding', 'content-disposition', 'etag', 'last-modified']) void reply.removeHeader(name);
  void reply.code(status).header('content-type', problemType).header('cache-control', 'no-store');
  void reply.send(JSON.stringify(problemOf({ ...refusal, instance: pathOf(request), requestId: request.id })));
}

/** Without the query, which may hold what somebody searched for. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}
