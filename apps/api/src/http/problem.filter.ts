// Everything that was thrown becomes a problem document: refusals as they are, faults of the request by their status,
// a database that is away as 503, all else as 500 without a word about the inside; that is logged once, here.
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Refusal } from '@jishen/operations';
import { isBusy, isUnavailable, OutcomeUnknown } from '@jishen/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../observe/log';
import { Refused } from './refused';
import { pathOf, replyProblem } from './reply-problem';
import { replyOnPage } from './send-public';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly methodsOf: (path: string) => string[],
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const context = host.switchToHttp();
    this.answer(error, context.getRequest<FastifyRequest>(), context.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const refusal = this.refusalOf(error, request);
    if (refusal.code === 'INTERNAL') this.log.error({ requestId: request.id, err: error }, 'a request failed');
    if (reply.sent) return;
    // Whoever reads public pages has no use for a problem document.
    if (/^\/public(\/|$)/.test(pathOf(request))) return replyOnPage(request, reply, refusal);
    replyProblem(request, reply, refusal);
  }

  private refusalOf(error: unknown, request: FastifyRequest): Refusal {
    if (error instanceof Refused) return error.refusal;
    if (error instanceof OutcomeUnknown) {
      return problem('OUTCOME_UNKNOWN', 'an-unknown-outcome-is-asked-for-again', '提交时与数据库的连接中断，办没办成还不知道。请原样再办一次：已经办成的会得到原来的结果，没有办成的会办理，不会重复。');
    }
    if (isUnavailable(error)) return problem('DATABASE_UNAVAILABLE', 'without-its-database-the-house-waits', '数据库暂时连不上，没有办理任何事项；请稍候重试，仍不行时请联系维护人员。');
    if (isBusy(error)) return problem('DATABASE_BUSY', 'nobody-waits-long-for-what-another-holds', '别人正在办理同一事项，等候超时，没有办理成功；请稍候重试。');
    const status = statusIn(error);
    if (status === 404) return this.notFound(request);
    return byStatus[status] ?? problem('INTERNAL', 'a-fault-of-ours', '系统内部出错，没有办理成功。请稍后重试；仍不行时，请把请求编号告诉维护人员。');
  }

  private notFound(request: FastifyRequest): Refusal {
    const allow = this.methodsOf(pathOf(request));
    if (allow.length === 0) return problem('NO_SUCH_ADDRESS', 'only-documented-addresses-exist', '没有这个地址，请核对；全部地址见 /api/docs。');
    return problem('METHOD_NOT_ALLOWED', 'an-address-takes-its-own-methods', `这个地址不支持 ${request.method}，可用：${allow.join('、')}。`, { allow });
  }
}

const problem = (code: string, rule: string, detail: string, data: Record<string, unknown> = {}): Refusal => ({ code, rule, detail, data });

/** Nest hands Fastify's own errors on as HttpException, some come as they are. */
function statusIn(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'code' in error && 'statusCode' in error && String(error.code).startsWith('FST_')) return Number(error.statusCode);
  return 500;
}

const megabyte = '1 MB';
const byStatus: Partial<Record<number, Refusal>> = {
  400: problem('REQUEST_MALFORMED', 'a-request-is-well-formed-http', '请求写得不对（地址或请求头无法理解），请核对后重发。'),
  413: problem('BODY_TOO_LARGE', 'a-body-stays-below-one-megabyte', `请求体超过 ${megabyte}，请分次提交。`),
  414: problem('REQUEST_MALFORMED', 'an-address-has-a-limited-length', '地址太长，请核对后重发。'),
  415: problem('BODY_NOT_DECLARED_JSON', 'a-body-is-declared-as-json', '请求体须以 Content-Type: application/json 发送。'),
  503: problem('SHUTTING_DOWN', 'a-stopping-server-takes-nothing-new', '服务正在重启，没有办理任何事项，请稍候重试。'),
};
