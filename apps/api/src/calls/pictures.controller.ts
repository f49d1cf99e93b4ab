// Pictures of a cycle: totals side by side, execution rate against score, where the forms lie; as JSON or, by Accept, one of them as a table for a
// spreadsheet. It only reads.
import { Controller, Req, Res } from '@nestjs/common';
import { executionAnswer, executionQuery, heatAnswer, noQuery, scoresAnswer, scoresQuery } from '@jishen/contracts';
import { executionPicture, executionTable, heatPicture, heatTable, scorePictures, scoresTable } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept } from '../http/refused';
import { sendTable, wantedTable } from '../http/send-table';
import { readId, readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';

const tag = '统计图';
const asTable = 'Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件';
const parameters = { id: '年度任务编号' };
const problems = ['ROLE_MAY_NOT', 'POST_EXPIRED'] as const;

@Controller()
export class PicturesController {
  constructor(private readonly house: House) {}

  @Call({
    method: 'GET', path: 'api/cycles/:id/scores', tag, summary: `自评与复核、偏离的分布、各审核岗位签过的总分、同一条款扣了多少分；${asTable}（table 所指的那张图）`, parameters, query: scoresQuery, answer: scoresAnswer,
    session: 'needed', problems,
  })
  async scores(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { form, table } = readQuery(scoresQuery, request);
    const caller = await this.house.door.caller(request);
    const asked = { cycleId: readId(request), form };
    const format = wantedTable(request, ['xlsx', 'csv']);
    if (format !== null) return sendTable(reply, accept(await scoresTable(this.house.engine, caller, asked, table)), format);
    return accept(await scorePictures(this.house.engine, caller, asked));
  }

  @Call({ method: 'GET', path: 'api/cycles/:id/execution', tag, summary: `执行率与得分；${asTable}`, parameters, query: executionQuery, answer: executionAnswer, session: 'needed', problems })
  async execution(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { form } = readQuery(executionQuery, request);
    const caller = await this.house.door.caller(request);
    const asked = { cycleId: readId(request), form };
    const format = wantedTable(request, ['xlsx', 'csv']);
    if (format !== null) return sendTable(reply, accept(await executionTable(this.house.engine, caller, asked)), format);
    return accept(await executionPicture(this.house.engine, caller, asked));
  }

  @Call({ method: 'GET', path: 'api/cycles/:id/heat', tag, summary: `各部门办到哪一步；${asTable}`, parameters, query: noQuery, answer: heatAnswer, session: 'needed', problems })
  async heat(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const cycleId = readId(request);
    const format = wantedTable(request, ['xlsx', 'csv']);
    if (format !== null) return sendTable(reply, accept(await heatTable(this.house.engine, caller, cycleId)), format);
    return accept(await heatPicture(this.house.engine, caller, cycleId));
  }
}
