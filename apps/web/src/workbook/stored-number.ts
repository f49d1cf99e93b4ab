// A number as a workbook stores it → the text that its reader saw: digits only, at most the fifteen that a spreadsheet shows, percent and
// dates as such. All of it on text, half up: no digit goes through a binary float.
const mostDigits = 15;
const stored = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

export type NumberLook = 'plain' | 'percent' | 'date';

export function shownNumber(text: string, look: NumberLook): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = stored.exec(text.trim()) ?? [];
  if (whole === '') return text;
  const power = parseInt(exponent, 10);
  if (Math.abs(power) > 400) return text;
  const rounded = roundTo(mostDigits, `${whole}${fraction}`, whole.length + power + (look === 'percent' ? 2 : 0));
  if (look === 'date') return dateOf(sign, rounded) ?? plain(sign, rounded);
  return `${plain(sign, rounded)}${look === 'percent' ? '%' : ''}`;
}

interface Digits {
  digits: string;
  /** How many of them stand before the point; may be negative or beyond their end. */
  point: number;
}

function roundTo(most: number, all: string, pointIn: number): Digits {
  const digits = all.replace(/^0+/, '');
  const point = pointIn - (all.length - digits.length);
  if (digits.length <= most) return { digits, point };
  const kept = digits.slice(0, most);
  if ((digits[most] ?? '0') < '5') return { digits: kept, point };
  const next = (BigInt(kept) + 1n).toString();
  return { digits: next, point: point + next.length - most };
}

function plain(sign: string, { digits, point }: Digits): string {
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const fraction = padded.slice(at).replace(/0+$/, '');
  const whole = padded.slice(0, at) || '0';
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return /[1-9]/.test(text) ? `${sign}${text}` : '0';
}

const dayMs = 86_400_000;
/** Day 0 of a workbook: its first of March 1900 is day 61, since it counts a 29 February 1900 that there never was. */
const dayZero = Date.UTC(1899, 11, 30);

/** Whole days only; a time of day is left out. */
function dateOf(sign: string, digits: Digits): string | null {
  const days = parseInt(plain('', digits), 10);
  return sign === '-' || days < 61 || days > 2_958_465 ? null : new Date(dayZero + days * dayMs).toISOString().slice(0, 10);
}

const builtInPercent = new Set(['9', '10']);
const builtInDates = new Set(['14', '15', '16', '17', '22', '27', '28', '29', '30', '31', '36', '50', '51', '52', '53', '54', '57', '58']);

/** @param code of a format of the workbook's own */
export function lookOf(formatId: string, code: string | undefined): NumberLook {
  const bare = code?.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '') ?? '';
  if (builtInPercent.has(formatId) || bare.includes('%')) return 'percent';
  return builtInDates.has(formatId) || /[ymd]/i.test(bare.replace(/general/i, '')) ? 'date' : 'plain';
}
