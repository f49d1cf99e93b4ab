// UNIT_NAME_DIFFERS, YEAR_DIFFERS, MONEY_UNIT_DIFFERS: the title pages of one submission do not speak of the same unit, year or money.
// A name without its district in front is the same name.
import type { Finding } from '../scored-form';
import { onDocument, type OverallCheck } from './overall-check';

export const headsDiffer: OverallCheck = ({ table }) => {
  const { documents } = table;
  return documents.heads.flatMap((head): Finding[] => {
    const found: Finding[] = [];
    const differs = (code: string, what: string, stated: string, expected: string): void => {
      const message = `${head.name}写的${what}是「${stated}」，自评表是「${expected}」，请核对。`;
      found.push(onDocument(head.name, code, 'warning', message, { stated, expected }));
    };
    if (head.unit !== undefined && !isSameName(head.unit, documents.unit))
      differs('UNIT_NAME_DIFFERS', '单位名称', head.unit, documents.unit);
    if (head.year !== undefined && head.year !== String(table.year))
      differs('YEAR_DIFFERS', '年度', head.year, String(table.year));
    if (head.moneyUnit !== undefined && head.moneyUnit !== documents.moneyUnit)
      differs('MONEY_UNIT_DIFFERS', '金额单位', head.moneyUnit, documents.moneyUnit);
    return found;
  });
};

function isSameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replace(/\s|（盖章）|[(（]公章[)）]/g, '')) as [string, string];
  return x === y || x.endsWith(y) || y.endsWith(x);
}
