// Why a row wants a look, in words: on the screen of a reviewer at a desk and on a phone alike. Pure; every judgement in it is the server's.
import type { Submission } from '../api/types';
import { reviewTexts as words } from '../texts/review';

export function looksOf({ findings, level, route }: Submission, row: Submission['rows'][number], changed: boolean, adjustedAt: string | null): string[] {
  const looks: string[] = [];
  if (changed) looks.push(words.looks.changed);
  if (row.verdict === 'differs') looks.push(words.looks.differs);
  if (row.verdict === 'not-computable' && row.weight !== null && row.weight !== '0') looks.push(words.looks.notComputable);
  if (row.dropped === true) looks.push(words.looks.dropped);
  if (row.adjusted !== null) looks.push(adjustedAt !== null && adjustedAt === level ? words.looks.adjustedHere : words.looks.adjusted(route.levels.find(({ key }) => key === adjustedAt)?.name ?? null));
  if (findings.some(({ rowKey, severity }) => rowKey === row.key && (severity === 'warning' || severity === 'error'))) looks.push(words.looks.finding);
  if (findings.some(({ rowKey, source }) => rowKey === row.key && source === 'review')) looks.push(words.looks.raised);
  return looks;
}
