// Taking back what was handed in, until the next post has acted: asked once more, sent once. Where the server refuses, its sentence
// says who has acted and when.
import { useState } from 'react';
import { ActionButton } from '../states/action-button';
import { Dialog } from '../states/dialog';
import { Failed } from '../states/failed';
import { common } from '../texts/everywhere';
import { submitTexts as words } from '../texts/print';
import { useForm } from './form-context';
import { useSend } from './use-send';

export function Withdraw() {
  const { submission } = useForm();
  const [asking, setAsking] = useState(false);
  const { sending, busy, send, forget, closing } = useSend(submission);
  const action = submission.allowedActions.find(({ type }) => type === 'WITHDRAW');
  if (action === undefined || submission.state === 'draft') return null;
  const postId = action.posts?.[0]?.postId;
  const ask = () => {
    forget();
    setAsking(true);
  };
  const close = closing(() => {
    setAsking(false);
    forget();
  });
  return (
    <>
      <ActionButton action={action} label={words.withdraw} onAct={ask} />
      {asking && sending.phase !== 'done' && (
        <Dialog title={words.withdrawTitle} onClose={close}>
          <p>{words.withdrawWhat}</p>
          <p role="status">{sending.phase === 'asking' ? words.asking : sending.phase === 'not-sent' ? words.notSent : ''}</p>
          {sending.phase === 'refused' && <Failed fault={sending.fault} trying={words.withdraw} />}
          <div className="buttons">
            <button type="button" className="button" aria-disabled={sending.phase === 'sending'} onClick={close}>
              {common.cancel}
            </button>
            <button type="button" className="button primary" aria-disabled={busy} onClick={() => void send({ type: 'WITHDRAW', ...(postId === undefined ? {} : { postId }) })}>
              {words.withdraw}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
