// Files of rectification items: in for an answer, out of use, out for whoever may read the item. Headers, session, operation, status; nothing is decided here.
import { Controller, Req, Res } from '@nestjs/common';
import { evidencePreview, itemEvidenceList, itemFileActBody, itemFileChanged, itemUploadQuery, noQuery, pageWidthQuery } from '@jishen/contracts';
import { changeItemEvidence, listItemEvidence, receiveItemEvidence } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { announcedBytes, filePieces, readFileNameHeader } from '../http/read-file';
import { readBody, readId, readKey, readQuery } from '../http/read-input';
import { accept } from '../http/refused';
import { Call } from '../openapi/call.decorator';
import { ofFiles, ofItemEvents, ofItemFileActs, ofOpeningFiles } from '../openapi/problem-groups';
import { pageOf, previewOf, sendFileOf } from './open-file';

const tag = '整改';
const parameters = { id: '整改事项编号' };
const ofOne = { ...parameters, evidence: '材料编号' };
const named = (request: FastifyRequest) => ({ itemId: readId(request), evidenceId: readId(request, 'evidence') });

@Controller()
export class ItemEvidenceController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/rectification-items/:id/evidence', tag, summary: '整改事项的材料、上传限制、本人能不能添加', parameters, query: noQuery, answer: itemEvidenceList, session: 'needed' })
  async list(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const itemId = readId(request);
    return this.house.seen(caller, { command: 'READ', itemId }, listItemEvidence(this.house.engine, caller, itemId));
  }

  @Call({
    method: 'POST', path: 'api/rectification-items/:id/evidence', tag, summary: '上传一份整改材料：请求体就是文件本身；提交整改时用它的编号指明', parameters, query: itemUploadQuery, file: true,
    headers: { 'x-file-name': '文件名，按 UTF-8 百分号编码' }, answer: itemFileChanged, session: 'needed', key: 'required', problems: [...ofItemEvents, 'EVIDENCE_HERE_ALREADY', 'EVIDENCE_TOO_MANY', ...ofFiles],
  })
  async upload(@Req() request: FastifyRequest): Promise<string> {
    const { postId } = readQuery(itemUploadQuery, request);
    const key = readKey(request);
    const name = readFileNameHeader(request);
    const pieces = filePieces(request);
    const caller = await this.house.door.caller(request);
    return accept(await receiveItemEvidence(this.house.engine, this.house.files, caller, { itemId: readId(request), key, name, postId, announcedBytes: announcedBytes(request), pieces }));
  }

  @Call({
    method: 'POST', path: 'api/rectification-items/:id/evidence/:evidence/events', tag, summary: '停用一份没有写进答复的整改材料，须写明理由', parameters: ofOne, body: itemFileActBody, answer: itemFileChanged,
    session: 'needed', key: 'required', problems: ofItemFileActs,
  })
  async act(@Req() request: FastifyRequest): Promise<string> {
    const { reason, postId } = readBody(itemFileActBody, request);
    const key = readKey(request);
    const caller = await this.house.door.caller(request);
    return accept(await changeItemEvidence(this.house.engine, caller, { itemId: readId(request), key, postId, body: { type: 'DISABLE', evidenceId: readId(request, 'evidence'), reason } }));
  }

  @Call({ method: 'GET', path: 'api/rectification-items/:id/evidence/:evidence/preview', tag, summary: '整改材料能怎样预览；Word、Excel 的文字和表格', parameters: ofOne, query: noQuery, answer: evidencePreview, session: 'needed', problems: ['FILE_MISSING', ...ofOpeningFiles] })
  preview(@Req() request: FastifyRequest): Promise<object> {
    return previewOf(this.house, request, named);
  }

  @Call({
    method: 'GET', path: 'api/rectification-items/:id/evidence/:evidence/pages/:page', tag, summary: '整改材料的一页或一张图，缩到所要的宽度', parameters: { ...ofOne, page: '第几页，从 1 起' }, query: pageWidthQuery,
    answer: 'image/png', session: 'needed', problems: ['FILE_MISSING', 'NO_PREVIEW', ...ofOpeningFiles],
  })
  page(@Req() request: FastifyRequest): Promise<Buffer> {
    return pageOf(this.house, request, named);
  }

  @Call({ method: 'GET', path: 'api/rectification-items/:id/evidence/:evidence/file', tag, summary: '下载整改材料的原文件', parameters: ofOne, query: noQuery, answer: 'application/octet-stream', session: 'needed', problems: ['FILE_MISSING'] })
  download(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return sendFileOf(this.house, request, reply, named);
  }
}
