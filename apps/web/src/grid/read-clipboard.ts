// A block copied from Excel or WPS, as text: lines of cells between tabs, quoted where a cell holds line ends.
// The line end that closes the block is not a row. It gives meaning to nothing.

export function readBlock(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let rest = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n+$/, '');
  if (rest === '') return [];
  for (;;) {
    const { cell, length } = readCell(rest);
    line.push(cell);
    const mark = rest[length];
    rest = rest.slice(length + 1);
    if (mark === '\t') continue;
    lines.push(line);
    line = [];
    if (mark === undefined) return lines;
  }
}

function readCell(text: string): { cell: string; length: number } {
  const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(text);
  if (quoted !== null) return { cell: (quoted[1] ?? '').replaceAll('""', '"'), length: quoted[0].length };
  const plain = /^[^\t\n]*/.exec(text)?.[0] ?? '';
  return { cell: plain, length: plain.length };
}

/** The other way, for copying. */
export function writeBlock(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
}
