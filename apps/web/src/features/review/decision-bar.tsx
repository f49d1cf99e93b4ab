// The decision at the bottom, always visible: agree, or return with what was remarked; out of reach with the server's reason where it
// refuses. What stands in the way of the person themselves (an adjustment half written) is said before anything is sent.
import { useState } from 'react';
import { Link } from 'react-router';
import { citable, useEvidence } from '../../evidence/use-evidence';
import { SaveStatus } from '../../form/save-line';
import { useForm } from '../../form/form-context';
import { mayDecide } from '../../form/turn-of';
import { useKeys } from '../../keys/use-keys';
import { checkAdjustment, isComplete } from '../../review/check-adjustment';
import { decisionOf } from '../../review/review-lines';
import { ActionButton } from '../../states/action-button';
import { decideTexts as words, reviewTexts } from '../../texts/review';
import { nextAfter } from '../../worklist/sequence';
import { Deciding } from './deciding';
import { useReview } from './review-context';
import { usePrefetchedNext } from './use-prefetched-next';

const noHelp: [] = [];

export function DecisionBar() {
  const { submission, ruleSet } = useForm();
  const { rows, state, mayWrite } = useReview();
  const [deciding, setDeciding] = useState<'approve' | 'return' | null>(null);
  usePrefetchedNext(submission.id);
  const { adjustments, remarks } = decisionOf(state.draft, rows.map(({ key }) => key));
  const { data: files } = useEvidence(submission.id);
  const terms = { needed: ruleSet.adjustmentsNeedEvidence, known: citable(files) };
  const unfinished = rows.filter((row) => row.drafted && !isComplete(checkAdjustment(row, terms)));
  const [approve, sendBack] = ['APPROVE', 'RETURN'].map((type) => submission.allowedActions.find((each) => each.type === type));
  const mine = mayDecide(submission);
  const ready = mine && unfinished.length === 0;
  useKeys('', noHelp, {
    'Ctrl+Enter': () => ready && setDeciding(remarks.length > 0 ? 'return' : 'approve'),
  });
  const next = nextAfter(submission.id);
  if (approve === undefined && sendBack === undefined) return null;
  return (
    <div className="decision-bar" role="region" aria-label={reviewTexts.title}>
      <div className="line told">
        {mayWrite && (state.phase !== 'idle' || state.savedAt !== null) && <SaveStatus state={state} />}
        {adjustments.length > 0 && <span>{words.withAdjustments(adjustments.length)}</span>}
        {unfinished.length > 0 && (
          <span className="wrong" role="alert">
            {words.unfinished(unfinished.map(({ row }) => row.name).join('、'))}
          </span>
        )}
        {next !== null && (
          <Link className="wide-only" to={`/forms/${next}`}>
            {reviewTexts.next}
          </Link>
        )}
      </div>
      {sendBack !== undefined && <ActionButton action={sendBack} label={words.returnCount(remarks.length)} busy={mine && !ready} onAct={() => setDeciding('return')} />}
      {approve !== undefined && <ActionButton action={approve} label={words.approve} primary busy={mine && !ready} onAct={() => setDeciding('approve')} />}
      <Deciding which={deciding} adjustments={adjustments} remarks={remarks} onClose={() => setDeciding(null)} />
    </div>
  );
}
