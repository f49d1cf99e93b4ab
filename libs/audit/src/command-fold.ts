// What holds for a whole command within its stream: the level whose turn it was, and the instant that its records carry.
// It keeps one stream at a time and judges nothing.
import type { Json } from './canonical-bytes';
import type { Envelope } from './entry';
import { nextInstant } from './instant';

export interface CommandPlace {
  /** The level whose turn it was before the command; null outside the sign-off. */
  level: string | null;
  /** Null where the clock stood behind the entry before: then the records carry an earlier instant than the entries. */
  at: string | null;
}

export const commandOf = ({ actor, cmd }: Pick<Envelope, 'actor' | 'cmd'>): string => JSON.stringify([actor, cmd]);

export class CommandFold {
  private stream: string | null = null;
  private command = '';
  private level: string | null = null;
  private lastAt = '';
  private place: CommandPlace = { level: null, at: null };

  entry(stream: string, envelope: Envelope): CommandPlace {
    if (stream !== this.stream) Object.assign(this, { stream, command: '', level: null, lastAt: '' });
    const command = commandOf(envelope);
    if (command !== this.command) {
      const pushed = this.lastAt !== '' && envelope.at === nextInstant(this.lastAt);
      this.command = command;
      this.place = { level: this.level, at: pushed ? null : envelope.at };
    }
    this.lastAt = envelope.at;
    const pub = envelope.pub as Record<string, Json>;
    if ('to_state' in pub) this.level = typeof pub['to_level'] === 'string' ? pub['to_level'] : null;
    return this.place;
  }
}
