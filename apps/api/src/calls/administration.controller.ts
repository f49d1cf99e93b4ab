// What the three administrators do, each their part: people, units, posts. Nothing is decided here.
import { Controller, Req } from '@nestjs/common';
import {
  appointmentPage, appointmentsQuery, created, createPersonBody, createPostBody, createUnitBody, disablePersonBody, endPostBody, importAnswer, importPeopleAnswer, importPeopleBody, importPostsBody, importUnitsBody, pageQuery, personCreated, personDisabled, personPage, powersAnswer, powersQuery, resetPasswordBody,
  postCreated, postEnded, postPage, unitPage,
} from '@jishen/contracts';
import { createPerson, createPost, createUnit, disablePerson, endPost, importPeople, importPosts, importUnits, listAppointments, listPeople, listPosts, listUnits, resetPassword, showPowers } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept } from '../http/refused';
import { readBody, readId, readOptionalKey, readQuery } from '../http/read-input';
import { momentWithin } from '../http/moments';
import { Call } from '../openapi/call.decorator';
import { ofAdministration, ofReading } from '../openapi/problem-groups';

const tag = '管理';
const listed = { method: 'GET', tag, query: pageQuery, session: 'needed', problems: ofReading } as const;
const imported = { method: 'POST', tag, session: 'needed', key: 'honoured', problems: [...ofAdministration, 'IMPORT_REFUSED'] } as const;
const changed = { method: 'POST', tag, session: 'needed', key: 'honoured' } as const;

@Controller()
export class AdministrationController {
  constructor(private readonly house: House) {}

  @Call({ ...listed, path: 'api/admin/people', summary: '人员', answer: personPage })
  async people(@Req() request: FastifyRequest): Promise<object> {
    const { cursor } = readQuery(pageQuery, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, { command: 'ADMIN_PEOPLE' }, listPeople(this.house.engine, caller, cursor));
  }

  @Call({ ...changed, path: 'api/admin/people', summary: '建立人员与账号；一次性密码只回答一次', status: 201, body: createPersonBody, answer: personCreated, problems: [...ofAdministration, 'ACCOUNT_TAKEN'] })
  async createPerson(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(createPersonBody, request);
    const key = readOptionalKey(request);
    return accept(await createPerson(this.house.engine, await this.house.door.caller(request), body, key));
  }

  @Call({
    ...changed, path: 'api/admin/people/:id/disable', summary: '停用人员；其登录立即失效', parameters: { id: '人员编号' }, body: disablePersonBody, answer: personDisabled,
    problems: [...ofAdministration, 'PERSON_DISABLED', 'LAST_ADMINISTRATOR'],
  })
  async disablePerson(@Req() request: FastifyRequest): Promise<string> {
    const { reason, postId } = readBody(disablePersonBody, request);
    const key = readOptionalKey(request);
    const caller = await this.house.door.caller(request);
    return accept(await disablePerson(this.house.engine, caller, { personId: readId(request), reason, postId }, key));
  }

  @Call({
    ...changed, path: 'api/admin/people/:id/password', summary: '重置忘记的密码；一次性密码只回答一次，登录后必须修改', parameters: { id: '人员编号' }, status: 201, body: resetPasswordBody,
    answer: personCreated, problems: [...ofAdministration, 'PERSON_DISABLED', 'ACCOUNT_UNKNOWN', 'PASSWORD_OF_ONESELF', 'PASSWORD_OF_ANOTHER_OFFICE'],
  })
  async resetPassword(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(resetPasswordBody, request);
    const key = readOptionalKey(request);
    const caller = await this.house.door.caller(request);
    return accept(await resetPassword(this.house.engine, caller, readId(request), body, key));
  }

  @Call({ ...listed, path: 'api/admin/appointments', summary: '人员与岗位：某一时刻谁任什么岗位', query: appointmentsQuery, answer: appointmentPage })
  async appointments(@Req() request: FastifyRequest): Promise<object> {
    const { asOf, find = null, cursor } = readQuery(appointmentsQuery, request);
    const caller = await this.house.door.caller(request);
    const asked = { asOf: asOf === undefined ? null : momentWithin(asOf), find };
    return this.house.seen(caller, { command: 'ADMIN_POSTS' }, listAppointments(this.house.engine, caller, asked, cursor));
  }

