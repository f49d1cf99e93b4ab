// The public pages: plain HTML that needs no script and no session. Whatever goes wrong is said on a page as well. It only reads, and only
// editions.
import { Controller, Req, Res } from '@nestjs/common';
import { noQuery, publicationsQuery } from '@jishen/contracts';
import type { Outcome } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept, refuseRequest } from '../http/refused';
import { questionOf, readEdition, readPublicId } from '../http/read-public';
import { readParam, readQuery } from '../http/read-input';
import { publicPolicy, sendPublic, type PublicAnswer } from '../http/send-public';
import { Call } from '../openapi/call.decorator';
import { publicTypes } from '../public-house';

const tag = '公开';
const described = { method: 'GET', tag, session: 'none', answer: publicTypes.html } as const;
const id = '公开目录里给的编号';
type Body = Buffer | string | null;

@Controller()
export class PublicPagesController {
  constructor(private readonly house: House) {}

  @Call({ ...described, path: 'public', summary: '公开目录（网页）', query: publicationsQuery, problems: ['CURSOR_INVALID'] })
  catalogue(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Body> {
    return this.page(request, reply, () => this.house.open.catalogue(questionOf(readQuery(publicationsQuery, request))));
  }

  @Call({ ...described, path: 'public/:id', summary: '一份公开的自评件，最新一版（网页）', parameters: { id }, query: noQuery })
  newest(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Body> {
    return this.page(request, reply, () => this.house.open.publication(readPublicId(request), null, 'html'));
  }

  @Call({ ...described, path: 'public/:id/editions/:edition', summary: '一份公开的自评件的某一版（网页）', parameters: { id, edition: '第几版' }, query: noQuery })
  edition(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Body> {
    return this.page(request, reply, () => this.house.open.publication(readPublicId(request), readEdition(request), 'html'));
  }

  @Call({ ...described, path: 'public/:id/editions/:edition/:format', summary: '这一版的文件：xlsx 或 pdf', parameters: { id, edition: '第几版', format: 'xlsx 或 pdf' }, answer: publicTypes.xlsx, query: noQuery })
  file(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Body> {
    const format = readParam(request, 'format');
    return this.page(request, reply, () => {
      if (format !== 'pdf' && format !== 'xlsx') throw refuseRequest('NO_SUCH_ADDRESS', 'only-documented-addresses-exist', '公开的内容可以下载为 xlsx 或 pdf，没有别的格式。');
      return this.house.open.publication(readPublicId(request), readEdition(request), format);
    });
  }

  /** What goes wrong is said on a page as well: by the filter, as for every address below /public. */
  private async page(request: FastifyRequest, reply: FastifyReply, find: () => Promise<Outcome<PublicAnswer>>): Promise<Body> {
    void reply.header('content-security-policy', publicPolicy);
    return sendPublic(request, reply, accept(await find()));
  }
}
