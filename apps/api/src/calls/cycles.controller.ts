// Yearly cycles: list, progress, opening one. Nothing is decided here.
import { Controller, Req, Res } from '@nestjs/common';
import {
  comparisonAnswer, comparisonQuery, cycleAnswer, cycleOpened, cyclePage, cyclePlanAnswer, cycleRecalled, dryRunCycleBody, noQuery, openCycleBody, overviewAnswer, pageQuery, progressAnswer, progressQuery, recallAnswer, recallCycleBody,
} from '@jishen/contracts';
import { compareCycle, dryRunCycle, getCycle, listCycles, openCycle, overviewTable, progressTable, recallCycle, showOverview, showProgress, showRecall } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept } from '../http/refused';
import { keyOrNew, readBody, readId, readKey, readQuery } from '../http/read-input';
import { sendTable, wantedTable } from '../http/send-table';
import { Call } from '../openapi/call.decorator';
import { ofDistrictAction, ofReading } from '../openapi/problem-groups';

const tag = '年度任务';
const ofOpening = [...ofDistrictAction, 'NOT_VISIBLE', 'RULE_SET_UNKNOWN', 'ROUTE_UNKNOWN', 'UNIT_UNKNOWN', 'CYCLE_NAME_TAKEN', 'BUREAU_MISSING'] as const;

@Controller()
export class CyclesController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/cycles', tag, summary: '年度任务', query: pageQuery, answer: cyclePage, session: 'needed', problems: ofReading })
  async list(@Req() request: FastifyRequest): Promise<object> {
    const { cursor } = readQuery(pageQuery, request);
    return accept(await listCycles(this.house.engine, await this.house.door.caller(request), cursor));
  }

  @Call({
    method: 'POST', path: 'api/cycles', tag, summary: '开启年度任务：每个预算单位得到一份整体自评草稿', status: 201, body: openCycleBody, answer: cycleOpened,
    session: 'needed', key: 'honoured', problems: [...ofOpening, 'CYCLE_CONCERNS', 'CYCLE_WAIVER_UNKNOWN'],
  })
  async open(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(openCycleBody, request);
    const key = keyOrNew(request);
    return accept(await openCycle(this.house.engine, await this.house.door.caller(request), body, key));
  }

  @Call({
    method: 'POST', path: 'api/cycles/dry-run', tag, summary: '试走：开启这个年度任务会给哪些单位、有哪些事项要先解决或写明理由豁免；什么也不写', body: dryRunCycleBody,
    answer: cyclePlanAnswer, session: 'needed', problems: ofOpening,
  })
  async dryRun(@Req() request: FastifyRequest): Promise<object> {
    const body = readBody(dryRunCycleBody, request);
    return accept(await dryRunCycle(this.house.engine, await this.house.door.caller(request), body));
  }

  @Call({
    method: 'GET', path: 'api/cycles/:id', tag, summary: '年度任务与进度', parameters: { id: '年度任务编号' }, query: noQuery, answer: cycleAnswer, session: 'needed',
    problems: ['ROLE_MAY_NOT', 'POST_EXPIRED'],
  })
  async show(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    return accept(await getCycle(this.house.engine, caller, readId(request)));
  }

  @Call({
    method: 'GET', path: 'api/cycles/:id/recall', tag, summary: '现在能不能收回这个年度任务，已有哪些填报', parameters: { id: '年度任务编号' }, query: noQuery, answer: recallAnswer,
    session: 'needed', problems: ofDistrictAction,
  })
  async showRecall(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    return accept(await showRecall(this.house.engine, await this.house.door.caller(request), readId(request)));
  }

  @Call({
    method: 'POST', path: 'api/cycles/:id/recall', tag, summary: '收回还没有人填报的年度任务：其中的自评件随之作废，记录都保留', parameters: { id: '年度任务编号' }, body: recallCycleBody,
    answer: cycleRecalled, session: 'needed', key: 'required', problems: [...ofDistrictAction, 'BUREAU_MISSING', 'CYCLE_HAS_ENTRIES', 'CYCLE_RECALLED'],
  })
  async recall(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(recallCycleBody, request);
    const key = readKey(request);
    return accept(await recallCycle(this.house.engine, await this.house.door.caller(request), readId(request), body, key));
  }

  @Call({
    method: 'GET', path: 'api/cycles/:id/comparison', tag, summary: '事实相近而得分不同的：在看得到的已提交自评件之间比对', parameters: { id: '年度任务编号' },
    query: comparisonQuery, answer: comparisonAnswer, session: 'needed', problems: ofReading,
  })
  async compare(@Req() request: FastifyRequest): Promise<object> {
    const { form, cursor } = readQuery(comparisonQuery, request);
    const caller = await this.house.door.caller(request);
    return accept(await compareCycle(this.house.engine, caller, { cycleId: readId(request), form, cursor }));
  }

  @Call({
    method: 'GET', path: 'api/cycles/:id/progress', tag, summary: '进度：看得到的每份自评件在哪个环节、在谁处、逾期几天，连同各环节的数；Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件', parameters: { id: '年度任务编号' },
    query: progressQuery, answer: progressAnswer, session: 'needed', problems: ofReading,
  })
  async progress(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { cursor, late, expected, returned, ...rest } = readQuery(progressQuery, request);
    const caller = await this.house.door.caller(request);
    const asked = { cycleId: readId(request), ...rest, late: late === 'yes', expected: expected === 'yes', returned: returned === 'yes' };
    const format = wantedTable(request, ['xlsx', 'csv']);
    if (format !== null) return sendTable(reply, accept(await progressTable(this.house.engine, caller, asked)), format);
    return accept(await showProgress(this.house.engine, caller, asked, cursor));
  }

  @Call({
    method: 'GET', path: 'api/cycles/:id/overview', tag, summary: '一页概览：各环节有几件、谁逾期、各岗位调整了多少、退回和本年、上年的问题各有多少；Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件', parameters: { id: '年度任务编号' },
    query: noQuery, answer: overviewAnswer, session: 'needed', problems: ['ROLE_MAY_NOT', 'POST_EXPIRED'],
  })
  async overview(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const format = wantedTable(request, ['xlsx', 'csv']);
    if (format !== null) return sendTable(reply, accept(await overviewTable(this.house.engine, caller, readId(request))), format);
    return accept(await showOverview(this.house.engine, caller, readId(request)));
  }
}
