// The characters of a formula → numbers, words and signs, full-width and half-width alike. It knows no grammar.
import { parseDecimal } from '../decimal';
import { FUNCTIONS, KEYWORDS, type FormulaFault, type Names } from './syntax';

export interface Token {
  kind: 'number' | 'word' | 'sign' | 'end';
  text: string;
  at: number;
}

export type Tokens = { ok: true; tokens: Token[] } | { ok: false; fault: FormulaFault };

/** Spelling → the one sign. Longer spellings first. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['>=', '≥'],
  ['=>', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['<>', '≠'],
  ['!=', '≠'],
  ['==', '='],
  ['≧', '≥'],
  ['⩾', '≥'],
  ['≦', '≤'],
  ['⩽', '≤'],
  ['*', '×'],
  ['/', '÷'],
  ['−', '-'],
  ['–', '-'],
  ...['+', '-', '×', '÷', '%', '(', ')', ',', '<', '>', '=', '≥', '≤', '≠'].map((sign) => [sign, sign] as const),
];

const WORD = /[\p{Script=Han}〇A-Za-z0-9_·]+/uy;
const NUMBER = /\d+(?:\.\d+)?/y;
const NAME_CHARACTER = /[\p{Script=Han}〇A-Za-z_·]/u;
const QUOTED = /「([^「」]*)」|【([^【】]*)】/y;
const SPACE = /[\s\u3000]+/y;

export function tokensOf(formula: string, names: Names): Tokens {
  const text = formula.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const space = take(SPACE);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const read =
      quoted(take(QUOTED), formula, at) ??
      figure(take(NUMBER), text, at) ??
      word(take(WORD), at, names) ??
      sign(text, at);
    if (read === null) return refuse(at, `认不出「${String.fromCodePoint(text.codePointAt(at) ?? 0)}」这个字符`);
    if ('fault' in read) return { ok: false, fault: read.fault };
    tokens.push(...read.tokens);
    at += read.length;
  }
  tokens.push({ kind: 'end', text: '', at });
  return { ok: true, tokens };
}

type Piece = { tokens: Token[]; length: number } | { fault: FormulaFault } | null;

/** 「…」 and 【…】 hold names with any characters in them. */
function quoted(found: string | null, formula: string, at: number): Piece {
  if (found === null) return null;
  return { tokens: [{ kind: 'word', text: formula.slice(at + 1, at + found.length - 1), at }], length: found.length };
}

/** A number followed by letters is the beginning of a name (2020年决算数). */
function figure(found: string | null, text: string, at: number): Piece {
  if (found === null) return null;
  const next = text.slice(at + found.length, at + found.length + 2);
  if (!found.includes('.') && NAME_CHARACTER.test(next.slice(0, 1))) return null;
  const parsed = parseDecimal(found, 12);
  if (!parsed.ok) return { fault: { at, message: '这个数的位数太多，整数最多 18 位，小数最多 12 位' } };
  if (next.startsWith('.'))
    return { fault: { at: at + found.length, message: '小数点的位置不对，应写成 0.5 这样的数' } };
  return { tokens: [{ kind: 'number', text: parsed.value, at }], length: found.length };
}

function word(found: string | null, at: number, names: Names): Piece {
  if (found === null) return null;
  const whole: Token[] = [{ kind: 'word', text: found, at }];
  const known = names.has(found) || KEYWORDS.has(found) || FUNCTIONS.has(found);
  const tokens = known ? whole : (unglued(found, at, names) ?? whole);
  return { tokens, length: found.length };
}

function sign(text: string, at: number): Piece {
  const known = SIGNS.find(([spelling]) => text.startsWith(spelling, at));
  return known === undefined ? null : { tokens: [{ kind: 'sign', text: known[1], at }], length: known[0].length };
}

/** 甲且乙 written without spaces: taken apart only where every piece is known. */
function unglued(found: string, at: number, names: Names): Token[] | null {
  if (!/[且或非]/.test(found)) return null;
  const dead = new Set<number>();
  const operand = (from: number): Token[] | null => {
    if (dead.has(from)) return null;
    for (let to = found.length; to > from; to -= 1) {
      const piece = found.slice(from, to);
      const kind = /^\d+$/.test(piece) && parseDecimal(piece).ok ? 'number' : 'word';
      if (kind === 'word' && !names.has(piece) && !(FUNCTIONS.has(piece) && to === found.length)) continue;
      const rest = joiner(to);
      if (rest !== null) return [{ kind, text: piece, at: at + from }, ...rest];
    }
    const rest = found[from] === '非' ? operand(from + 1) : null;
    if (rest === null) dead.add(from);
    return rest === null ? null : [{ kind: 'word', text: '非', at: at + from }, ...rest];
  };
  const joiner = (from: number): Token[] | null => {
    if (from === found.length) return [];
    const sign = found[from] ?? '';
    if (sign !== '且' && sign !== '或') return null;
    const rest = from + 1 === found.length ? [] : operand(from + 1);
    return rest === null ? null : [{ kind: 'word', text: sign, at: at + from }, ...rest];
  };
  return operand(0) ?? joiner(0);
}

function refuse(at: number, message: string): Tokens {
  return { ok: false, fault: { at, message } };
}
