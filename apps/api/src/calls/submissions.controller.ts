// Submissions: lists, detail, every event, history. Body, session, operation, status; nothing is decided here.
import { Controller, Req, Res } from '@nestjs/common';
import {
  asOfQuery, created, createSubmissionBody, lastYearAnswer, ledgerAnswer, noQuery, pageQuery, rowHistoryAnswer, submissionAnswer, submissionEventBodies, submissionPage,
  submissionsQuery, trailPage, workCounts, workPage, worklistCountsQuery, worklistQuery, type SubmissionEventBody,
} from '@jishen/contracts';
import {
  actOnSubmission, countWorklist, createSubmission, getLedger, getPastSubmission, getRowHistory, getTimeline, joinedBytes, ledgerTable, listSubmissions, listWorklist, showLastYear, showSubmission, submissionsTable, timelineTable, worklistTable,
} from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { House } from '../house';
import { accept } from '../http/refused';
import { keyOrNew, readBody, readEvent, readId, readKey, readParam, readQuery } from '../http/read-input';
import { sendTable, wantedTable } from '../http/send-table';
import { Call } from '../openapi/call.decorator';
import { ofDistrictAction, ofReading, ofSubmissionEvents } from '../openapi/problem-groups';

const tag = '自评件';
const parameters = { id: '自评件编号' };
/** By Accept, of every list: all of it as a table. */
const spreadsheets = ['xlsx', 'csv'] as const;
const anyEvent = z.union(Object.values(submissionEventBodies)).meta({ id: 'SubmissionEvent' });

@Controller()
export class SubmissionsController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/worklist', tag, summary: '待办、已办、我发起的、抄送我的；各列表 Accept 为 xlsx 或 csv 的类型时是全部内容的表格', query: worklistQuery, answer: workPage, session: 'needed', problems: ofReading })
  async worklist(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { box, post: postId, q: words, cursor } = readQuery(worklistQuery, request);
    const caller = await this.house.door.caller(request);
    const format = wantedTable(request, spreadsheets);
    if (format !== null) return sendTable(reply, await worklistTable(this.house.engine, caller, { box, postId, words }), format);
    return accept(await listWorklist(this.house.engine, caller, { box, postId, words }, cursor));
  }

  @Call({ method: 'GET', path: 'api/worklist/counts', tag, summary: '待办、已办、我发起的、抄送我的各有几件', query: worklistCountsQuery, answer: workCounts, session: 'needed' })
  async counts(@Req() request: FastifyRequest): Promise<object> {
    const { post: postId, q: words } = readQuery(worklistCountsQuery, request);
    return countWorklist(this.house.engine, await this.house.door.caller(request), { postId, words });
  }

  @Call({ method: 'GET', path: 'api/submissions', tag, summary: '看得到的自评件', query: submissionsQuery, answer: submissionPage, session: 'needed', problems: ofReading })
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { cycle: cycleId, unit: unitId, state, cursor } = readQuery(submissionsQuery, request);
    const caller = await this.house.door.caller(request);
    const format = wantedTable(request, spreadsheets);
    if (format !== null) return sendTable(reply, await submissionsTable(this.house.engine, caller, { cycleId, unitId, state }), format);
    return accept(await listSubmissions(this.house.engine, caller, { cycleId, unitId, state }, cursor));
  }

  @Call({
    method: 'POST', path: 'api/submissions', tag, summary: '新建项目自评件；整体自评件被撤销后也可重新建立', status: 201, body: createSubmissionBody, answer: created, session: 'needed',
    key: 'honoured', problems: [...ofDistrictAction, 'NOT_VISIBLE', 'FORM_NOT_IN_CYCLE', 'CYCLE_RECALLED', 'OVERALL_EXISTS'],
  })
  async create(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(createSubmissionBody, request);
    const key = keyOrNew(request);
    return accept(await createSubmission(this.house.engine, await this.house.door.caller(request), body, key));
  }

  @Call({
    method: 'GET', path: 'api/submissions/:id', tag, summary: '自评件详情；给出 asOf 时是当时的样子，只供查看', parameters, query: asOfQuery, answer: submissionAnswer, session: 'needed',
    problems: ['NOT_THERE_YET'],
  })
  async show(@Req() request: FastifyRequest): Promise<Buffer> {
    const { asOf } = readQuery(asOfQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    if (asOf !== undefined) return Buffer.from(await this.house.seen(caller, { command: 'READ', submissionId }, getPastSubmission(this.house.engine, caller, submissionId, asOf)), 'utf8');
    return joinedBytes(await this.house.seen(caller, { command: 'READ', submissionId }, showSubmission(this.house.engine, caller, submissionId)));
  }

  @Call({
    method: 'POST', path: 'api/submissions/:id/events', tag, summary: '办理：保存、提交、审签、退回、调分……；回答办理后的详情', parameters, body: anyEvent,
    answer: submissionAnswer, session: 'needed', key: 'required', problems: ofSubmissionEvents,
  })
  async act(@Req() request: FastifyRequest): Promise<Buffer> {
    const body: SubmissionEventBody = readEvent(submissionEventBodies, request);
    const key = readKey(request);
    const caller = await this.house.door.caller(request);
    return joinedBytes(accept(await actOnSubmission(this.house.engine, caller, { submissionId: readId(request), body, key })));
  }

  @Call({ method: 'GET', path: 'api/submissions/:id/timeline', tag, summary: '办理过程', parameters, query: pageQuery, answer: trailPage, session: 'needed', problems: ['CURSOR_INVALID'] })
  async timeline(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { cursor } = readQuery(pageQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    const format = wantedTable(request, spreadsheets);
    if (format !== null) return sendTable(reply, await this.house.seen(caller, { command: 'READ', submissionId }, timelineTable(this.house.engine, caller, submissionId)), format);
    return this.house.seen(caller, { command: 'READ', submissionId }, getTimeline(this.house.engine, caller, submissionId, cursor));
  }

  @Call({ method: 'GET', path: 'api/submissions/:id/ledger', tag, summary: '评分台账', parameters, query: noQuery, answer: ledgerAnswer, session: 'needed' })
  async ledger(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    const format = wantedTable(request, spreadsheets);
    if (format !== null) return sendTable(reply, await this.house.seen(caller, { command: 'READ', submissionId }, ledgerTable(this.house.engine, caller, submissionId)), format);
    return this.house.seen(caller, { command: 'READ', submissionId }, getLedger(this.house.engine, caller, submissionId));
  }

  @Call({ method: 'GET', path: 'api/submissions/:id/last-year', tag, summary: '上年同一张表的定稿，以及各行的审核意见', parameters, query: noQuery, answer: lastYearAnswer, session: 'needed' })
  async lastYear(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    return this.house.seen(caller, { command: 'READ', submissionId }, showLastYear(this.house.engine, caller, submissionId));
  }

  @Call({
    method: 'GET', path: 'api/submissions/:id/rows/:row/history', tag, summary: '一行的来龙去脉', parameters: { ...parameters, row: '行的键' }, query: noQuery,
    answer: rowHistoryAnswer, session: 'needed',
  })
  async rowHistory(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const submissionId = readId(request);
    return this.house.seen(caller, { command: 'READ', submissionId }, getRowHistory(this.house.engine, caller, submissionId, readParam(request, 'row')));
  }
}
