// The decision at the bottom: return at the left, agree at the right, each as the server allows it and with its sentence where it refuses.
import { useState } from 'react';
import type { Session, Submission } from '../../api/types';
import { useKeptTexts } from '../../draft/kept-texts';
import { liteTexts as words } from '../../texts/lite';
import { decideTexts, reviewTexts } from '../../texts/review';
import { ApproveSheet } from './approve-sheet';
import type { Opened } from './opened';
import type { Line } from './lines-of';
import { ReturnSheet } from './return-sheet';

interface Props {
  opened: Opened;
  session: Session;
  lines: readonly Line[];
  onAgain: () => void;
  onDone: (after: Submission, said: string) => void;
}

export function DecisionBar({ opened, session, lines, onAgain, onDone }: Props) {
  const { submission, review } = opened;
  const [asking, setAsking] = useState<'approve' | 'return' | null>(null);
  // As they are typed they lie in this browser, until they were sent.
  const texts = useKeptTexts(session.person, `lite/${submission.id}`);
  const [approve, sendBack] = ['APPROVE', 'RETURN'].map((type) => submission.allowedActions.find((each) => each.type === type));
  if (approve === undefined && sendBack === undefined) return null;
  const refused = [
    ...(approve !== undefined && !approve.allowed ? [words.refused(decideTexts.approve, approve.refusal?.detail ?? '')] : []),
    ...(sendBack !== undefined && !sendBack.allowed && sendBack.refusal?.detail !== approve?.refusal?.detail ? [words.refused(decideTexts.returnTrying, sendBack.refusal?.detail ?? '')] : []),
  ];
  const adjustments = review?.draft.rows.filter(({ score }) => score.trim() !== '').length ?? 0;
  const sheet = { opened, lines, texts, onClose: () => setAsking(null), onAgain, onDone };
  return (
    <div className="decision-bar" role="region" aria-label={reviewTexts.title}>
      {(refused.length > 0 || adjustments > 0) && (
        <div className="told">
          {refused.map((why) => (
            <p key={why}>{why}</p>
          ))}
          {adjustments > 0 && <p>{words.deskAdjustments(adjustments)}</p>}
        </div>
      )}
      {sendBack !== undefined && (
        <button type="button" className="button" aria-disabled={!sendBack.allowed} onClick={() => sendBack.allowed && setAsking('return')}>
          {decideTexts.returnTrying}
        </button>
      )}
      {approve !== undefined && (
        <button type="button" className="button primary" aria-disabled={!approve.allowed} onClick={() => approve.allowed && setAsking('approve')}>
          {decideTexts.approve}
        </button>
      )}
      {asking === 'approve' && <ApproveSheet {...sheet} />}
      {asking === 'return' && <ReturnSheet {...sheet} />}
    </div>
  );
}
