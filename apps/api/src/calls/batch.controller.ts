// Agreeing in a batch. Body, session, operation; each form is decided by the same operation as any other approval, nothing here.
import { Controller, Req } from '@nestjs/common';
import { batchAnswer, batchBody, batchQuery, batchResult } from '@jishen/contracts';
import { approveBatch, showBatch } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { House } from '../house';
import { readBody, readKey, readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';

const tag = '批量同意';

@Controller()
export class BatchController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/batch-approvals', tag, summary: '这些自评件里哪些可以一起同意，哪些不能、为什么；给出 key 时还回答哪些已登记', query: batchQuery, answer: batchAnswer, session: 'needed' })
  async show(@Req() request: FastifyRequest): Promise<object> {
    const { submissions: submissionIds, post: postId, key } = readQuery(batchQuery, request);
    return showBatch(this.house.engine, await this.house.door.caller(request), { submissionIds, postId, key });
  }

  @Call({
    method: 'POST', path: 'api/batch-approvals', tag, summary: '一起同意几件：逐件办理、逐件登记、逐件回答；同一个键重发，已办的回答原来的结果', body: batchBody, answer: batchResult,
    status: 200, session: 'needed', key: 'required', problems: ['NOT_FOR_BATCH'],
  })
  async approve(@Req() request: FastifyRequest): Promise<object> {
    const body = readBody(batchBody, request);
    const key = readKey(request);
    return approveBatch(this.house.engine, await this.house.door.caller(request), body, key);
  }
}
