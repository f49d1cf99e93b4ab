// The register of rectification items: list, one, new ones, events. Nothing is decided here.
import { Controller, Req, Res } from '@nestjs/common';
import {
  ageingAnswer, created, createItemBody, itemAgeingQuery, itemAnswer, itemEventBodies, itemPage, itemSummaryAnswer, itemSummaryQuery, itemsQuery, noQuery, type ItemEventBody,
} from '@jishen/contracts';
import { actOnItem, ageingPicture, ageingTable, createItem, getItem, itemsTable, listItems, summarizeItems } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { House } from '../house';
import { accept } from '../http/refused';
import { keyOrNew, readBody, readEvent, readId, readKey, readQuery } from '../http/read-input';
import { sendTable, wantedTable } from '../http/send-table';
import { Call } from '../openapi/call.decorator';
import { ofDistrictAction, ofItemEvents, ofReading } from '../openapi/problem-groups';

const tag = '整改';
const parameters = { id: '整改事项编号' };
const anyEvent = z.union(Object.values(itemEventBodies)).meta({ id: 'ItemEvent' });

@Controller()
export class ItemsController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/rectification-items', tag, summary: '看得到的整改事项', query: itemsQuery, answer: itemPage, session: 'needed', problems: ofReading })
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { unit: unitId, year, state, reopened, overdue, source, age, submission: submissionId, cursor } = readQuery(itemsQuery, request);
    const filter = { unitId, year, state, reopened, overdue: overdue === 'yes', source, age, submissionId };
    const caller = await this.house.door.caller(request);
    const format = wantedTable(request, ['xlsx', 'csv']);
    if (format !== null) return sendTable(reply, await itemsTable(this.house.engine, caller, filter), format);
    return accept(await listItems(this.house.engine, caller, filter, cursor));
  }

  @Call({ method: 'GET', path: 'api/rectification-items/summary', tag, summary: '看得到的整改事项各有多少，下一件办哪件', query: itemSummaryQuery, answer: itemSummaryAnswer, session: 'needed' })
  async summarize(@Req() request: FastifyRequest): Promise<object> {
    const { unit: unitId, year } = readQuery(itemSummaryQuery, request);
    return summarizeItems(this.house.engine, await this.house.door.caller(request), { unitId, year });
  }

  @Call({ method: 'GET', path: 'api/rectification-items/ageing', tag, summary: '未了的整改有多久、每月销号多少；Accept 为 xlsx 或 csv 的类型时是 table 所指那张图的表格文件', query: itemAgeingQuery, answer: ageingAnswer, session: 'needed' })
  async ageing(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { unit: unitId, year, table } = readQuery(itemAgeingQuery, request);
    const caller = await this.house.door.caller(request);
    const format = wantedTable(request, ['xlsx', 'csv']);
    if (format !== null) return sendTable(reply, await ageingTable(this.house.engine, caller, { unitId, year }, table), format);
    return ageingPicture(this.house.engine, caller, { unitId, year });
  }

  @Call({
    method: 'POST', path: 'api/rectification-items', tag, summary: '登记整改事项（监控、重点评价、审计、以前年度）', status: 201, body: createItemBody, answer: created,
    session: 'needed', key: 'honoured', problems: [...ofDistrictAction, 'UNIT_UNKNOWN'],
  })
  async create(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(createItemBody, request);
    const key = keyOrNew(request);
    return accept(await createItem(this.house.engine, await this.house.door.caller(request), body, key));
  }

  @Call({ method: 'GET', path: 'api/rectification-items/:id', tag, summary: '整改事项详情', parameters, query: noQuery, answer: itemAnswer, session: 'needed' })
  async show(@Req() request: FastifyRequest): Promise<string> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const itemId = readId(request);
    return this.house.seen(caller, { command: 'READ', itemId }, getItem(this.house.engine, caller, itemId));
  }

  @Call({
    method: 'POST', path: 'api/rectification-items/:id/events', tag, summary: '提交整改、核销、再开、结转', parameters, body: anyEvent, answer: itemAnswer,
    session: 'needed', key: 'required', problems: ofItemEvents,
  })
  async act(@Req() request: FastifyRequest): Promise<string> {
    const body: ItemEventBody = readEvent(itemEventBodies, request);
    const key = readKey(request);
    const caller = await this.house.door.caller(request);
    return accept(await actOnItem(this.house.engine, caller, { itemId: readId(request), body, key }));
  }
}
