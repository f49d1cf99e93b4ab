// Text into lines that fit a width, as Chinese is set: between any two signs, but no line begins with a closing mark, and a number or
// a word stays whole while it fits. Widths are those of the widest typeface that may be used, so no line is longer than it says. Pure.

const neverFirst = new Set('，。、；：！？）》〉」』】〕”’％%…·,.;:!?)]}');
const neverLast = new Set('（《〈「『【〔“‘([{');
const wideLatin = new Set('mwMW@%&');
const narrowLatin = new Set("ijlt.,:;!'|()[]/-");

/** Of one sign, in parts of the type size. */
function widthOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x250) return 1;
  if (wideLatin.has(sign)) return 1;
  if (narrowLatin.has(sign)) return 0.42;
  return sign >= 'A' && sign <= 'Z' ? 0.78 : 0.6;
}

const widthOfText = (text: string, size: number): number => [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * size;

/** Blanks at the beginning of a line are an indent and stay. */
export function breakLines(text: string, width: number, size: number): string[] {
  const lines = text.replaceAll('\r', '').split('\n').map((line) => line.trimEnd());
  return lines.flatMap((line) => brokenLine(line, width, size));
}

function brokenLine(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text).flatMap((each) => cutToWidth(each, width, size))) {
    if (line !== '' && widthOfText(line + piece, size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** What must not be torn apart: a run of Latin signs and digits; a sign with the closing marks after it, opening marks with the sign that follows. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const sign of text) {
    const before = pieces.at(-1);
    const last = before === undefined ? '' : ([...before].at(-1) ?? '');
    const together = before !== undefined && (neverFirst.has(sign) || neverLast.has(last) || (isLatin(sign) && isLatin(last)));
    if (together) pieces[pieces.length - 1] = before + sign;
    else pieces.push(sign);
  }
  return pieces;
}

const isLatin = (sign: string): boolean => sign !== '' && sign !== ' ' && (sign.codePointAt(0) ?? 0) < 0x250;

/** A run that is wider than the column has to be torn after all. */
function cutToWidth(piece: string, width: number, size: number): string[] {
  if (widthOfText(piece, size) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const sign of piece) {
    if (part !== '' && widthOfText(part + sign, size) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
