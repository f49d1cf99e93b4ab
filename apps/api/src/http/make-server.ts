// The Fastify instance beneath Nest: limits, body parser, request ids, origin check, headers, log line and metrics of a request.
// It knows no route and no session.
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { problemOf } from '@jishen/contracts';
import type { Log } from '../observe/log';
import type { Metrics } from '../observe/metrics';
import { packAnswers } from './pack-answers';
import { fileType } from './read-file';
import { Refused, refuseRequest } from './refused';
import { pathOf, problemType, replyProblem } from './reply-problem';
import { requestIdOf } from './request-id';
import { isForeignWrite } from './same-origin';
import { servePage } from '../page/serve-page';
import { securityHeaders } from './security-headers';
import { readStrictJson } from './strict-json';

export interface ServerSettings {
  publicOrigin: string | null;
  trustProxy: boolean;
  secure: boolean;
  /** Where the built page lies. */
  pageDir: string;
  /** Addresses whose body is a file. */
  fileRoutes: ReadonlySet<string>;
}

export interface ServerState {
  stopping: boolean;
}

const bodyLimitBytes = 1_048_576;
/** A row key of 120 Chinese characters, percent-encoded. */
const longestParameter = 120 * 9;
const bodyWithinMs = 30_000;
/** Fifty megabytes over a slow line. */
const fileWithinMs = 15 * 60_000;

export async function makeServer(settings: ServerSettings, state: ServerState, log: Log, metrics: Metrics): Promise<FastifyInstance> {
  const server = fastify({
    logger: false,
    bodyLimit: bodyLimitBytes,
    trustProxy: settings.trustProxy,
    requestTimeout: fileWithinMs,
    return503OnClosing: false,
    routerOptions: { maxParamLength: longestParameter, ignoreTrailingSlash: true },
    genReqId: (request) => requestIdOf(request.headers),
    frameworkErrors: (_error, request, reply) => refuseAddress(request, reply),
    clientErrorHandler: answerBrokenRequest,
  });
  server.decorateRequest('problemCode', null);
  takeJson(server);
  takeFiles(server, settings.fileRoutes);
  await packAnswers(server);
  const headers = securityHeaders(settings.secure);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    if (state.stopping) void reply.header('connection', 'close');
    if (!settings.fileRoutes.has(request.routeOptions.url ?? '')) cutSlowBody(request);
    done(refusalAtTheDoor(request, settings, state));
  });
  servePage(server, settings.pageDir);
  server.addHook('onResponse', (request, reply, done) => {
    note(request, reply, log, metrics);
    done();
  });
  return server;
}

function refusalAtTheDoor(request: FastifyRequest, { publicOrigin }: ServerSettings, { stopping }: ServerState): Refused | undefined {
  if (stopping) return refuseRequest('SHUTTING_DOWN', 'a-stopping-server-takes-nothing-new', '服务正在重启，没有办理任何事项，请稍候重试。');
  const { host, origin } = request.headers;
  const secFetchSite = request.headers['sec-fetch-site'];
  const foreign = isForeignWrite({ method: request.method, host, origin, secFetchSite: secFetchSite?.toString() }, publicOrigin);
  return foreign ? refuseRequest('ORIGIN_FOREIGN', 'writes-come-from-our-own-pages', '这个操作来自别的网站，已拒绝。请从本系统的页面办理。') : undefined;
}

/** Whoever sends a short body drop by drop holds a connection for nothing. */
function cutSlowBody({ raw }: FastifyRequest): void {
  const hasBody = raw.headers['transfer-encoding'] !== undefined || Number(raw.headers['content-length'] ?? 0) > 0;
  if (!hasBody || raw.complete) return;
  const timer = setTimeout(() => {
    if (!raw.complete) answerBrokenRequest(new Error('the body came too slowly'), raw.socket);
  }, bodyWithinMs);
  raw.once('close', () => clearTimeout(timer));
}

/** Handed on as it comes in; whoever takes it counts. */
function takeFiles(server: FastifyInstance, routes: ReadonlySet<string>): void {
  server.addContentTypeParser(fileType, (request, payload, done) => {
    if (routes.has(request.routeOptions.url ?? '')) return done(null, payload);
    done(refuseRequest('BODY_NOT_DECLARED_JSON', 'a-body-is-declared-as-json', '请求体须以 Content-Type: application/json 发送。'));
  });
}

function takeJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    // No body at all: calls that need one say so themselves.
    if (bytes.length === 0) return done(null, undefined);
    const read = readStrictJson(bytes);
    if (read.ok) return done(null, read.value);
    const { code, detail, path } = read.fault;
    done(refuseRequest(code, 'a-body-is-plain-json', detail, { fields: path === '' ? [] : [{ path, message: detail }] }));
  });
}

function note(request: FastifyRequest, reply: FastifyReply, log: Log, metrics: Metrics): void {
  const route = request.routeOptions.url ?? 'unknown';
  const milliseconds = reply.elapsedTime;
  metrics.observe(route, request.method, reply.statusCode, milliseconds / 1000);
  const line = { requestId: request.id, method: request.method, path: pathOf(request), status: reply.statusCode, ms: Math.round(milliseconds * 10) / 10 };
  log.info(request.problemCode === null ? line : { ...line, code: request.problemCode }, 'request');
}

const malformed = { code: 'REQUEST_MALFORMED', rule: 'a-request-is-well-formed-http', detail: '请求写得不对（地址或请求头无法理解），请核对后重发。', data: {} };

/** The router met an address that it cannot read; no hook has run. */
function refuseAddress(request: FastifyRequest, reply: FastifyReply): void {
  request.problemCode = null;
  void reply.headers(securityHeaders(false)).header('x-request-id', request.id);
  replyProblem(request, reply, malformed);
}

/** Not even a request: there is nothing but the socket to answer on. */
function answerBrokenRequest(error: FastifyError | Error, socket: Socket): void {
  const tooLarge = 'code' in error && error.code === 'HPE_HEADER_OVERFLOW';
  const refusal = tooLarge ? { code: 'HEADERS_TOO_LARGE', rule: 'headers-have-a-limited-size', detail: '请求头太大，请清除多余的请求头或 Cookie 后重发。' } : malformed;
  const body = JSON.stringify(problemOf({ ...refusal, instance: '', requestId: requestIdOf({}) }));
  if (!socket.writable) return void socket.destroy();
  const status = tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nContent-Type: ${problemType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
