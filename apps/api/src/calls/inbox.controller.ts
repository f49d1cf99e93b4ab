// 消息: what one was told, what was read or put away, how one wants to be written to. Always one's own; nothing is decided here.
import { Controller, Req } from '@nestjs/common';
import { inboxCountsAnswer, inboxMarksBody, inboxPage, inboxQuery, mailWishAnswer, mailWishBody, noQuery } from '@jishen/contracts';
import { countInbox, keepMailWish, listInbox, markInbox, showMailWish } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept } from '../http/refused';
import { readBody, readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';

const tag = '消息';

@Controller()
export class InboxController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/inbox', tag, summary: '本人的消息：一件一条，最新的在上；需要我办的，或供我知晓的', query: inboxQuery, answer: inboxPage, session: 'needed', problems: ['CURSOR_INVALID'] })
  async list(@Req() request: FastifyRequest): Promise<object> {
    const { side, cursor } = readQuery(inboxQuery, request);
    return accept(await listInbox(this.house.engine, await this.house.door.caller(request), side, cursor));
  }

  @Call({ method: 'GET', path: 'api/inbox/counts', tag, summary: '本人的消息各有几件，几件没读', query: noQuery, answer: inboxCountsAnswer, session: 'needed' })
  async counts(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    return countInbox(this.house.engine, await this.house.door.caller(request));
  }

  @Call({ method: 'POST', path: 'api/inbox/marks', tag, summary: '标为已读，或归档；回答标过以后的件数。还没发出的邮件不再发', body: inboxMarksBody, answer: inboxCountsAnswer, status: 200, session: 'needed' })
  async mark(@Req() request: FastifyRequest): Promise<object> {
    const body = readBody(inboxMarksBody, request);
    const caller = await this.house.door.caller(request);
    await markInbox(this.house.engine, caller, body);
    return countInbox(this.house.engine, caller);
  }

  @Call({ method: 'GET', path: 'api/inbox/settings', tag, summary: '本人希望怎样收到邮件', query: noQuery, answer: mailWishAnswer, session: 'needed' })
  async settings(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    return showMailWish(this.house.engine, await this.house.door.caller(request));
  }

  @Call({ method: 'PUT', path: 'api/inbox/settings', tag, summary: '改为即时、每日 8:30 汇总或仅站内；催办总是即时', body: mailWishBody, answer: mailWishAnswer, session: 'needed' })
  async keep(@Req() request: FastifyRequest): Promise<object> {
    const body = readBody(mailWishBody, request);
    return keepMailWish(this.house.engine, await this.house.door.caller(request), body);
  }
}
