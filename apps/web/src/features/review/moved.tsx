// How a decision that was sent stands: refused and why, what moved meanwhile and the way to look at it; or asked for because the line broke.
import { Failed } from '../../states/failed';
import { decideTexts as words } from '../../texts/review';
import { decidingTexts } from '../../texts/review-later';
import { faultWords, type Deciding } from './use-decide';

export function Fault({ deciding, trying }: { deciding: Deciding; trying: string }) {
  const { phase, fault, moved, lookAgain } = deciding;
  if (fault === null) return <OnItsWay phase={phase} />;
  const own = faultWords(fault);
  if (own !== null) return <p className="notice bad" role="alert">{own}</p>;
  if (moved === null) return <Failed fault={fault} trying={trying} />;
  return (
    <div className="notice bad stack" role="alert">
      <strong>{words.changedTitle}</strong>
      <ul className="stack tight">
        {moved.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <div>
        <button type="button" className="button primary" onClick={lookAgain}>
          {words.lookAgain}
        </button>
      </div>
    </div>
  );
}

/** Where the line broke: that the record is asked, and that it knows of nothing. */
function OnItsWay({ phase }: { phase: Deciding['phase'] }) {
  return (
    <div role="status">
      {phase === 'asking' && <p className="notice explain">{decidingTexts.asking}</p>}
      {phase === 'not-sent' && <p className="notice bad">{decidingTexts.notDone}</p>}
    </div>
  );
}
