// Registered rule sets and routes, mail deliveries, the development mailbox: lists that administrators look at. It only reads.
import { Controller, Req } from '@nestjs/common';
import { deliveriesQuery, deliveryPage, developmentMailPage, documentList, noQuery, pageQuery } from '@jishen/contracts';
import { listDeliveries, listDevelopmentMail, listDocuments } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept } from '../http/refused';
import { readQuery } from '../http/read-input';
import { Call } from '../openapi/call.decorator';
import { ofReading } from '../openapi/problem-groups';

const tag = '管理';
const listed = { method: 'GET', tag, session: 'needed' } as const;

@Controller()
export class RegisterController {
  constructor(private readonly house: House) {}

  @Call({ ...listed, path: 'api/admin/routes', summary: '登记过的审批路线', query: noQuery, answer: documentList, problems: ['ROLE_MAY_NOT', 'POST_EXPIRED'] })
  async routes(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    return accept(await listDocuments(this.house.engine, await this.house.door.caller(request), 'route'));
  }

  @Call({ ...listed, path: 'api/admin/rule-sets', summary: '登记过的评分规则集', query: noQuery, answer: documentList, problems: ['ROLE_MAY_NOT', 'POST_EXPIRED'] })
  async ruleSets(@Req() request: FastifyRequest): Promise<object> {
    readQuery(noQuery, request);
    return accept(await listDocuments(this.house.engine, await this.house.door.caller(request), 'rule_set'));
  }

  @Call({ ...listed, path: 'api/admin/deliveries', summary: '邮件投递', query: deliveriesQuery, answer: deliveryPage, problems: ofReading })
  async deliveries(@Req() request: FastifyRequest): Promise<object> {
    const asked = readQuery(deliveriesQuery, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, { command: 'ADMIN_DELIVERIES' }, listDeliveries(this.house.engine, caller, asked));
  }

  @Call({ ...listed, path: 'api/admin/development-mail', summary: '开发邮箱：没有邮件服务器时邮件止于此', query: pageQuery, answer: developmentMailPage, problems: ofReading })
  async developmentMail(@Req() request: FastifyRequest): Promise<object> {
    const asked = readQuery(pageQuery, request);
    const caller = await this.house.door.caller(request);
    return this.house.seen(caller, { command: 'ADMIN_DELIVERIES' }, listDevelopmentMail(this.house.engine, caller, asked));
  }
}
