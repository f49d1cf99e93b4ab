// What the performance section does with a form that was fixed: publish it, or ask for rectification first. Both are asked once more; where the
// server refuses, its sentence stands on the button. It judges nothing.
import { useState } from 'react';
import { useForm } from '../../form/form-context';
import { useSend } from '../../form/use-send';
import { ActionButton } from '../../states/action-button';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { common } from '../../texts/everywhere';
import { settleTexts as words } from '../../texts/home';
import { submitTexts } from '../../texts/print';

type Kind = keyof typeof words.acts;
const kinds = Object.keys(words.acts) as Kind[];

export function Settle() {
  const { submission } = useForm();
  const { sending, busy, send, forget, closing } = useSend(submission);
  const [asking, setAsking] = useState<Kind | null>(null);
  const offered = submission.allowedActions.filter(({ type }) => kinds.some((kind) => kind === type));
  const done = sending.phase === 'done' && asking !== null && (
    <p className="notice good whole" role="status">
      {words.done[asking](submission.unitName, submission.edition)}
    </p>
  );
  if (offered.length === 0) return done;
  const ask = (kind: Kind) => {
    forget();
    setAsking(kind);
  };
  const close = closing(() => {
    setAsking(null);
    forget();
  });
  const postId = offered.find(({ type }) => type === asking)?.posts?.[0]?.postId;
  return (
    <>
      {done}
      {kinds.map((kind) => {
        const action = offered.find(({ type }) => type === kind);
        return action === undefined ? null : <ActionButton key={kind} action={action} label={words.acts[kind]} primary={kind === 'PUBLISH' && action.allowed} onAct={() => ask(kind)} />;
      })}
      {asking !== null && sending.phase !== 'done' && (
        <Dialog title={words.acts[asking]} onClose={close}>
          <p>{words.what[asking](submission.unitName)}</p>
          <p role="status">{sending.phase === 'asking' ? submitTexts.asking : sending.phase === 'not-sent' ? submitTexts.notSent : ''}</p>
          {sending.phase === 'refused' && <Failed fault={sending.fault} trying={words.acts[asking]} />}
          <div className="buttons">
            <button type="button" className="button" aria-disabled={sending.phase === 'sending'} onClick={close}>
              {common.cancel}
            </button>
            <button type="button" className="button primary" aria-disabled={busy} onClick={() => void send({ type: asking, ...(postId === undefined ? {} : { postId }) })}>
              {words.acts[asking]}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
