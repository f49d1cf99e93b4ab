// A table in plain text, columns aligned although Chinese characters are two cells wide, long cells wrapped. It never cuts a character.

/** Characters that a terminal shows two cells wide: Chinese, full-width forms, circled numbers, dashes and quotes of Chinese print. */
const WIDE =
  /[\u1100-\u115F\u2460-\u24FF\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

export interface Column {
  title: string;
  /** Cells wide; longer texts go on in the next line. */
  width: number;
}

export function columns(spec: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string[] => {
    const wrapped = spec.map(({ width }, at) => wrap(cells[at] ?? '', width));
    const height = wrapped.reduce((most, lines) => (lines.length > most ? lines.length : most), 1);
    return Array.from({ length: height }, (_none, at) =>
      spec
        .map(({ width }, column) => padded(wrapped[column]?.[at] ?? '', width))
        .join('  ')
        .trimEnd(),
    );
  };
  const rule = spec.map(({ width }) => '-'.repeat(width)).join('  ');
  return [...line(spec.map(({ title }) => title)), rule, ...rows.flatMap(line)].join('\n');
}

function widthOf(text: string): number {
  return [...text].reduce((cells, character) => cells + (WIDE.test(character) ? 2 : 1), 0);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(widthOf(text) < width ? width - widthOf(text) : 0);
}

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const character of paragraph) {
      const longer = (lines.at(-1) as string) + character;
      if (widthOf(longer) > width) lines.push(character);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}
