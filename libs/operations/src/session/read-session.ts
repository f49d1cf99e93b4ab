// Who stands behind a session's hash now, or why nobody does. One small statement outside any transaction;
// that the session was seen is noted at most once a minute, so idleness ends up to a minute early, never late.
import { inTransaction, sessionRow, touchSession, withConnection, type SessionRow } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { closeSession } from './close-session';
import type { SessionRules } from './session-rules';

export interface SessionHolder {
  caller: Caller;
  account: string;
  mustChangePassword: boolean;
}

export async function readSession(engine: Engine, rules: SessionRules, idHash: string): Promise<Outcome<SessionHolder>> {
  const row = await withConnection(engine.db, async (reader) => (await reader.run<SessionRow & Record<string, unknown>>(sessionRow(idHash, rules.idleMinutes))).rows[0]);
  if (row === undefined) return noSession();
  switch (row.standing) {
    case 'closed':
      return noSession();
    case 'idle':
      await closeSession(engine, idHash, 'idle');
      return refuse('NO_SESSION', 'a-session-ends-when-idle', `您已超过 ${rules.idleMinutes} 分钟没有操作，登录已失效，请重新登录。`, { cause: 'idle' });
    case 'expired':
      await closeSession(engine, idHash, 'expired');
      return refuse('NO_SESSION', 'a-session-ends-after-its-hours', `登录已满 ${rules.hours} 小时，请重新登录。`, { cause: 'expired' });
    case 'revoked':
      await closeSession(engine, idHash, 'revoked');
      return refuse('NO_SESSION', 'a-disabled-person-has-no-session', '您的账号已停用，登录已失效；如有疑问，请联系系统管理员。', { cause: 'revoked' });
    case 'open':
      if (row.stale) await inTransaction(engine.db, (tx) => tx.commitWith(touchSession(idHash)));
      return {
        ok: true,
        value: {
          caller: { districtId: row.districtId, personId: row.personId, sessionDigest: idHash },
          account: row.account,
          mustChangePassword: row.mustChangePassword,
        },
      };
  }
}

export function noSession(): Extract<Outcome<never>, { ok: false }> {
  return refuse('NO_SESSION', 'a-request-comes-from-somebody', '您还没有登录，或登录已失效，请先登录。');
}

/** Until a password that somebody else knows is replaced, the session is good for replacing it and for nothing else. */
export function admit(holder: SessionHolder): Outcome<Caller> {
  if (!holder.mustChangePassword) return { ok: true, value: holder.caller };
  return refuse('PASSWORD_MUST_CHANGE', 'a-one-time-password-is-replaced-first', '您用的是一次性密码，请先修改密码：POST /api/session/password，请求体 {"current": 现在的密码, "next": 新密码}；之后再办理其他事项。', {
    method: 'POST',
    address: '/api/session/password',
    fields: ['current', 'next'],
  });
}
