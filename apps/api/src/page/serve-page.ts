// Serves the built page beside the API, in one origin: files as they are, every other address of the page as index.html.
// A hook, not a route: the routes are the described calls and nothing else. It never answers below /api and /public and decides nothing.
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../http/reply-problem';
import { PageFiles, type PageFile } from './page-files';

/** The API, and the public pages, which the API makes. */
const ofTheApi = /^\/(api|public|healthz|readyz|metrics)(\/|$)/;
/** Their names carry a digest of what is in them. */
const hashed = /^\/assets\//;
const forEver = 'public, max-age=31536000, immutable';
const askFirst = 'no-cache';
/** Written by the build where a script or style may stand (vite.config.mts, html.cspNonce). */
const noncePlaceholder = 'NONCE-OF-THIS-ANSWER';

export function servePage(server: FastifyInstance, folder: string): void {
  const files = new PageFiles(folder);
  server.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request);
    if ((request.method !== 'GET' && request.method !== 'HEAD') || ofTheApi.test(path)) return done();
    const file = files.find(path);
    if (file !== null && path !== '/index.html') return sendFile(request, reply, path, file);
    const lite = files.find(litePageAt(path));
    if (lite !== null) return sendFile(request, reply, path, lite);
    // A file that is not there is not there; everything else is an address that the page itself understands.
    if (hashed.test(path)) return done();
    return sendIndex(request, reply, files.find('/index.html'));
  });
}

/** Pages built by themselves, each at addresses of its own. */
function litePageAt(path: string): string {
  if (/^\/log-in\/?$/.test(path)) return '/log-in.html';
  return /^\/approve(\/[^/]*)?\/?$/.test(path) ? '/approve.html' : '';
}

/** It asks for the page's own files and for nothing else; without a policy of its own the one of all answers would forbid even that. */
const offlineWorker = '/offline-worker.js';
const workerPolicy = "default-src 'none'; connect-src 'self'";

function sendFile(request: FastifyRequest, reply: FastifyReply, path: string, file: PageFile): void {
  void reply.header('content-type', file.type).header('etag', file.etag).header('vary', 'accept-encoding');
  void reply.header('cache-control', hashed.test(path) ? forEver : askFirst);
  if (path === offlineWorker) void reply.header('content-security-policy', workerPolicy);
  if (file.type.startsWith('text/html')) void reply.header('content-security-policy', litePolicy);
  if (request.headers['if-none-match'] === file.etag) return void reply.code(304).send();
  if (file.gzipped === null || !takesGzip(request)) return void reply.send(file.bytes);
  void reply.header('content-encoding', 'gzip').send(file.gzipped);
}

/** Made anew for each answer: styles that the page writes at run time are let in by a number that nobody can guess. */
function sendIndex(request: FastifyRequest, reply: FastifyReply, index: PageFile | null): void {
  const nonce = randomBytes(18).toString('base64');
  const html = index === null ? notBuilt : index.bytes.toString('utf8').replaceAll(noncePlaceholder, nonce);
  void reply.code(index === null ? 503 : 200);
  void reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', askFirst).header('vary', 'accept-encoding');
  void reply.header('content-security-policy', policyWith(nonce));
  if (!takesGzip(request)) return void reply.send(html);
  void reply.header('content-encoding', 'gzip').send(gzipSync(html));
}

/** Styles in files alone; colours are set by script. */
const litePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const takesGzip = (request: FastifyRequest): boolean => /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');

const policyWith = (nonce: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; ` +
  "manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const notBuilt =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>绩审</title></head><body><h1>绩审</h1>' +
  '<p>页面还没有构建好：用 npm start 启动时会自动构建；单独运行接口服务时，请先执行 npm run build:page。</p><p><a href="/api/docs">接口文档</a></p></body></html>';
