// A number as people type and paste it → the plain decimal that scoring reads: full-width digits, a Chinese full stop, blanks,
// thousands marks. What is not clearly one number stays as it was typed; nothing is ever guessed, and blank is never 0.

const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const decimal = /^-?\d+(\.\d+)?$/;

/** Null: no number, or not clearly one. */
export function plainNumber(text: string): string | null {
  if (decimal.test(text)) return text; // what was read once stands so in its cell and is asked again and again
  const half = text.normalize('NFKC').replaceAll(/\s/gu, '').replace(/[。．]/u, '.').replace(/^[−–—]/u, '-');
  const bare = grouped.test(half) ? half.replaceAll(',', '') : half;
  const whole = /^-?\.\d+$/.test(bare) ? bare.replace('.', '0.') : bare.replace(/(\d)\.$/, '$1');
  return decimal.test(whole) ? whole : null;
}

/** Only spaces, dashes, dots: what tables print where there is nothing. */
export const isNothing = (text: string): boolean => /^[\s\u3000.…·/\\—–-]*$/u.test(text);

/** Exactly: the point is moved, no digit is computed. */
export function tenThousandth(number: string): string {
  const sign = number.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = number.replace('-', '').split('.');
  const digits = whole.padStart(5, '0');
  const moved = `${digits.slice(0, -4)}.${digits.slice(-4)}${fraction}`.replace(/^0+(?=\d)/, '');
  return sign + moved.replace(/\.?0+$/, '');
}
