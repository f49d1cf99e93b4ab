// C5 Stale: somebody else did something to the item since it was opened: what, and the way to look at it. Nothing that was typed is lost.
import type { Item } from '../../api/types';
import { standingMark, standingOf } from '../../items/standing';
import { oneItemTexts as words } from '../../texts/items';
import { momentWords } from '../../worklist/due';
import { stepSentence, stepWho } from './step-words';

export function Moved({ seen, now, onLook }: { seen: Item; now: Item; onLook: () => void }) {
  const fresh = now.steps.filter(({ seq }) => seq > (seen.steps.at(-1)?.seq ?? 0));
  return (
    <div className="notice bad stack" role="alert">
      <strong>{words.moved}</strong>
      <ul className="stack tight">
        {fresh.map((step) => (
          <li key={step.seq}>{`${momentWords(step.at)}　${stepSentence(step, now.carriedToYear)}　${stepWho(step)}`}</li>
        ))}
      </ul>
      <p>{words.movedTo(standingMark(standingOf(now)).label)}</p>
      <p>{words.movedWhat}</p>
      <div>
        <button type="button" className="button primary" onClick={onLook}>
          {words.lookAgain}
        </button>
      </div>
    </div>
  );
}
