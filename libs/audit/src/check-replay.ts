// Finds a command that took effect twice in one stream, even where the chain over both effects is sound:
// the entries of one command stand next to each other, and no two of them say the same.
import { canonicalText } from './canonical-bytes';
import type { Envelope } from './entry';
import type { Faults } from './report';

/** A refused command changed nothing and may be tried, and refused, again under the same id. */
const mayRepeat = /^command\.refused@/;

/** One command may close several sessions: then the entries differ by the session alone. */
const fingerprint = ({ type, sess, pub }: Envelope): string => `${type} ${sess ?? ''} ${canonicalText(pub)}`;

export class ReplayCheck {
  private finished = new Set<string>();
  private current: string | null = null;
  /** The first entry of the command; most commands write only one, so nothing is computed for it. */
  private first: Envelope | null = null;
  private said = new Set<string>();

  constructor(private readonly faults: Faults) {}

  /** A new stream begins. */
  begin(): void {
    this.finished = new Set();
    this.current = null;
  }

  entry(envelope: Envelope): void {
    if (mayRepeat.test(envelope.type)) return;
    const command = `${envelope.actor} ${envelope.cmd}`;
    if (command === this.current) {
      this.further(envelope);
      return;
    }
    if (this.current !== null) this.finished.add(this.current);
    if (this.finished.has(command)) this.report(envelope);
    this.current = command;
    this.first = envelope;
    this.said.clear();
  }

  private further(envelope: Envelope): void {
    if (this.first) this.said.add(fingerprint(this.first));
    this.first = null;
    const mark = fingerprint(envelope);
    if (this.said.has(mark)) this.report(envelope);
    this.said.add(mark);
  }

  private report(envelope: Envelope): void {
    this.faults.add('replay', envelope.stream, envelope.seq, `命令 ${envelope.cmd} 在这条记录流里生效了不止一次。`);
  }
}
