// What no rule-set document may be, whatever it means: too large, too deep, with lists that nobody reads, or with characters that cannot be seen,
// stored or shown. Judged when a document is taken in, never again when it is read. It knows nothing of scoring.
import { placeOf } from './shape-fault';

/** Of a list, and of the fields of an object. */
const MOST_ITEMS = 300;
const DEEPEST = 20;
const MOST_BYTES = 256 * 1024;

/**
 * Control characters, lone surrogates, what XML has no sign for, zero-width characters, marks that turn the direction of writing: what the API
 * refuses in every other text.
 */
const unseen = /[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f\u0085\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/u;
/** Printed as they stand on the form, in several lines. */
const PRINTED_IN_LINES = new Set(['checkpoints', 'standard']);

/** Every fault, each with its place. */
export function lintDocument(document: unknown): string[] {
  const faults: string[] = [];
  look(document, [], (path, fault) => faults.push(`${placeOf(path, document)}：${fault}`));
  return faults.length > 0 ? faults : lintSize(document);
}

/** Of a document that is not too deep. */
function lintSize(document: unknown): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(document) ?? '').length;
  return bytes <= MOST_BYTES ? [] : [`最外层：文件太大，共 ${bytes} 字节，最多 ${MOST_BYTES} 字节`];
}

type Say = (path: readonly PropertyKey[], fault: string) => void;

function look(value: unknown, path: readonly PropertyKey[], say: Say): void {
  if (typeof value === 'string') return isUnseen(value, PRINTED_IN_LINES.has(String(path.at(-1)))) ? say(path, '含有换行、制表符或看不见的字符，请删除') : undefined;
  if (value === null || typeof value !== 'object') return;
  if (path.length >= DEEPEST) return say(path.slice(0, 2), `嵌套太深，最多 ${DEEPEST} 层`);
  const fields = Object.entries(value);
  if (fields.length > MOST_ITEMS) return say(path, `有 ${fields.length} 项，最多 ${MOST_ITEMS} 项`);
  if (Array.isArray(value)) return value.forEach((each, at) => look(each, [...path, at], say));
  for (const [field, each] of fields) {
    if (isUnseen(field, false)) say(path, '有一个字段的名字里有换行、制表符或看不见的字符，请删除');
    else look(each, [...path, field], say);
  }
}

const isUnseen = (text: string, inLines: boolean): boolean => unseen.test(text) || (!inLines && text.includes('\n'));
