// The private half of level 4: what lies outside the body is what the body committed to, or was erased on record.
// It never looks into a payload.
import type { Json } from './canonical-bytes';
import type { Envelope, Payload } from './entry';
import { commitment } from './entry-hash';
import type { Faults } from './report';

const erased = /^payload\.erased@/;
const saltBytes = 32;
const mark = (stream: string, seq: number, priv: string): string => `${stream} ${seq} ${priv}`;

export class PayloadCheck {
  private readonly missing = new Map<string, { stream: string; seq: number }>();
  private readonly tombstones = new Set<string>();

  constructor(private readonly faults: Faults) {}

  entry(envelope: Pick<Envelope, 'stream' | 'seq' | 'type' | 'priv' | 'pub'>, payload: Payload | null): void {
    const { stream, seq, priv } = envelope;
    if (erased.test(envelope.type)) this.bury(envelope.pub as Record<string, Json>);
    if (payload === null) {
      if (priv !== null) this.missing.set(mark(stream, seq, priv), { stream, seq });
    } else if (payload.salt.length !== saltBytes || commitment(payload.salt, payload.bytes) !== priv) {
      this.faults.add('payload', stream, seq, '非公开内容与记录里的承诺值不符：内容被换过或改过。');
    }
  }

  /** A tombstone may stand in a later stream, so what is missing is judged at the end. */
  everyGapHasItsTombstone(): void {
    for (const [key, { stream, seq }] of this.missing) {
      if (!this.tombstones.has(key)) this.faults.add('payload', stream, seq, '非公开内容不见了，且没有登记过销毁。');
    }
  }

  private bury(pub: Record<string, Json>): void {
    const { of_stream: stream, of_seq: seq, of_priv: priv } = pub;
    if (typeof stream === 'string' && typeof seq === 'number' && typeof priv === 'string') this.tombstones.add(mark(stream, seq, priv));
  }
}
