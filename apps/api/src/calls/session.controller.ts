// Log-in, who am I, log-out, a new password. Cookies are set here; whether a password is right is asked of operations.
import { Controller, Req, Res } from '@nestjs/common';
import { changePasswordBody, demonstrationAnswer, logInBody, sessionAnswer } from '@jishen/contracts';
import { changePassword, closeSession, listDemonstrationAccounts, openSession, profileOf, type Profile } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { House } from '../house';
import { accept, refuseRequest } from '../http/refused';
import { readBody } from '../http/read-input';
import { cookieOf, expiredCookie } from '../http/session-cookie';
import { Call } from '../openapi/call.decorator';

const tag = '登录';

@Controller()
export class SessionController {
  constructor(private readonly house: House) {}

  @Call({
    method: 'POST', path: 'api/session', tag, summary: '登录；会话放在 HttpOnly 的 Cookie 里', body: logInBody, answer: sessionAnswer, session: 'none',
    problems: ['BAD_CREDENTIALS', 'ONE_TIME_PASSWORD_EXPIRED', 'LOG_IN_CROWDED', 'TOO_MANY_ATTEMPTS'],
  })
  async open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Profile> {
    const { account, password } = readBody(logInBody, request);
    const { engine, door, config } = this.house;
    const before = door.hashOf(request);
    const { token, profile } = accept(await openSession(engine, config.session, { account, password, before }));
    if (before !== null) door.forget(before);
    void reply.header('set-cookie', cookieOf(config, token));
    return profile;
  }

  @Call({ method: 'GET', path: 'api/session', tag, summary: '我是谁：本人、岗位、区县', answer: sessionAnswer, session: 'one-time' })
  async show(@Req() request: FastifyRequest): Promise<Profile> {
    const { caller } = await this.house.door.holder(request);
    return profileOf(this.house.engine, this.house.config.session, caller.sessionDigest ?? '');
  }

  @Call({ method: 'DELETE', path: 'api/session', tag, summary: '退出登录；没有登录时也成功', status: 204, answer: null, session: 'none' })
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { engine, door, config } = this.house;
    const hash = door.hashOf(request);
    if (hash !== null) {
      await closeSession(engine, hash, 'logged-out');
      door.forget(hash);
    }
    void reply.header('set-cookie', expiredCookie(config));
  }

  @Call({
    method: 'POST', path: 'api/session/password', tag, summary: '修改本人密码；本人其他的登录随之失效', status: 204, body: changePasswordBody, answer: null,
    session: 'one-time', problems: ['PASSWORD_WRONG', 'PASSWORD_TOO_WEAK', 'ONE_TIME_PASSWORD_EXPIRED', 'LOG_IN_CROWDED', 'TOO_MANY_ATTEMPTS'],
  })
  async changePassword(@Req() request: FastifyRequest): Promise<void> {
    const body = readBody(changePasswordBody, request);
    const holder = await this.house.door.holder(request);
    accept(await changePassword(this.house.engine, holder, body));
    if (holder.caller.sessionDigest !== null) this.house.door.forget(holder.caller.sessionDigest);
  }

  @Call({
    method: 'GET', path: 'api/demonstration', tag, summary: '演示账号；仅在内置数据库载入了演示数据时有', answer: demonstrationAnswer, session: 'none',
    problems: ['NO_DEMONSTRATION'],
  })
  async demonstration(): Promise<{ accounts: unknown[] }> {
    const accounts = this.house.config.embedded ? await listDemonstrationAccounts(this.house.engine) : null;
    if (accounts !== null) return { accounts };
    throw refuseRequest('NO_DEMONSTRATION', 'demonstration-accounts-are-told-only-where-they-are', '这里没有载入演示数据，请用您自己的账号登录。');
  }
}
