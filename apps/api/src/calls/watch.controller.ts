// What operators and their tools ask: alive, ready, figures. It says nothing of people or records.
import { Controller, Res } from '@nestjs/common';
import { migrationState, withConnection } from '@jishen/persistence';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { House } from '../house';
import { refuseRequest } from '../http/refused';
import { Call } from '../openapi/call.decorator';

const tag = '运行';
const state = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });
type State = z.output<typeof state>;

@Controller()
export class WatchController {
  constructor(private readonly house: House) {}

  @Call({ method: 'GET', path: 'healthz', tag, summary: '进程在运行', answer: state, session: 'none' })
  alive(): State {
    return { status: 'ok' };
  }

  @Call({ method: 'GET', path: 'readyz', tag, summary: '数据库连得上且已升级到本程序的版本', answer: state, session: 'none', problems: ['DATABASE_UNAVAILABLE'] })
  async ready(): Promise<State> {
    const missing = await withConnection(this.house.door.watch, (reader) => migrationState(reader));
    if (missing.length === 0) return { status: 'ok' };
    throw refuseRequest('DATABASE_UNAVAILABLE', 'the-database-is-as-new-as-the-program', `数据库还缺 ${missing.length} 个升级，请先执行升级再启动。`, { missing });
  }

  @Call({ method: 'GET', path: 'metrics', tag, summary: 'Prometheus 指标', answer: 'text/plain; version=0.0.4; charset=utf-8', session: 'none' })
  async metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('content-type', this.house.metrics.contentType);
    return this.house.metrics.show();
  }
}