  @Call({ ...listed, path: 'api/admin/people/:id/powers', summary: '这个人凭岗位能看什么、能办什么，受哪些限制', parameters: { id: '人员编号' }, query: powersQuery, answer: powersAnswer, problems: ['ROLE_MAY_NOT', 'POST_EXPIRED'] })
  async powers(@Req() request: FastifyRequest): Promise<object> {
    const { asOf } = readQuery(powersQuery, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, { command: 'ADMIN_POSTS' }, showPowers(this.house.engine, caller, readId(request), asOf === undefined ? null : momentWithin(asOf)));
  }

  @Call({ ...listed, path: 'api/admin/units', summary: '单位', answer: unitPage })
  async units(@Req() request: FastifyRequest): Promise<object> {
    const { cursor } = readQuery(pageQuery, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, { command: 'ADMIN_UNITS' }, listUnits(this.house.engine, caller, cursor));
  }

  @Call({
    ...changed, path: 'api/admin/units', summary: '建立单位', status: 201, body: createUnitBody, answer: created,
    problems: [...ofAdministration, 'UNIT_CODE_TAKEN', 'BUREAU_EXISTS', 'DEPARTMENT_UNKNOWN'],
  })
  async createUnit(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(createUnitBody, request);
    const key = readOptionalKey(request);
    return accept(await createUnit(this.house.engine, await this.house.door.caller(request), body, key));
  }

  @Call({ ...listed, path: 'api/admin/posts', summary: '岗位任职', answer: postPage })
  async posts(@Req() request: FastifyRequest): Promise<object> {
    const { cursor } = readQuery(pageQuery, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, { command: 'ADMIN_POSTS' }, listPosts(this.house.engine, caller, cursor));
  }

  @Call({
    ...changed, path: 'api/admin/posts', summary: '任命', status: 201, body: createPostBody, answer: postCreated,
    problems: [...ofAdministration, 'PERSON_UNKNOWN', 'PERSON_DISABLED', 'UNIT_UNKNOWN', 'POST_TERM_INVALID', 'POST_HELD_ALREADY', 'ROLE_MISPLACED', 'THREE_OFFICES_EXCLUSIVE'],
  })
  async createPost(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(createPostBody, request);
    const key = readOptionalKey(request);
    return accept(await createPost(this.house.engine, await this.house.door.caller(request), body, key));
  }

  @Call({
    ...changed, path: 'api/admin/posts/:id/end', summary: '结束任职', parameters: { id: '任职编号' }, body: endPostBody, answer: postEnded,
    problems: [...ofAdministration, 'POST_TERM_INVALID', 'POST_ENDED_ALREADY', 'LAST_ADMINISTRATOR'],
  })
  async endPost(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(endPostBody, request);
    const key = readOptionalKey(request);
    const caller = await this.house.door.caller(request);
    return accept(await endPost(this.house.engine, caller, readId(request), body, key));
  }

  @Call({ ...imported, path: 'api/admin/people/import', summary: '成批建立人员与账号：有一行有错就一行也不写入；一次性密码由 seed 得出，不存', body: importPeopleBody, answer: importPeopleAnswer })
  async importPeople(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(importPeopleBody, request);
    const key = readOptionalKey(request);
    return accept(await importPeople(this.house.engine, await this.house.door.caller(request), body, key));
  }

  @Call({ ...imported, path: 'api/admin/units/import', summary: '成批建立单位：有一行有错就一行也不写入', body: importUnitsBody, answer: importAnswer })
  async importUnits(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(importUnitsBody, request);
    const key = readOptionalKey(request);
    return accept(await importUnits(this.house.engine, await this.house.door.caller(request), body, key));
  }

  @Call({ ...imported, path: 'api/admin/posts/import', summary: '成批任命：有一行有错就一行也不写入', body: importPostsBody, answer: importAnswer })
  async importPosts(@Req() request: FastifyRequest): Promise<string> {
    const body = readBody(importPostsBody, request);
    const key = readOptionalKey(request);
    return accept(await importPosts(this.house.engine, await this.house.door.caller(request), body, key));
  }
}
