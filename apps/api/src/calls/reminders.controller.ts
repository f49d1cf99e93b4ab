// 催办: reminding whoever holds a submission, and what stands before it. Body, session, operation, status; nothing is decided here.
import { Controller, Req } from '@nestjs/common';
import { noQuery, pageQuery, remindBody, reminded, remindersAnswer, sentNoticePage } from '@jishen/contracts';
import { listNotices, remind, showReminders } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept } from '../http/refused';
import { readBody, readId, readKey, readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';
import { ofReminders } from '../openapi/problem-groups';

const tag = '通知';
const parameters = { id: '自评件编号' };

@Controller()
export class RemindersController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/submissions/:id/notices', tag, summary: '为这份自评件发出的邮件：通知了谁、哪一件事、是否送达', parameters, query: pageQuery, answer: sentNoticePage, session: 'needed', problems: ['CURSOR_INVALID'] })
  async notices(@Req() request: FastifyRequest): Promise<object> {
    const { cursor } = readQuery(pageQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    return this.house.seen(caller, { command: 'READ', submissionId }, listNotices(this.house.engine, caller, submissionId, cursor));
  }

  @Call({ method: 'GET', path: 'api/submissions/:id/reminders', tag, summary: '现在能不能催办，最近一次是何时', parameters, query: noQuery, answer: remindersAnswer, session: 'needed' })
  async show(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    return this.house.seen(caller, { command: 'READ', submissionId }, showReminders(this.house.engine, caller, submissionId));
  }

  @Call({
    method: 'POST', path: 'api/submissions/:id/reminders', tag, summary: '催办当前环节：一个环节一天一次，邮件提醒办理人', parameters, body: remindBody, answer: reminded,
    session: 'needed', key: 'required', problems: ofReminders,
  })
  async remind(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(remindBody, request);
    const key = readKey(request);
    const caller = await this.house.door.caller(request);
    return accept(await remind(this.house.engine, caller, { submissionId: readId(request), key, body }));
  }
}
