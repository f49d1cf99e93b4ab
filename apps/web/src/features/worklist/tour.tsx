// Three lines on this person's own worklist after their first log-in, until they put them away: for good, in this browser, by person –
// the server keeps no such wishes. It covers nothing and stops nobody.
import { useState } from 'react';
import { useNarrow } from '../../look/use-narrow';
import { useChosenPost } from '../../session/chosen-post';
import { useSession } from '../../session/session';
import { tourTexts as words } from '../../texts/tour';

const nameOf = (personId: string): string => `jishen/tour-seen/${personId}`;

export function Tour() {
  const session = useSession();
  const { valid, post } = useChosenPost(session);
  const narrow = useNarrow(); // no keys on a phone
  const name = nameOf(session.person.id);
  const [seen, setSeen] = useState(() => localStorage.getItem(name) !== null);
  const [first] = post === null ? valid : [post];
  if (seen || first === undefined) return null;
  const putAway = () => {
    localStorage.setItem(name, '1');
    setSeen(true);
  };
  return (
    <section className="notice mine stack tour" aria-labelledby="tour-title">
      <h2 id="tour-title">{words.title(session.person.displayName)}</h2>
      <ol className="numbered">
        <li>{words.comesHere[first.role] ?? words.comesHereElse}</li>
        <li>{words.open(!narrow)}</li>
        <li>{words.after(!narrow)}</li>
      </ol>
      <div className="line">
        <button type="button" className="button" onClick={putAway}>
          {words.putAway}
        </button>
      </div>
    </section>
  );
}
