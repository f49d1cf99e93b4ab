// From a request to the person behind it: cookie, hash, session. What was found stands for less than a second in this process,
// so that many requests at once ask the database once and a disabled person is out within that second.
import { admit, looksLikeToken, noSession, readSession, sessionHash, type Caller, type Engine, type Outcome, type SessionHolder, type SessionRules } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { accept } from './http/refused';
import { tokenIn, type CookieSettings } from './http/session-cookie';

const standsMs = 900;
const mostRemembered = 10_000;

interface Remembered {
  readonly holder: Promise<Outcome<SessionHolder>>;
  readonly untilMs: number;
}

export class SessionDoor {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly engine: Engine,
    private readonly rules: SessionRules,
    private readonly cookie: CookieSettings,
  ) {}

  /** Connections kept apart, so that sessions and health are answered while all others are in use. */
  get watch(): Engine['db'] {
    return this.engine.db;
  }

  /** SHA-256 of the session that the request carries, whether it stands or not. */
  hashOf(request: FastifyRequest): string | null {
    const token = tokenIn(this.cookie, request.headers.cookie);
    return token !== null && looksLikeToken(token) ? sessionHash(token) : null;
  }

  /** Whoever has a session, also with a one-time password that has to be replaced first. */
  async holder(request: FastifyRequest): Promise<SessionHolder> {
    const hash = this.hashOf(request);
    return accept(hash === null ? noSession() : await this.read(hash));
  }

  async caller(request: FastifyRequest): Promise<Caller> {
    return accept(admit(await this.holder(request)));
  }

  forget(hash: string): void {
    this.remembered.delete(hash);
  }

  private read(hash: string): Promise<Outcome<SessionHolder>> {
    const now = performance.now();
    const known = this.remembered.get(hash);
    if (known !== undefined && known.untilMs > now) return known.holder;
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    const holder = readSession(this.engine, this.rules, hash);
    this.remembered.set(hash, { holder, untilMs: now + standsMs });
    holder.catch(() => this.forget(hash));
    return holder;
  }
}
