// A document that `extends` another: found, laid over it, as often as needed. Only what differs is written; the result is a whole
// document again. It never changes either of the two, and never follows a circle.
import { SHIPPED_DOCUMENTS } from './shipped-documents';

export interface FoundDocument {
  document: unknown;
  /** How the found document finds what it extends in turn. */
  find: FindDocument;
}
export type FindDocument = (name: string) => FoundDocument | null;

export type Extended = { ok: true; document: unknown } | { ok: false; fault: string };

type Json = Record<string, unknown>;

/** Nobody needs more; a longer chain is a mistake. */
const LONGEST_CHAIN = 8;

export const findShipped: FindDocument = (name) => {
  const document = SHIPPED_DOCUMENTS.find(({ id }) => id === name);
  return document === undefined ? null : { document, find: findShipped };
};

export function extendDocument(document: unknown, find: FindDocument): Extended {
  return extended(document, find, []);
}

function extended(document: unknown, find: FindDocument, chain: readonly string[]): Extended {
  if (!isObject(document) || !('extends' in document)) return { ok: true, document };
  const { extends: named, ...own } = document;
  if (typeof named !== 'string' || named === '') return refuse('应为一个评分规则的编号或文件名');
  const here = [...chain, nameOf(document)];
  const [name = '', version] = named.split('@');
  if (here.includes(name)) return refuse(`${[...here, name].join(' → ')} 循环引用`);
  const found = find(name);
  if (found === null) return refuse(`没有编号为「${name.slice(0, 80)}」的评分规则，也没有这个文件`);
  const path = [...here, nameOf(found.document)].join(' → ');
  if (here.includes(nameOf(found.document))) return refuse(`${path} 循环引用`);
  if (here.length >= LONGEST_CHAIN) return refuse(`${path} 引用超过 ${LONGEST_CHAIN} 层`);
  const base = extended(found.document, found.find, here);
  if (!base.ok) return base;
  if (!isObject(base.document)) return refuse(`「${name}」不是评分规则`);
  const origin = `${nameOf(base.document)}@${String(base.document['version'])}`;
  if (version !== undefined && origin !== `${nameOf(base.document)}@${version}`)
    return refuse(`要引用「${named}」，找到的是「${origin}」`);
  const missing = ['id', 'version', 'title', 'place', 'year', 'source'].find((field) => !(field in own));
  if (missing !== undefined) return { ok: false, fault: `${missing}：引用别的评分规则时，这一项也要自己写明` };
  return { ok: true, document: { ...laidOver(base.document, own), extended: origin } };
}

function nameOf(document: unknown): string {
  return isObject(document) && typeof document['id'] === 'string' ? document['id'] : '';
}

function refuse(why: string): Extended {
  return { ok: false, fault: `extends：${why}` };
}

/** Objects field by field, lists of keyed things by key, anything else replaced; null takes a field away. */
function laidOver(base: Json, own: Json): Json {
  const fields = new Map(Object.entries(base));
  for (const [field, value] of Object.entries(own)) {
    if (value === null) fields.delete(field);
    else fields.set(field, merged(fields.get(field), value));
  }
  return Object.fromEntries(fields);
}

function merged(base: unknown, own: unknown): unknown {
  if (isObject(base) && isObject(own)) return laidOver(base, own);
  return isKeyedList(base) && isKeyedList(own) ? mergedList(base, own) : own;
}

/** Known keys are changed in place, `"remove": true` takes one out, new ones come last. */
function mergedList(base: readonly Json[], own: readonly Json[]): Json[] {
  const changes = new Map(own.map((item) => [item['key'], item]));
  const known = new Set(base.map((item) => item['key']));
  const kept = base.flatMap((item) => {
    const change = changes.get(item['key']);
    if (change === undefined) return [item];
    return change['remove'] === true ? [] : [laidOver(item, change)];
  });
  return [...kept, ...own.filter((item) => !known.has(item['key']))];
}

function isKeyedList(value: unknown): value is Json[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item['key'] === 'string')
  );
}

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
