// Questions to the trail: the list of them, their answers, which entries are there; answered as JSON or, by Accept, as a file. And the questions
// that a person keeps. It decides nothing.
import { Controller, Req, Res } from '@nestjs/common';
import { auditAnswer, auditQuestionQuery, entriesQuery, entryPayloads, fileProgress, keepQuestionBody, keptQuestionList, noQuery, questionList, recordPage } from '@jishen/contracts';
import {
  answerTable, askQuestion, forgetQuestion, howFar, keepQuestion, listEntries, listKeptQuestions, listQuestions, recordsTable, type EntryQuestion, type Filled,
} from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { refuseRequest } from '../http/refused';
import { sendTable, wantedTable } from '../http/send-table';
import { readBody, readId, readParam, readQuery } from '../http/read-input';
import { momentAfter, momentFrom } from '../http/moments';
import { Call } from '../openapi/call.decorator';
import { ofReading } from '../openapi/problem-groups';

const tag = '审计';
const entryTypes = Object.keys(entryPayloads);
const reading = { command: 'AUDIT_READ' };
const asFile = 'Accept 为 xlsx、csv 或 pdf 的类型时是同一答案的全部，作为文件';
const ofAnswers = [...ofReading, 'ANSWER_TOO_LONG'] as const;

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

  @Call({ method: 'GET', path: 'api/audit/questions', tag, summary: '可以问的问题：整句、空格、答案的列', query: noQuery, answer: questionList, session: 'needed' })
  async questions(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    await this.house.door.caller(request);
    return { items: listQuestions() };
  }

  @Call({
    method: 'GET', path: 'api/audit/questions/:question', tag, summary: `一个问题的答案；${asFile}。每问一次记一条审计记录`, parameters: { question: '问题的编号，见 api/audit/questions' },
    query: auditQuestionQuery, answer: auditAnswer, session: 'needed', problems: [...ofAnswers, 'NOT_VISIBLE'],
  })
  async question(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer(request, reply, readParam(request, 'question'));
  }

  @Call({ method: 'GET', path: 'api/audit/score-changes', tag, summary: `谁改了哪一分：从多少到多少、何时、凭什么；${asFile}`, query: auditQuestionQuery, answer: auditAnswer, session: 'needed', problems: ofAnswers })
  async scoreChanges(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer(request, reply, 'score-changes');
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, question: string): Promise<object> {
    const { cursor, asOf, key, ...asked } = readQuery(auditQuestionQuery, request);
    const caller = await this.house.door.caller(request);
    const filled: Filled = { ...questionOf(asked), asOf };
    const format = wantedTable(request, ['xlsx', 'csv', 'pdf']);
    const { engine } = this.house;
    if (format !== null) return sendTable(reply, await this.house.seen(caller, reading, answerTable(engine, caller, question, filled, { format, key })), format);
    return this.house.seen(caller, reading, askQuestion(engine, caller, question, filled, cursor));
  }

  @Call({
    method: 'GET', path: 'api/audit/files/:key', tag, summary: '本人正在导出的文件整理到了第几条；key 是导出时给的', parameters: { key: '导出时给的 key' }, query: noQuery, answer: fileProgress, session: 'needed', problems: ['NOT_VISIBLE'],
  })
  async file(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    const far = howFar(caller, readId(request, 'key'));
    return { making: far !== null, done: far?.done ?? 0, of: far?.of ?? 0 };
  }

  @Call({ method: 'GET', path: 'api/audit/entries', tag, summary: '审计记录；kind=refusal 为被拒绝的操作；Accept 为 xlsx 或 csv 的类型时是表格文件', query: entriesQuery, answer: recordPage, session: 'needed', problems: ofReading })
  async entries(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { cursor, kind, ...asked } = readQuery(entriesQuery, request);
    const question = { ...questionOf(asked), ...(kind === undefined ? {} : kind === 'refusal' ? { question: 'refused' as const, kind } : { types: typesOf(kind), kind }) };
    const caller = await this.house.door.caller(request);
    const format = wantedTable(request, ['xlsx', 'csv']);
    if (format !== null) return sendTable(reply, await this.house.seen(caller, reading, recordsTable(this.house.engine, caller, question, format)), format);
    return this.house.seen(caller, reading, listEntries(this.house.engine, caller, question, cursor));
  }

  @Call({ method: 'GET', path: 'api/audit/kept-questions', tag, summary: '本人保留的常用查询', query: noQuery, answer: keptQuestionList, session: 'needed', problems: ofReading })
  async kept(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, reading, listKeptQuestions(this.house.engine, caller));
  }

  @Call({
    method: 'POST', path: 'api/audit/kept-questions', tag, summary: '保留一个常用查询，空格一并保留', body: keepQuestionBody, answer: keptQuestionList, session: 'needed',
    problems: [...ofReading, 'NOT_VISIBLE', 'QUESTION_NAME_TAKEN', 'QUESTIONS_TOO_MANY'],
  })
  async keep(@Req() request: FastifyRequest): Promise<object> {
    const body = readBody(keepQuestionBody, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, reading, keepQuestion(this.house.engine, caller, body));
  }

  @Call({ method: 'DELETE', path: 'api/audit/kept-questions/:id', tag, summary: '删除一个常用查询', parameters: { id: '常用查询的编号' }, answer: keptQuestionList, session: 'needed', problems: [...ofReading, 'NOT_VISIBLE'] })
  async forget(@Req() request: FastifyRequest): Promise<object> {
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, reading, forgetQuestion(this.house.engine, caller, readId(request)));
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
  const types = entryTypes.filter((type) => type.startsWith(`${kind}.`));
  if (types.length > 0) return types;
  const kinds = ['refusal', ...new Set(entryTypes.map((type) => type.split('.', 1)[0] ?? ''))];
  const message = `应为以下之一：${kinds.join('、')}`;
  throw refuseRequest('QUERY_INVALID', 'a-query-has-the-parameters-that-are-documented', `查询参数不符合要求：「kind」${message}。`, { fields: [{ path: 'kind', message }] });
}
