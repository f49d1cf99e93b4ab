// One entry of the worklist: whose, what, where it stands, until when, in words. A click anywhere opens it.
import { memo, useState } from 'react';
import { Link } from 'react-router';
import type { Work } from '../../api/types';
import type { Mark } from '../../look/tokens';
import { MarkTag } from '../../states/mark-tag';
import { formNames, stateNames, stepNames, worklistTexts as words } from '../../texts/worklist';
import { common } from '../../texts/everywhere';
import { dueWords, momentWords } from '../../worklist/due';

/** What a row asks of its list; the same object for as long as the list stands. */
export interface RowActs {
  pick: (work: Work, index: number) => void;
  reach: (index: number) => void;
  open: (work: Work) => void;
}

interface Props {
  work: Work;
  index: number;
  /** Waits for this person: it can be chosen. */
  mine: boolean;
  reachable: boolean;
  selected: boolean;
  /** What the moment of the entry is: received, decided, handed in. */
  since: string;
  acts: RowActs;
}

/** Drawn anew only where something about it changed: a step with the arrows, a tick, a letter that narrows nothing touch no other row. */
export const WorkRow = memo(DrawnRow);

function DrawnRow({ work, index, mine, reachable, selected, since, acts }: Props) {
  const [now] = useState(() => new Date());
  const due = dueWords(work, now);
  return (
    <tr tabIndex={reachable ? 0 : -1} aria-selected={selected} className={mine ? 'mine' : undefined} onFocus={() => acts.reach(index)} onClick={() => acts.open(work)}>
      <td>
        {mine && (
          <label className="tick" onClick={(event) => event.stopPropagation()}>
            <input type="checkbox" tabIndex={-1} aria-label={words.select(work.unitName, work.name)} checked={selected} onChange={() => acts.pick(work, index)} />
          </label>
        )}
        <strong>{work.unitName}</strong>
      </td>
      <td className="wide">
        {work.itemId !== null && <span className="quiet nowrap">{words.item}</span>}{' '}
        {/* Not the router's: each of those is drawn anew with every change of the address, and the search stands in it. */}
        <a href={placeOf(work) ?? ''} tabIndex={-1} onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            acts.open(work);
          }}
        >
          {work.name}
        </a>{' '}
        {work.form === 'project' && <span className="quiet nowrap">{formNames[work.form]}</span>}
        {mine && work.state === 'draft' && work.itemId === null && work.submissionId !== null && (
          <Link className="button go-on" to={`/forms/${work.submissionId}?go-on`} tabIndex={reachable ? 0 : -1} onClick={(event) => event.stopPropagation()}>
            {common.fillOn}
          </Link>
        )}
      </td>
      <td>{words.year(work.year)}</td>
      <td>
        <MarkTag mark={markOf(work, mine)}>{whereOf(work)}</MarkTag>
        {work.awaits !== null && <span className="quiet under">{work.awaits}</span>}
      </td>
      <td className={work.itemId === null ? undefined : 'none'}>{work.itemId === null ? words.round(work.round) : common.none}</td>
      <Figure count={work.itemId === null ? work.exceptions : null} some={words.exceptions} none={words.noExceptions} mark="explain" />
      <Figure count={work.changedRows} some={words.changed} none={words.unchanged} mark="changed" />
      <td className={work.total === null ? 'number none' : 'number'} data-label={words.columns.total}>
        {work.total ?? common.none}
      </td>
      <td className="wide" data-label={words.columns.due}>
        {due.late ? <MarkTag mark="overdue">{due.words}</MarkTag> : <strong>{due.words}</strong>} <span className="quiet nowrap">{due.day}</span>
      </td>
      <td className="quiet wide" data-label={since}>
        {momentWords(work.at)}
      </td>
    </tr>
  );
}

/** A rectification item has a screen of its own, also where it belongs to a form. */
export const placeOf = ({ itemId, submissionId }: Work): string | null => (itemId !== null ? `/items/${itemId}` : submissionId === null ? null : `/forms/${submissionId}`);

/** Nothing is said where nothing is known: a draft, a first round. */
function Figure({ count, some, none, mark }: { count: number | null; some: (count: number) => string; none: string; mark: Mark }) {
  if (count === null) return <td className="none">{common.none}</td>;
  return <td>{count === 0 ? <span className="quiet">{none}</span> : <MarkTag mark={mark}>{some(count)}</MarkTag>}</td>;
}

const whereOf = ({ step, levelName, state }: Work): string => levelName ?? (step === null ? undefined : stepNames[step]) ?? stateNames[state] ?? common.none;

function markOf({ state, round, itemId }: Work, mine: boolean): Mark {
  if (state === 'draft') return round > 1 ? 'returned' : 'drafting';
  if (state === 'cancelled') return 'void';
  if (state === 'selfScored' || state === 'rectification' || itemId !== null) return mine ? 'mine' : 'elsewhere';
  return 'done';
}
