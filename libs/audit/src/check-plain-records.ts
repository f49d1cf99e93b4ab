// Records of which each field is what the last entry about it says: items, posts, people, units. Texts that may be erased are
// compared by their print, and not at all once they were erased.
import type { Json } from './canonical-bytes';
import type { Envelope, Payload } from './entry';
import { print, privateFields } from './private-part';
import type { Faults } from './report';

export type Fields = Record<string, string | null>;

export interface PlainRecord {
  what: 'item' | 'post' | 'person' | 'unit';
  stream: string;
  fields: Fields;
}

const names = { item: '整改事项', post: '岗位任职', person: '人员', unit: '单位' } as const;
const inPrivate: readonly string[] = ['text', 'owner', 'display_name', 'email'];
const kindOf = /^(item|post|person|unit)\//;

const plain = (value: Json | undefined): string | null => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value : null);
const picked = (pub: Record<string, Json>, keys: readonly string[]): Fields => Object.fromEntries(keys.map((key) => [key, plain(pub[key])]));

export class PlainRecordCheck {
  private readonly said = new Map<string, { fields: Fields; seen: boolean }>();

  constructor(private readonly faults: Faults) {}

  entry(stream: string, envelope: Envelope, payload: Payload | null): void {
    if (!kindOf.test(stream)) return;
    const known = this.said.get(stream) ?? { fields: {}, seen: false };
    this.said.set(stream, known);
    Object.assign(known.fields, fieldsOf(envelope, payload));
  }

  record({ what, stream, fields }: PlainRecord): void {
    const known = this.said.get(stream);
    if (!known) return this.faults.add('record', stream, null, `${names[what]}在库里，却没有任何记录。`);
    known.seen = true;
    const differs = Object.entries(known.fields).filter(([key, said]) => said !== printed(key, fields[key] ?? null));
    if (differs.length > 0) this.faults.add('record', stream, null, `${names[what]}与记录不一致：${differs.map(([key]) => key).join('、')}。`);
  }

  nothingMissing(): void {
    for (const [stream, { seen }] of this.said) {
      const what = kindOf.exec(stream)?.[1] as PlainRecord['what'];
      if (!seen) this.faults.add('record', stream, null, `${names[what]}有记录，库里却没有：被删除过。`);
    }
  }
}

const printed = (key: string, value: string | null): string | null => (value !== null && inPrivate.includes(key) ? print(value) : value);

function fieldsOf({ type, pub: facts }: Envelope, payload: Payload | null): Fields {
  const pub = facts as Record<string, Json>;
  const [what] = type.split('@');
  if (what === 'item.created') {
    const keys = ['unit', 'year', 'source', 'submission', 'row', 'due_on', 'carried_from'];
    return { state: 'open', ...picked(pub, keys), ...privateOf(payload, ['text', 'owner']) };
  }
  if (what === 'post.created') return picked(pub, ['person', 'unit', 'role', 'valid_from', 'valid_to']);
  if (what === 'post.ended') return picked(pub, ['person', 'unit', 'role', 'valid_to']);
  if (what === 'unit.created') return picked(pub, ['code', 'name', 'kind', 'department']);
  if (what === 'person.created') return { disabled: 'no', ...picked(pub, ['account_digest']), ...privateOf(payload, ['display_name', 'email']) };
  if (what === 'person.disabled') return { disabled: 'yes' };
  return typeof pub['to_state'] === 'string' ? { state: pub['to_state'] } : {};
}

/** Only what the private part names: what was erased, or was never told, is not compared. */
function privateOf(payload: Payload | null, keys: readonly string[]): Fields {
  const held = privateFields(payload) ?? {};
  return Object.fromEntries(keys.filter((key) => key in held).map((key) => [key, typeof held[key] === 'string' ? print(held[key]) : null]));
}
