// What the entries say was handed in, tied and put out of use, against the evidence as it lies in the database: digest and size of the file,
// whose it is, its rows, its name where it was not erased. It never opens a file: whether the bytes are there is for who opens them.
import type { Json } from './canonical-bytes';
import type { Envelope, Payload } from './entry';
import { print, privateFields } from './private-part';
import type { Faults } from './report';

export interface EvidenceRecord {
  what: 'evidence';
  stream: string;
  seq: number;
  id: string;
  /** As in `pub` of `evidence.added@1`, with the rows of today; null where the file is not known at all. */
  digest: string | null;
  bytes: number | null;
  kind: string | null;
  pages: number | null;
  origin: string;
  level_key: string | null;
  rows: string[];
  round: number;
  person: string;
  post: string;
  at: string;
  name: string | null;
  disabled_by: string | null;
  disabled_at: string | null;
  disabled_reason: string | null;
}

interface Known {
  stream: string;
  seq: number;
  fields: Record<string, Json>;
  /** Prints; undefined where they were erased. */
  name: string | null | undefined;
  reason: string | null | undefined;
  seen: boolean;
}

const ofFile = ['digest', 'bytes', 'kind', 'pages', 'origin', 'level_key', 'rows', 'round'] as const;
const sorted = (rows: Json | undefined): Json => (Array.isArray(rows) ? [...(rows as string[])].sort() : []);

export class EvidenceRecordCheck {
  private readonly known = new Map<string, Known>();

  constructor(private readonly faults: Faults) {}

  entry(stream: string, seq: number, envelope: Envelope, payload: Payload | null): void {
    const isHere = stream.startsWith('submission/') || stream.startsWith('item/');
    if (!isHere || !envelope.type.startsWith('evidence.')) return;
    const pub = envelope.pub as Record<string, Json>;
    const key = keyOf(stream, pub['evidence']);
    if (envelope.type.startsWith('evidence.added@')) {
      const added = Object.fromEntries(ofFile.map((name) => [name, pub[name] ?? null]));
      const by = { person: envelope.actor, post: envelope.post, at: envelope.at, disabled_by: null, disabled_at: null };
      this.known.set(key, { stream, seq, fields: { ...added, ...by, rows: sorted(pub['rows']) }, name: printOf(envelope, payload, 'name'), reason: null, seen: false });
      return;
    }
    const known = this.known.get(key);
    if (known === undefined) return this.fault(stream, seq, '这条记录改动的佐证从来没有登记过。');
    if (envelope.type.startsWith('evidence.tied@')) known.fields['rows'] = sorted(pub['rows']);
    if (envelope.type.startsWith('evidence.disabled@')) {
      Object.assign(known.fields, { disabled_by: envelope.actor, disabled_at: envelope.at });
      known.reason = printOf(envelope, payload, 'reason');
    }
  }

  record({ what: _what, stream, seq, id, name, disabled_reason, ...fields }: EvidenceRecord): void {
    const known = this.known.get(keyOf(stream, id));
    if (known === undefined) return this.fault(stream, null, `库里有佐证 ${id}，却没有添加它的记录。`);
    known.seen = true;
    const lying: Record<string, Json> = { ...fields, rows: sorted(fields.rows) };
    const differs = Object.keys(known.fields).filter((key) => JSON.stringify(known.fields[key]) !== JSON.stringify(lying[key]));
    if (seq !== known.seq) differs.push('seq');
    if (isOther(known.name, name)) differs.push('name');
    if (isOther(known.reason, disabled_reason)) differs.push('disabled_reason');
    if (differs.length > 0) this.fault(stream, known.seq, `佐证与记录不一致：${differs.join('、')}。`);
  }

  /** What the entries tell of and no record shows. */
  nothingMissing(): void {
    for (const { stream, seq, seen } of this.known.values()) if (!seen) this.fault(stream, seq, '佐证有记录，库里却没有：被删除过，或者挪到了别的件里。');
  }

  private fault(stream: string, seq: number | null, detail: string): void {
    this.faults.add('record', stream, seq, detail);
  }
}

const keyOf = (stream: string, id: Json | undefined): string => `${stream} ${typeof id === 'string' ? id : ''}`;

function printOf({ priv }: Envelope, payload: Payload | null, field: string): string | null | undefined {
  if (priv === null) return null;
  const text = privateFields(payload)?.[field];
  return typeof text === 'string' ? print(text) : undefined;
}

const isOther = (told: string | null | undefined, lying: string | null): boolean => told !== undefined && told !== (lying === null ? null : print(lying));
