// What a reviewer's screen asks for beside the detail, and where it keeps its draft. Nothing is decided here.
import { Controller, Req } from '@nestjs/common';
import { clauseTallyAnswer, deskAnswer, noQuery, reviewAnswer, reviewDraftBody, reviewDraftSaved, reviewHoldAnswer, reviewHoldBody } from '@jishen/contracts';
import { holdReview, saveReviewDraft, showDesk, showReview, tallyClauses, type Caller, type ReadOutcome } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept } from '../http/refused';
import { readBody, readId, readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';

const tag = '审核';
const parameters = { id: '自评件编号' };

@Controller()
export class ReviewsController {
  constructor(private readonly house: House) {}

  @Call({
    method: 'GET', path: 'api/submissions/:id/review', tag, summary: '本人的审核草稿，以及本人上次退回或签字以后的变化', parameters, query: noQuery, answer: reviewAnswer,
    session: 'needed',
  })
  async show(@Req() request: FastifyRequest): Promise<object> {
    return this.look(request, (caller, id) => showReview(this.house.engine, caller, id));
  }

  @Call({
    method: 'PUT', path: 'api/submissions/:id/review-draft', tag, summary: '保存本人的审核草稿：已核、意见、拟调整；随同意或退回一并生效', parameters, body: reviewDraftBody,
    answer: reviewDraftSaved, session: 'needed', problems: ['POST_EXPIRED', 'NOT_YOUR_LEVEL', 'NOT_YOUR_UNIT', 'ROLE_MAY_NOT', 'REVIEW_HELD', 'ROW_CONFLICT', 'ROW_TWICE', 'TOO_MANY_ROWS'],
  })
  async save(@Req() request: FastifyRequest): Promise<object> {
    const body = readBody(reviewDraftBody, request);
    const caller = await this.house.door.caller(request);
    return accept(await saveReviewDraft(this.house.engine, caller, readId(request), body));
  }

  @Call({
    method: 'POST', path: 'api/submissions/:id/review-hold', tag, summary: '审核页打开着、还开着、离开了；或从同一环节的人手里接手。只是提醒，不影响同意和退回', parameters,
    body: reviewHoldBody, answer: reviewHoldAnswer, status: 200, session: 'needed', problems: ['POST_EXPIRED', 'NOT_YOUR_LEVEL', 'NOT_YOUR_UNIT', 'ROLE_MAY_NOT', 'REVIEW_HELD'],
  })
  async hold(@Req() request: FastifyRequest): Promise<object> {
    const body = readBody(reviewHoldBody, request);
    const caller = await this.house.door.caller(request);
    return accept(await holdReview(this.house.engine, caller, readId(request), body));
  }

  @Call({
    method: 'GET', path: 'api/submissions/:id/clause-tally', tag, summary: '同类：本期其他单位同一条款的调整', parameters, query: noQuery, answer: clauseTallyAnswer, session: 'needed',
  })
  async tally(@Req() request: FastifyRequest): Promise<object> {
    return this.look(request, (caller, id) => tallyClauses(this.house.engine, caller, id));
  }

  @Call({ method: 'GET', path: 'api/submissions/:id/desk', tag, summary: '现在在谁那里', parameters, query: noQuery, answer: deskAnswer, session: 'needed' })
  async desk(@Req() request: FastifyRequest): Promise<object> {
    return this.look(request, (caller, id) => showDesk(this.house.engine, caller, id));
  }

  private async look<T>(request: FastifyRequest, read: (caller: Caller, id: string) => Promise<ReadOutcome<T>>): Promise<T> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    return this.house.seen(caller, { command: 'READ', submissionId }, read(caller, submissionId));
  }
}
