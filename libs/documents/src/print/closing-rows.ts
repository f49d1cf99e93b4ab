// The last rows of a score table: the totals, and what capping, rescaling and grading made of them as the settlement says. Pure.
import { isReviewed, type PrintMaterial } from './print-material';
import type { BodyRow } from './sheet';
import { printWords as words } from './words';

interface Shape {
  /** Columns that the word 合计 goes across. */
  readonly label: number;
  readonly weight: string;
  /** Empty columns between weight and scores, and behind them. */
  readonly between: number;
  readonly after: number;
}

export function closingRows(material: PrintMaterial, { label, weight, between, after }: Shape): BodyRow[] {
  const reviewed = isReviewed(material);
  const claimed = material.total?.sumOfClaimed ?? '';
  const scores = [claimed, ...(reviewed ? [material.finalTotal ?? ''] : [])].map((text) => ({ text }));
  const gap = (columns: number) => (columns === 0 ? [] : [{ text: '', across: columns }]);
  const total: BodyRow = { key: 'total', groups: [], cells: [{ text: words.total, across: label }, { text: weight }, ...gap(between), ...scores, ...gap(after)] };
  const all = label + 1 + between + scores.length + after;
  const said = settledWords(material);
  return said === '' ? [total] : [total, { key: 'settled', groups: [], cells: [{ text: words.result, across: label }, { text: said, across: all - label, align: 'left' }] }];
}

/** Total and grade of the claim, and once reviewed of what stands now. */
function settledWords(material: PrintMaterial): string {
  const { settlement } = material;
  if (settlement === null || settlement === undefined) return '';
  const { total, grade } = settlement;
  const claimed = total.claimed === null ? [] : [words.settled(words.claimed, total.claimed, grade.claimed)];
  const final = isReviewed(material) && total.final !== null ? [words.settled(words.finalOf(material.state), total.final, grade.final)] : [];
  return [...claimed, ...final].join('；');
}
