// What both sheets of a decision have: how what was sent stands, ready-made phrases.
import { Moved, OnItsWay } from '../../states/decision-standing';
import { Failed } from '../../states/failed';
import { liteTexts } from '../../texts/lite';
import type { Deciding } from './use-decide';

export function Standing({ deciding: { phase, fault, moved, isOut }, trying, onAgain }: { deciding: Deciding; trying: string; onAgain: () => void }) {
  if (moved !== null) return <Moved changes={moved} onAgain={onAgain} />;
  if (fault !== null) {
    return (
      <div className="stack">
        <Failed fault={fault} trying={trying} />
        {isOut && <a href={`/log-in?to=${encodeURIComponent(location.pathname)}`}>{liteTexts.toLogIn}</a>}
      </div>
    );
  }
  return <OnItsWay phase={phase} />;
}

export function Phrases({ phrases, onPhrase }: { phrases: readonly string[]; onPhrase: (phrase: string) => void }) {
  return (
    <div className="line">
      {phrases.map((phrase) => (
        <button key={phrase} type="button" className="button chip" onClick={() => onPhrase(phrase)}>
          {phrase}
        </button>
      ))}
    </div>
  );
}
