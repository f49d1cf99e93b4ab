// Files of rectification items: in for an answer, out for whoever may read the item. Headers, session, operation, status; nothing is decided here.
import { Controller, Req, Res } from '@nestjs/common';
import { evidencePreview, itemEvidenceList, itemFileAdded, itemUploadQuery, noQuery, pageWidthQuery } from '@jishen/contracts';
import { drawEvidence, fileMissing, findEvidenceFile, listItemEvidence, previewEvidence, receiveItemEvidence, recordDownload } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { downloadHeaders } from '../http/download-headers';
import { announcedBytes, filePieces, readFileNameHeader } from '../http/read-file';
import { readId, readKey, readQuery } from '../http/read-input';
import { accept } from '../http/refused';
import { pageNumber, sendFile } from '../http/send-file';
import { Call } from '../openapi/call.decorator';
import { ofFiles, ofItemEvents, ofOpeningFiles } from '../openapi/problem-groups';

const tag = '整改';
const parameters = { id: '整改事项编号' };
const ofOne = { ...parameters, evidence: '材料编号' };
const standardWidth = 960;
const asked = (request: FastifyRequest) => ({ itemId: readId(request), evidenceId: readId(request, 'evidence') });
const look = ({ itemId }: { itemId: string }) => ({ command: 'READ', itemId });

@Controller()
export class ItemEvidenceController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/rectification-items/:id/evidence', tag, summary: '整改事项的材料、上传限制、本人能不能添加', parameters, query: noQuery, answer: itemEvidenceList, session: 'needed' })
  async list(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const itemId = readId(request);
    return this.house.seen(caller, look({ itemId }), listItemEvidence(this.house.engine, caller, itemId));
  }

  @Call({
    method: 'POST', path: 'api/rectification-items/:id/evidence', tag, summary: '上传一份整改材料：请求体就是文件本身；提交整改时用它的编号指明', parameters, query: itemUploadQuery, file: true,
    headers: { 'x-file-name': '文件名，按 UTF-8 百分号编码' }, answer: itemFileAdded, session: 'needed', key: 'required', problems: [...ofItemEvents, 'EVIDENCE_HERE_ALREADY', 'EVIDENCE_TOO_MANY', ...ofFiles],
  })
  async upload(@Req() request: FastifyRequest): Promise<string> {
    const { postId } = readQuery(itemUploadQuery, request);
    const key = readKey(request);
    const name = readFileNameHeader(request);
    const pieces = filePieces(request);
    const caller = await this.house.door.caller(request);
    return accept(await receiveItemEvidence(this.house.engine, this.house.files, caller, { itemId: readId(request), key, name, postId, announcedBytes: announcedBytes(request), pieces }));
  }

  @Call({ method: 'GET', path: 'api/rectification-items/:id/evidence/:evidence/preview', tag, summary: '整改材料能怎样预览；Word、Excel 的文字和表格', parameters: ofOne, query: noQuery, answer: evidencePreview, session: 'needed', problems: ['FILE_MISSING', ...ofOpeningFiles] })
  async preview(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, look(asked(request)), previewEvidence(this.house.engine, this.house.files, caller, asked(request)));
  }

  @Call({
    method: 'GET', path: 'api/rectification-items/:id/evidence/:evidence/pages/:page', tag, summary: '整改材料的一页或一张图，缩到所要的宽度', parameters: { ...ofOne, page: '第几页，从 1 起' }, query: pageWidthQuery,
    answer: 'image/png', session: 'needed', problems: ['FILE_MISSING', 'NO_PREVIEW', ...ofOpeningFiles],
  })
  async page(@Req() request: FastifyRequest): Promise<Buffer> {
    const { width = standardWidth } = readQuery(pageWidthQuery, request);
    const caller = await this.house.door.caller(request);
    const one = { ...asked(request), page: pageNumber(request), widthPixels: width };
    return Buffer.from(await this.house.seen(caller, look(one), drawEvidence(this.house.engine, this.house.files, caller, one)));
  }

  @Call({ method: 'GET', path: 'api/rectification-items/:id/evidence/:evidence/file', tag, summary: '下载整改材料的原文件', parameters: ofOne, query: noQuery, answer: 'application/octet-stream', session: 'needed', problems: ['FILE_MISSING'] })
  async download(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const file = await this.house.seen(caller, look(asked(request)), findEvidenceFile(this.house.engine, caller, asked(request)));
    const sent = await this.house.files.withFile(caller.districtId, file.digest, async (path) => {
      await recordDownload(this.house.engine, caller, asked(request), file.digest);
      return sendFile(reply, path, downloadHeaders(file));
    });
    if (sent === null) accept(fileMissing());
  }
}
