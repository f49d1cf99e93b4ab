// By when the unit is to hand in again: a day, or none and then the usual term. A day off is said beside the field and stays; whether the day
// will do is the server's to say.
import { useId } from 'react';
import { decideTexts as words } from '../../texts/review';
import { dayWords, workingDayAfter } from '../../worklist/due';

export function Deadline({ dueOn, onDueOn }: { dueOn: string; onDueOn: (dueOn: string) => void }) {
  const id = useId();
  const next = workingDayAfter(dueOn);
  return (
    <div className="field">
      <label htmlFor={id}>{words.dueOn}</label>
      <input id={id} type="date" value={dueOn} aria-describedby={`${id}-hint`} onChange={(event) => onDueOn(event.target.value)} />
      <span id={`${id}-hint`} className="quiet">
        {words.dueOnWhat}
      </span>
      <span role="status">{next !== null && <span className="notice explain">{words.dueOnDayOff(dayWords(dueOn), dayWords(next))}</span>}</span>
    </div>
  );
}
