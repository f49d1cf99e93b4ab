// How far a row of the score grid is, in a few words: what the last return asks of it, and the first thing that is still to be done in it.
import type { Live } from '../../form/live-score';
import { scoreTexts as words } from '../../texts/form';
import { totalKey } from './overall-sheet';

/** What the whole form says of each of its rows, gone through once for all of them. */
interface ByRow {
  mend: ReadonlySet<string | null>;
  answers: ReadonlyMap<string, number>;
  reason: ReadonlySet<string>;
}
const known = new WeakMap<Live, ByRow>();

function byRow(live: Live): ByRow {
  const found = known.get(live);
  if (found !== undefined) return found;
  const answers = new Map<string, number>();
  for (const { key } of live.missing) {
    const at = key.lastIndexOf('.');
    if (at > 0 && key.slice(at + 1) !== 'claimed') answers.set(key.slice(0, at), (answers.get(key.slice(0, at)) ?? 0) + 1);
  }
  const made = {
    mend: new Set(live.findings.filter(({ severity }) => severity === 'error').map(({ rowKey }) => rowKey)),
    answers,
    reason: new Set(live.missingReasons.map(({ key }) => key)),
  };
  known.set(live, made);
  return made;
}

/** @param asked the return that is being answered says something of this row */
export const rowStanding = (live: Live, key: string, asked: boolean): string => [...(asked ? [words.standing.returned] : []), toDo(live, key)].filter((each) => each !== '').join('，');

function toDo(live: Live, key: string): string {
  const { mend, answers, reason } = byRow(live);
  if (mend.has(key === totalKey ? null : key)) return words.standing.mend;
  const wanted = answers.get(key) ?? 0;
  if (wanted > 0) return words.standing.answers(wanted);
  if (reason.has(key)) return words.standing.reason;
  const row = live.rows.get(key);
  if (row === undefined) return '';
  if (row.claimed === null) return words.standing.unclaimed;
  return row.verdict === 'differs' ? words.standing.differs : '';
}
