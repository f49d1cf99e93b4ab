// What is published, for any program and without a session: the list, one edition as JSON or, by Accept, as workbook or PDF. It only reads,
// and only editions.
import { Controller, Req, Res } from '@nestjs/common';
import { noQuery, publicationAnswer, publicationPage, publicationsQuery } from '@jishen/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept } from '../http/refused';
import { readEdition, readPublicId, questionOf } from '../http/read-public';
import { readQuery } from '../http/read-input';
import { keptForAMinute, sendPublic } from '../http/send-public';
import { Call } from '../openapi/call.decorator';
import { publicTypes, type PublicFormat } from '../public-house';

const tag = '公开';
const described = { method: 'GET', tag, session: 'none' } as const;
const byAccept = 'Accept 为 xlsx 或 PDF 的类型时是同一内容的文件';

@Controller()
export class PublicationsController {
  constructor(private readonly house: House) {}

  @Call({ ...described, path: 'api/public/publications', summary: '已公开的自评件，每件列最新一版，最近公开的在前；不用登录', query: publicationsQuery, answer: publicationPage, problems: ['CURSOR_INVALID'] })
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const page = accept(await this.house.open.list(questionOf(readQuery(publicationsQuery, request))));
    void reply.header('cache-control', keptForAMinute);
    return page;
  }

  @Call({ ...described, path: 'api/public/publications/:id', summary: `一份公开的自评件，最新一版；${byAccept}`, parameters: { id: '公开目录里给的编号' }, query: noQuery, answer: publicationAnswer })
  newest(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | null> {
    readQuery(noQuery, request);
    return this.answer(request, reply, null);
  }

  @Call({ ...described, path: 'api/public/publications/:id/editions/:edition', summary: `一份公开的自评件的某一版，内容不再改变；${byAccept}`, parameters: { id: '公开目录里给的编号', edition: '第几版' }, query: noQuery, answer: publicationAnswer })
  edition(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | null> {
    readQuery(noQuery, request);
    return this.answer(request, reply, readEdition(request));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, edition: number | null): Promise<Buffer | null> {
    return sendPublic(request, reply, accept(await this.house.open.publication(readPublicId(request), edition, wanted(request))));
  }
}

function wanted({ headers }: FastifyRequest): PublicFormat {
  const asked = (headers.accept ?? '').split(',').map((each) => each.split(';', 1)[0]?.trim().toLowerCase());
  return (['pdf', 'xlsx'] as const).find((format) => asked.includes(publicTypes[format])) ?? 'json';
}
