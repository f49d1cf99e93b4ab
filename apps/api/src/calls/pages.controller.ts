// Pages for people who look at the API itself: the OpenAPI document and its reader. Nothing comes from outside.
import { Controller, Inject, Req, Res } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuseRequest } from '../http/refused';
import { readParam } from '../http/read-input';
import { pageSecurityPolicy } from '../http/security-headers';
import { Call } from '../openapi/call.decorator';

export const OPEN_API = Symbol('the OpenAPI document as JSON text');

const tag = '文档';
const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';
const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const docsPage = page(
  '绩审 接口文档',
  '<link rel="stylesheet" href="/api/docs/swagger-ui.css">',
  '<div id="docs"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script>',
);
const startScript = "SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });";

/** Of swagger-ui-dist; read when first asked for. */
const assets: Record<string, { type: string; read: () => string }> = {
  'swagger-ui.css': { type: 'text/css; charset=utf-8', read: once(() => fileOf('swagger-ui.css')) },
  'swagger-ui-bundle.js': { type: script, read: once(() => fileOf('swagger-ui-bundle.js')) },
  'start.js': { type: script, read: () => startScript },
};

@Controller()
export class PagesController {
  constructor(@Inject(OPEN_API) private readonly openApi: string) {}

  @Call({ method: 'GET', path: 'api/openapi.json', tag, summary: '本接口的 OpenAPI 3.1 描述', answer: z.record(z.string(), z.unknown()), session: 'none' })
  describe(): string {
    return this.openApi;
  }

  @Call({ method: 'GET', path: 'api/docs', tag, summary: '接口文档', answer: html, session: 'none' })
  docs(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.header('content-security-policy', pageSecurityPolicy);
    return docsPage;
  }

  @Call({ method: 'GET', path: 'api/docs/:file', tag, summary: '接口文档的样式与脚本', parameters: { file: '文件名' }, answer: script, session: 'none', problems: ['NO_SUCH_ADDRESS'] })
  asset(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string {
    const name = readParam(request, 'file');
    const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (asset === undefined) throw refuseRequest('NO_SUCH_ADDRESS', 'only-documented-addresses-exist', '没有这个文件，请从 /api/docs 打开接口文档。');
    void reply.header('content-type', asset.type).header('cache-control', 'public, max-age=3600');
    return asset.read();
  }
}

function fileOf(name: string): string {
  return readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8');
}

function once(read: () => string): () => string {
  let text: string | undefined;
  return () => (text ??= read());
}
