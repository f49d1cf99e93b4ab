// One entry of the worklist: whose, what, where it stands, until when, in words. A click anywhere opens it.
import { useState } from 'react';
import { Link } from 'react-router';
import type { Work } from '../../api/types';
import type { Mark } from '../../look/tokens';
import { MarkTag } from '../../states/mark-tag';
import { levelNames, stateNames, worklistTexts as words } from '../../texts/worklist';
import { common } from '../../texts/everywhere';
import { dueWords, momentWords } from '../../worklist/due';

interface Props {
  work: Work;
  mine: boolean;
  reachable: boolean;
  selected: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

export function WorkRow({ work, mine, reachable, selected, onFocus, onOpen }: Props) {
  const [now] = useState(() => new Date());
  const due = dueWords(work.dueOn, work.overdue, now);
  return (
    <tr tabIndex={reachable ? 0 : -1} aria-selected={selected} className={mine ? 'mine' : undefined} onFocus={onFocus} onClick={onOpen}>
      <td>
        <strong>{work.unitName}</strong>
      </td>
      <td className="wide">
        {work.submissionId === null ? (
          `${words.item} ${work.name}`
        ) : (
          <Link to={`/forms/${work.submissionId}`} tabIndex={-1} onClick={(event) => {
              event.preventDefault();
              event.stopPropagation();
              onOpen();
            }}
          >
            {work.name}
          </Link>
        )}
      </td>
      <td>
        <MarkTag mark={markOf(work, mine)}>{whereOf(work)}</MarkTag>
      </td>
      <td>{words.round(work.round)}</td>
      <td className={work.total === null ? 'number none' : 'number'} data-label={words.columns.total}>
        {work.total ?? common.none}
      </td>
      <td data-label={words.columns.due}>{due.late ? <MarkTag mark="overdue">{due.words}</MarkTag> : due.words}</td>
      <td className="quiet wide">{momentWords(work.at)}</td>
    </tr>
  );
}

function whereOf({ state, level }: Work): string {
  const waiting = level === null ? undefined : levelNames[level];
  return state === 'selfScored' && waiting !== undefined ? waiting : (stateNames[state] ?? common.none);
}

function markOf({ state, round }: Work, mine: boolean): Mark {
  if (state === 'draft') return round > 1 ? 'returned' : 'drafting';
  if (state === 'cancelled') return 'void';
  if (state === 'selfScored' || state === 'rectification') return mine ? 'mine' : 'elsewhere';
  return 'done';
}
