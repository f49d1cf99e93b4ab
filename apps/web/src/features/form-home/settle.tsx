// What the bureau does with a form beside signing it: publish it, ask for rectification first, correct what is published, open it again, cancel it.
// Where the server refuses, its sentence stands on the button; the dialog comes when one is pressed. It judges nothing.
import { lazy, Suspense, useState } from 'react';
import { useForm } from '../../form/form-context';
import { ActionButton } from '../../states/action-button';
import { settleTexts as words } from '../../texts/home';

const SettleDialog = lazy(() => import('./settle-dialog').then((loaded) => ({ default: loaded.SettleDialog })));

type Kind = keyof typeof words.acts;
const kinds = Object.keys(words.acts) as Kind[];

export function Settle() {
  const { submission } = useForm();
  const { id, unitName, edition, allowedActions } = submission;
  const [asking, setAsking] = useState<Kind | null>(null);
  const [done, setDone] = useState<Kind | null>(null);
  const close = (isDone: boolean) => {
    setDone(isDone ? asking : null);
    setAsking(null);
  };
  return (
    <>
      {done !== null && (
        <p className="notice good whole" role="status">
          {words.done[done](unitName, edition)} {(done === 'PUBLISH' || done === 'CORRECT') && <a href={`/public/${id}/editions/${edition}`}>{words.look(edition)}</a>}
        </p>
      )}
      {kinds.map((kind) => {
        const action = allowedActions.find(({ type }) => type === kind);
        return action === undefined ? null : <ActionButton key={kind} action={action} label={words.acts[kind]} primary={kind === 'PUBLISH' && action.allowed} onAct={() => setAsking(kind)} />;
      })}
      {edition > 0 && (
        <a className="button" href={`/public/${id}`}>
          {words.publicPage}
        </a>
      )}
      {asking !== null && (
        <Suspense fallback={null}>
          <SettleDialog kind={asking} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
