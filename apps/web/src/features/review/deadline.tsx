// By when the unit is to hand in again: a day, or none and then the usual term. Whether the day will do is the server's to say.
import { useId } from 'react';
import { decideTexts as words } from '../../texts/review';

export function Deadline({ dueOn, onDueOn }: { dueOn: string; onDueOn: (dueOn: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.dueOn}</label>
      <input id={id} type="date" value={dueOn} aria-describedby={`${id}-hint`} onChange={(event) => onDueOn(event.target.value)} />
      <span id={`${id}-hint`} className="quiet">
        {words.dueOnWhat}
      </span>
    </div>
  );
}
