// Questions to the trail: who changed which score, which entries are there, which attempts were refused; answered as JSON or, by Accept, as
// a table for a spreadsheet. It only reads.
import { Controller, Req, Res } from '@nestjs/common';
import { entriesQuery, entryPayloads, scoreChangePage, scoreChangesQuery, trailPage } from '@jishen/contracts';
import { listEntries, listScoreChanges, scoreChangesTable, type EntryQuestion } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { refuseRequest } from '../http/refused';
import { sendTable, wantedTable } from '../http/send-table';
import { readQuery } from '../http/read-input';
import { momentAfter, momentFrom } from '../http/moments';
import { Call } from '../openapi/call.decorator';
import { ofReading } from '../openapi/problem-groups';

const tag = '审计';
const entryTypes = Object.keys(entryPayloads);

interface Asked {
  submission?: string;
  row?: string;
  actor?: string;
  unit?: string;
  year?: number;
  from?: string;
  to?: string;
}

@Controller()
export class AuditController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'api/audit/score-changes', tag, summary: '谁改了哪一分：从多少到多少、何时、凭什么；Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件', query: scoreChangesQuery, answer: scoreChangePage, session: 'needed', problems: ofReading })
  async scoreChanges(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { cursor, ...asked } = readQuery(scoreChangesQuery, request);
    const caller = await this.house.door.caller(request);
    const format = wantedTable(request);
    if (format !== null) return sendTable(reply, await this.house.seen(caller, { command: 'AUDIT_READ' }, scoreChangesTable(this.house.engine, caller, questionOf(asked))), format);
    return this.house.seen(caller, { command: 'AUDIT_READ' }, listScoreChanges(this.house.engine, caller, questionOf(asked), cursor));
  }

  @Call({ method: 'GET', path: 'api/audit/entries', tag, summary: '审计记录；kind=refusal 为被拒绝的操作', query: entriesQuery, answer: trailPage, session: 'needed', problems: ofReading })
  async entries(@Req() request: FastifyRequest): Promise<object> {
    const { cursor, kind, ...asked } = readQuery(entriesQuery, request);
    const question = { ...questionOf(asked), ...(kind === undefined ? {} : { types: typesOf(kind) }) };
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, { command: 'AUDIT_READ' }, listEntries(this.house.engine, caller, question, cursor));
  }
}

function questionOf({ submission, row, actor, unit, year, from, to }: Asked): EntryQuestion {
  return {
    submissionId: submission, rowKey: row, actorId: actor, unitId: unit, year,
    from: from === undefined ? undefined : momentFrom(from), to: to === undefined ? undefined : momentAfter(to),
  };
}

/** `refusal` is what people call it; every other kind is the first word of entry types. */
function typesOf(kind: string): readonly string[] {
  const types = kind === 'refusal' ? entryTypes.filter((type) => /\.refused@/.test(type)) : entryTypes.filter((type) => type.startsWith(`${kind}.`));
  if (types.length > 0) return types;
  const kinds = ['refusal', ...new Set(entryTypes.map((type) => type.split('.', 1)[0] ?? ''))];
  const message = `应为以下之一：${kinds.join('、')}`;
  throw refuseRequest('QUERY_INVALID', 'a-query-has-the-parameters-that-are-documented', `查询参数不符合要求：「kind」${message}。`, { fields: [{ path: 'kind', message }] });
}
