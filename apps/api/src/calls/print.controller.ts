// The official forms of a submission: as laid-out pages for the page to draw, and as PDF. Session, operation, bytes; nothing is decided here.
import { Controller, Req, Res } from '@nestjs/common';
import { noQuery, printedFormAnswer } from '@jishen/contracts';
import { printedPdf, printSubmission } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { readId, readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';

const described = { method: 'GET', tag: '自评件', parameters: { id: '自评件编号' }, query: noQuery, session: 'needed' } as const;

@Controller()
export class PrintController {
  constructor(private readonly house: House) {}

  @Call({ ...described, path: 'api/submissions/:id/print', summary: '官方表样，逐页排好', answer: printedFormAnswer })
  async pages(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    return this.house.seen(caller, { command: 'READ', submissionId }, printSubmission(this.house.engine, caller, submissionId));
  }

  @Call({ ...described, path: 'api/submissions/:id/print.pdf', summary: '官方表样的 PDF', answer: 'application/pdf' })
  async pdf(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    const { fileName, bytes } = await this.house.seen(caller, { command: 'READ', submissionId }, printedPdf(this.house.engine, caller, submissionId, new Date()));
    void reply.header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`);
    return bytes;
  }
}
