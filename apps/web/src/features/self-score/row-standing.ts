// How far a row of the score grid is, in a few words: the first thing that is still to be done in it.
import type { Live } from '../../form/live-score';
import { scoreTexts as words } from '../../texts/form';

export function rowStanding(live: Live, key: string): string {
  const row = live.rows.get(key);
  if (live.findings.some(({ rowKey, severity }) => rowKey === key && severity === 'error')) return words.standing.mend;
  const answers = live.missing.filter((need) => need.key.startsWith(`${key}.`) && need.key !== `${key}.claimed`).length;
  if (answers > 0) return words.standing.answers(answers);
  if (live.missingReasons.some((need) => need.key === key)) return words.standing.reason;
  if (row === undefined) return '';
  if (row.claimed === null) return words.standing.unclaimed;
  return row.verdict === 'differs' ? words.standing.differs : '';
}
