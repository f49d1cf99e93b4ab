// How a decision that was sent stands: refused and why, what moved meanwhile and the way to look at it; or asked for because the line broke.
import { Moved, OnItsWay } from '../../states/decision-standing';
import { Failed } from '../../states/failed';
import { faultWords, type Deciding } from './use-decide';

export function Fault({ deciding, trying }: { deciding: Deciding; trying: string }) {
  const { phase, fault, moved, lookAgain } = deciding;
  if (fault === null) return <OnItsWay phase={phase} />;
  const own = faultWords(fault);
  if (own !== null) return <p className="notice bad" role="alert">{own}</p>;
  if (moved === null) return <Failed fault={fault} trying={trying} />;
  return <Moved changes={moved} onAgain={lookAgain} />;
}
