// Rule sets: list, one in words and as its document, differences, trials, registering. Nothing is decided here.
import { Controller, Req } from '@nestjs/common';
import {
  cycleTrialBody, cycleTrialPage, noQuery, registerRuleSetBody, ruleSetAnswer, ruleSetComparison, ruleSetComparisonQuery, ruleSetList, ruleSetRegistered, trialAnswer, trialBody,
} from '@jishen/contracts';
import { compareVersions, listRuleSets, registerRuleSet, showRuleSet, tryOnCycle, tryOnSubmission, versionOf } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept, refuseRequest } from '../http/refused';
import { readBody, readOptionalKey, readParam, readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';
import { ofAdministration, ofReading } from '../openapi/problem-groups';

const tag = '评分规则';
const read = { method: 'GET', tag, session: 'needed', problems: ['ROLE_MAY_NOT', 'POST_EXPIRED'] } as const;
const one = { id: '评分规则集的编号', version: '第几版' };

@Controller()
export class RuleSetsController {
  constructor(private readonly house: House) {}

  @Call({ ...read, path: 'api/rule-sets', summary: '登记过的评分规则集，各用于哪些年度', query: noQuery, answer: ruleSetList })
  async list(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    return accept(await listRuleSets(this.house.engine, await this.house.door.caller(request)));
  }

  @Call({ ...read, path: 'api/rule-sets/:id/:version', summary: '一份评分规则集：逐行用文字写出，附原文', parameters: one, query: noQuery, answer: ruleSetAnswer })
  async show(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    const caller = await this.house.door.caller(request);
    return accept(await showRuleSet(this.house.engine, caller, readVersion(request)));
  }

  @Call({ ...read, path: 'api/rule-sets/:id/:version/comparison', summary: '两份评分规则集哪里不同', parameters: one, query: ruleSetComparisonQuery, answer: ruleSetComparison })
  async compare(@Req() request: FastifyRequest): Promise<object> {
    const { with: text } = readQuery(ruleSetComparisonQuery, request);
    const other = versionOf(text);
    if (other === null) throw refuseRequest('QUERY_INVALID', 'a-query-has-the-parameters-that-are-documented', '查询参数不符合要求：「with」应写成 编号@版本。', { fields: [{ path: 'with', message: '应写成 编号@版本' }] });
    const caller = await this.house.door.caller(request);
    return accept(await compareVersions(this.house.engine, caller, other, readVersion(request)));
  }

  @Call({
    method: 'POST', path: 'api/rule-sets/:id/:version/trial', tag, summary: '在一份看得到的自评件上试算：逐行与现在的并排；什么也不写', parameters: one, body: trialBody, answer: trialAnswer,
    session: 'needed', problems: ['RULE_SET_OF_OTHER_FORM'],
  })
  async tryOne(@Req() request: FastifyRequest): Promise<object> {
    const { submissionId } = readBody(trialBody, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, { command: 'READ', submissionId }, tryOnSubmission(this.house.engine, caller, readVersion(request), submissionId));
  }

  @Call({
    method: 'POST', path: 'api/rule-sets/:id/:version/cycle-trial', tag, summary: '在一个年度任务里看得到的、已送审的自评件上试算，分页；什么也不写', parameters: one, body: cycleTrialBody, answer: cycleTrialPage,
    session: 'needed', problems: [...ofReading, 'RULE_SET_OF_OTHER_FORM'],
  })
  async tryCycle(@Req() request: FastifyRequest): Promise<object> {
    const asked = readBody(cycleTrialBody, request);
    const caller = await this.house.door.caller(request);
    return accept(await tryOnCycle(this.house.engine, caller, readVersion(request), asked));
  }

  @Call({
    method: 'POST', path: 'api/admin/rule-sets', tag: '管理', summary: '登记本地的评分规则集；一版只写一次', status: 201, body: registerRuleSetBody, answer: ruleSetRegistered, session: 'needed', key: 'honoured',
    problems: [...ofAdministration, 'RULE_SET_INVALID', 'RULE_SET_VERSION_TAKEN', 'RULE_SET_VERSION_NOT_NEXT', 'RULE_SET_OF_OTHER_FORM'],
  })
  async register(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(registerRuleSetBody, request);
    const key = readOptionalKey(request);
    return accept(await registerRuleSet(this.house.engine, await this.house.door.caller(request), body, key));
  }
}

function readVersion(request: FastifyRequest): { id: string; version: number } {
  const found = versionOf(`${readParam(request, 'id')}@${readParam(request, 'version')}`);
  if (found !== null) return found;
  throw refuseRequest('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有登记过这份评分规则集，请从列表里选择。');
}
