// A command that takes effect once, however often the line breaks or the button is pressed. It owns the key: the same while the fate of what
// was sent is unknown and the same is sent, another one after a known end or for another body. Where there is a record, it is asked.
// Outside React, without words; what may be sent it does not judge.
import { fateUnknown, passes, sessionLost } from './fate';
import { newKey } from './new-key';

export interface CommandState {
  readonly phase: 'idle' | 'sending' | 'asking' | 'not-sent' | 'done' | 'refused';
  /** Why it was refused, or that nobody answered where there is no record to ask. */
  readonly fault: unknown;
}

export interface Attempt<Answer> {
  /** The same as before is the same command. */
  readonly body: unknown;
  readonly post: (key: string) => Promise<Answer>;
  /** What the record knows of the command; null: it never arrived. */
  readonly ask?: (key: string) => Promise<Answer | null>;
  /** It took effect, wherever the person is by now. */
  readonly done?: (answer: Answer) => void;
}

const againMs = 2_000;
/** A request that was on its way when the line broke is given this long to arrive before the record is believed. */
const settleMs = 1_500;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const idle: CommandState = { phase: 'idle', fault: null };

export class Command {
  private state = idle;
  private readonly listeners = new Set<() => void>();
  /** What was sent last without a known end. */
  private open: { readonly key: string; readonly body: string } | null = null;
  private isBusy = false;
  private isWanted = true;

  constructor(private readonly makeKey: () => string = newKey) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): CommandState => this.state;

  begin(): void {
    this.isWanted = true;
  }

  /** Nobody waits for it any more: what was sent was sent, the record is not asked on. */
  end(): void {
    this.isWanted = false;
  }

  /** A refusal was read. */
  readonly forget = (): void => {
    if (!this.isBusy) this.put(idle);
  };

  /** `make`: what is to be sent, once what goes before it is done. A press while it is being sent is the same press. */
  readonly send = async <Answer>(make: () => Attempt<Answer> | Promise<Attempt<Answer>>): Promise<CommandState['phase']> => {
    if (this.isBusy) return this.state.phase;
    this.isBusy = true;
    this.put({ phase: 'sending', fault: null });
    try {
      this.put(await this.sent(await make()));
    } catch (fault) {
      this.put({ phase: 'refused', fault });
    } finally {
      this.isBusy = false;
    }
    return this.state.phase;
  };

  private async sent<Answer>(attempt: Attempt<Answer>): Promise<CommandState> {
    const body = JSON.stringify(attempt.body);
    const open = this.open?.body === body ? this.open : { key: this.makeKey(), body };
    this.open = open;
    try {
      return this.ended(attempt, await attempt.post(open.key));
    } catch (fault) {
      if (!fateUnknown(fault)) {
        this.open = null;
        return { phase: 'refused', fault };
      }
      if (attempt.ask === undefined) return { phase: 'refused', fault };
      this.put({ phase: 'asking', fault: null });
      const found = await this.asked(attempt.ask, open.key);
      return found === null ? { phase: 'not-sent', fault: null } : this.ended(attempt, found);
    }
  }

  private ended<Answer>({ done }: Attempt<Answer>, answer: Answer): CommandState {
    this.open = null;
    done?.(answer);
    return { phase: 'done', fault: null };
  }

  /** Until somebody answers, also across a restart and a session that ended meanwhile. */
  private async asked<Answer>(ask: (key: string) => Promise<Answer | null>, key: string): Promise<Answer | null> {
    await pause(settleMs);
    while (this.isWanted) {
      try {
        return await ask(key);
      } catch (fault) {
        if (!passes(fault) && !sessionLost(fault)) throw fault;
        await pause(againMs);
      }
    }
    return null;
  }

  private put(state: CommandState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
