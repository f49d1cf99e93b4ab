// A block copied from Excel or WPS, as text: lines of cells between tabs, quoted where a cell holds line ends; or the same between commas, as a csv
// file has it.
// The line end that closes the block is not a row. It gives meaning to nothing.

export function readBlock(text: string, between: '\t' | ',' = '\t'): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let rest = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n+$/, '');
  if (rest === '') return [];
  for (;;) {
    const { cell, length } = readCell(rest, cellForms[between]);
    line.push(cell);
    const mark = rest[length];
    rest = rest.slice(length + 1);
    if (mark === between) continue;
    lines.push(line);
    line = [];
    if (mark === undefined) return lines;
  }
}

const cellForms = {
  '\t': { quoted: /^"((?:[^"]|"")*)"(?=\t|\n|$)/, plain: /^[^\t\n]*/ },
  ',': { quoted: /^"((?:[^"]|"")*)"(?=,|\n|$)/, plain: /^[^,\n]*/ },
} as const;

function readCell(text: string, form: (typeof cellForms)[keyof typeof cellForms]): { cell: string; length: number } {
  const quoted = form.quoted.exec(text);
  if (quoted !== null) return { cell: (quoted[1] ?? '').replaceAll('""', '"'), length: quoted[0].length };
  const plain = form.plain.exec(text)?.[0] ?? '';
  return { cell: plain, length: plain.length };
}

/** The other way, for copying. */
export function writeBlock(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
}
