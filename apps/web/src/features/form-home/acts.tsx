// Handing in and taking back: seen where the server lists them, out of reach with the server's reason where it refuses,
// asked once more before they happen, sent once however often the line breaks.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { actOnSubmission, type SubmissionEvent } from '../../api/act-on-submission';
import { Unreachable } from '../../api/call';
import type { AllowedAction } from '../../api/types';
import { useForm } from '../../form/form-context';
import { ActionButton } from '../../states/action-button';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { common } from '../../texts/everywhere';
import { homeTexts as words } from '../../texts/form';

const offered = { SUBMIT: { label: words.submit, title: words.submitTitle, act: words.submitAct }, WITHDRAW: { label: words.withdraw, title: words.withdrawTitle, act: words.withdrawAct } } as const;
type Offered = keyof typeof offered;

export function Acts({ open }: { open: number }) {
  const { submission, state } = useForm();
  const [asking, setAsking] = useState<Offered | null>(null);
  const unsaved = state.draft.edits.size > 0;
  return (
    <>
      {(Object.keys(offered) as Offered[]).map((type) => {
        const action = submission.allowedActions.find((each) => each.type === type);
        // In a draft there is nothing to take back, and nothing to hand in afterwards: one of the two is the matter at hand.
        if (action === undefined || (type === 'WITHDRAW') === (submission.state === 'draft')) return null;
        return <ActionButton key={type} action={action} label={offered[type].label} primary={open === 0} busy={unsaved} onAct={() => setAsking(type)} />;
      })}
      {asking !== null && <Confirm type={asking} action={submission.allowedActions.find((each) => each.type === asking)} onClose={() => setAsking(null)} />}
    </>
  );
}

function Confirm({ type, action, onClose }: { type: Offered; action: AllowedAction | undefined; onClose: () => void }) {
  const { submission, live } = useForm();
  const queries = useQueryClient();
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(crypto.randomUUID());
  const send = async () => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    const postId = action?.posts?.[0]?.postId;
    const event: SubmissionEvent = { type, expectedVersion: submission.version, ...(postId === undefined ? {} : { postId }) };
    try {
      queries.setQueryData(['submission', submission.id], await actOnSubmission(submission.id, event, key.current));
      void queries.invalidateQueries({ queryKey: ['worklist'], refetchType: 'none' });
      onClose();
    } catch (why) {
      setFault(why);
      // Only an attempt whose fate is unknown keeps its key: sent again it has one effect.
      if (!(why instanceof Unreachable)) key.current = crypto.randomUUID();
      void queries.invalidateQueries({ queryKey: ['submission', submission.id] });
    } finally {
      setBusy(false);
    }
  };
  const { title, act } = offered[type];
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{type === 'SUBMIT' ? words.submitWhat(submission.unitName, submission.year, live.claimed) : words.withdrawWhat}</p>
      {fault !== null && <Failed fault={fault} trying={act} />}
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {common.cancel}
        </button>
        <button type="button" className="button primary" aria-disabled={busy} onClick={() => void send()}>
          {act}
        </button>
      </div>
    </Dialog>
  );
}
