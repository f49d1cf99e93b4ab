// Do the printed standard and the rule agree on the points? Every 「计 n 分」 and 「扣 n 分」 of the print must be in the rule and the
// reverse. A print without any points gives nothing to compare; a row may say why it differs.
import { normalise } from '../decimal';
import type { OverallRow } from '../rule-set.schema';
import { deductionsOf, paymentsOf } from './payments';

const AWARDED = /(?:计|得|给|记|加)(\d+(?:\.\d+)?)分/g;
const TAKEN = /(?:扣|扣减|扣除|减)(\d+(?:\.\d+)?)分/g;

export function lintPrint(row: OverallRow): string[] {
  if (row.differsFromPrint !== undefined) return [];
  const text = row.standard
    .replace(/\s/g, '')
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const payments = row.parts.flatMap((part) => (paymentsOf(part).length > 0 ? paymentsOf(part) : [part.max]));
  return [
    ...compared('计', figures(text, AWARDED), payments),
    ...compared('扣', figures(text, TAKEN), row.parts.flatMap(deductionsOf)),
  ];
}

function compared(verb: string, printed: readonly string[], ruled: readonly string[]): string[] {
  if (printed.length === 0) return [];
  const rule = new Set(ruled.map(normalise).filter((points) => points !== '0'));
  const print = new Set(printed.filter((points) => points !== '0'));
  return [
    ...[...print]
      .filter((points) => !rule.has(points))
      .map((points) => `standard 印着${verb} ${points} 分，规则里没有`),
    ...[...rule].filter((points) => !print.has(points)).map((points) => `规则里${verb} ${points} 分，standard 没有印`),
  ];
}

function figures(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => normalise(match[1] ?? '0'));
}
