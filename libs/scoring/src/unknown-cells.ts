// CELL_UNKNOWN: text in a row or cell that the form does not have, so that nothing typed is silently left out of the score.
// Of many it names the first and says how many more there are.
import { INDICATOR_ROW_KEY, TOTAL_ROW_KEY, type Form } from './form-of';
import type { Figures, Finding, FormInput } from './scored-form';

/** A form filled with other people's cells shall not be answered with a finding for each. */
const toldAtMost = 20;

export function unknownCells(form: Form, input: FormInput): Finding[] {
  const known = new Map<string, Set<string>>([[TOTAL_ROW_KEY, new Set(['claimed'])]]);
  for (const spec of [...form.baseData, ...form.rows.flatMap((row) => row.cells)]) {
    const cells = known.get(spec.row) ?? new Set();
    known.set(spec.row, cells.add(spec.key));
  }
  const anyRow = known.get(INDICATOR_ROW_KEY);
  const found = Object.entries(input.cells).flatMap(([rowKey, cells]) => {
    const columns = known.get(rowKey) ?? anyRow;
    return Object.entries(cells)
      .filter(([key, text]) => text.trim() !== '' && columns?.has(key) !== true)
      .map(([key, text]) => ({ rowKey, key, text }));
  });
  const told = found
    .slice(0, toldAtMost)
    .map(({ rowKey, key, text }) =>
      unknown(
        rowKey,
        { cell: key.slice(0, 60), text: text.slice(0, 60) },
        `表里没有「${rowKey.slice(0, 60)}」行的「${key.slice(0, 60)}」这一格，填的内容没有计分，请清空或填到正确的格里。`,
      ),
    );
  const more = found.length - told.length;
  if (more === 0) return told;
  return [...told, unknown(null, { more }, `另有 ${more} 格也是表里没有的，填的内容没有计分，请一并清空。`)];
}

function unknown(rowKey: string | null, figures: Figures, message: string): Finding {
  return { code: 'CELL_UNKNOWN', severity: 'error', index: null, row: null, rowKey, figures, message };
}
