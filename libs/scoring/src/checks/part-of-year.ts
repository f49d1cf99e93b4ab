// FIGURE_COVERS_PART_OF_YEAR: a yearly document states a figure of some months only (1-10月, 上半年, 截至11月20日). Monthly planning words
// (每月, 12月底) and whole years are left alone.
import { taken } from '../reading/taken';
import { onDocument, type OverallCheck } from './overall-check';

export const partOfYear: OverallCheck = ({ table }) =>
  table.documents.statements.flatMap(({ where, says }) => {
    const period = periodIn(says);
    if (period === null) return [];
    const message = `「${says}」只是 ${period} 的数，年度报告应写全年数，请更新。`;
    return [onDocument(where, 'FIGURE_COVERS_PART_OF_YEAR', 'note', message, { period })];
  });

function periodIn(text: string): string | null {
  const months = /(\d{1,2})月?\s*[-－—–~～至到]+\s*(\d{1,2})月/.exec(text);
  if (months !== null) return /^0?1$/.test(taken(months, 1)) && months[2] === '12' ? null : months[0];
  const upTo = /截[至止]到?(?:\d{4}年)?(\d{1,2})月(?:(\d{1,2})日|底|末)?/.exec(text);
  if (upTo !== null) return upTo[1] === '12' && (upTo[2] === undefined || upTo[2] === '31') ? null : upTo[0];
  return /上半年|前三季度|一至三季度|1-3季度/.exec(text)?.[0] ?? null;
}
