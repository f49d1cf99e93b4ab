// The tap that was refused because the content moved: what moved, and the way to look at it. Nothing was decided.
import { Failed } from '../../states/failed';
import { decideTexts as words } from '../../texts/review';
import { faultWords, type Deciding } from './use-decide';

export function Fault({ deciding, trying }: { deciding: Deciding; trying: string }) {
  const { fault, moved, lookAgain } = deciding;
  if (fault === null) return null;
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
