// Evidence: files in and out, their pages as pictures, their ties to rows. Headers, session, operation, status; nothing is decided here.
import { Controller, Req, Res } from '@nestjs/common';
import { evidenceActBodies, evidenceChanged, evidenceList, evidencePreview, noQuery, pageWidthQuery, uploadQuery, type EvidenceActBody } from '@jishen/contracts';
import { changeEvidence, listEvidence, receiveEvidence } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { House } from '../house';
import { announcedBytes, filePieces, readFileNameHeader } from '../http/read-file';
import { accept } from '../http/refused';
import { readEvent, readId, readKey, readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';
import { ofEvidenceActs, ofFiles, ofOpeningFiles } from '../openapi/problem-groups';
import { pageOf, previewOf, sendFileOf } from './open-file';

const tag = '佐证';
const parameters = { id: '自评件编号' };
const ofOne = { ...parameters, evidence: '佐证编号' };
const anyAct = z.union(Object.values(evidenceActBodies)).meta({ id: 'EvidenceAct' });
const named = (request: FastifyRequest) => ({ submissionId: readId(request), evidenceId: readId(request, 'evidence') });

@Controller()
export class EvidenceController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/submissions/:id/evidence', tag, summary: '佐证列表、上传限制、本人能做什么', parameters, query: noQuery, answer: evidenceList, session: 'needed' })
  async list(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    return this.house.seen(caller, { command: 'READ', submissionId }, listEvidence(this.house.engine, caller, submissionId));
  }

  @Call({
    method: 'POST', path: 'api/submissions/:id/evidence', tag, summary: '上传一份佐证：请求体就是文件本身；rows 为要关联的行，逗号分隔', parameters, query: uploadQuery, file: true,
    headers: { 'x-file-name': '文件名，按 UTF-8 百分号编码' }, answer: evidenceChanged, session: 'needed', key: 'required', problems: [...ofEvidenceActs, ...ofFiles],
  })
  async upload(@Req() request: FastifyRequest): Promise<string> {
    const { rows = [], postId } = readQuery(uploadQuery, request);
    const key = readKey(request);
    const name = readFileNameHeader(request);
    const pieces = filePieces(request);
    const caller = await this.house.door.caller(request);
    const incoming = { submissionId: readId(request), key, name, rows, postId, announcedBytes: announcedBytes(request), pieces };
    return accept(await receiveEvidence(this.house.engine, this.house.files, caller, incoming));
  }

  @Call({
    method: 'POST', path: 'api/submissions/:id/evidence/:evidence/events', tag, summary: '关联到行、取消关联、停用', parameters: ofOne, body: anyAct, answer: evidenceChanged,
    session: 'needed', key: 'required', problems: ofEvidenceActs,
  })
  async act(@Req() request: FastifyRequest): Promise<string> {
    const body: EvidenceActBody = readEvent(evidenceActBodies, request);
    const key = readKey(request);
    const caller = await this.house.door.caller(request);
    return accept(await changeEvidence(this.house.engine, caller, { submissionId: readId(request), key, body: { ...body, evidenceId: readId(request, 'evidence') } }));
  }

  @Call({ method: 'GET', path: 'api/submissions/:id/evidence/:evidence/preview', tag, summary: '能怎样预览；Word、Excel 的文字和表格', parameters: ofOne, query: noQuery, answer: evidencePreview, session: 'needed', problems: ['FILE_MISSING', ...ofOpeningFiles] })
  preview(@Req() request: FastifyRequest): Promise<object> {
    return previewOf(this.house, request, named);
  }

  @Call({
    method: 'GET', path: 'api/submissions/:id/evidence/:evidence/pages/:page', tag, summary: '一页或一张图，缩到所要的宽度', parameters: { ...ofOne, page: '第几页，从 1 起' }, query: pageWidthQuery,
    answer: 'image/png', session: 'needed', problems: ['FILE_MISSING', 'NO_PREVIEW', ...ofOpeningFiles],
  })
  page(@Req() request: FastifyRequest): Promise<Buffer> {
    return pageOf(this.house, request, named);
  }

  @Call({ method: 'GET', path: 'api/submissions/:id/evidence/:evidence/file', tag, summary: '下载原文件', parameters: ofOne, query: noQuery, answer: 'application/octet-stream', session: 'needed', problems: ['FILE_MISSING'] })
  download(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return sendFileOf(this.house, request, reply, named);
  }
}
