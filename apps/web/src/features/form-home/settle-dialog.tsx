// The dialog of one of the bureau's acts: what has to be said for it, what it changes, who is told. It is decided on the form as it stood when the
// dialog was opened; what is typed stays in the browser until it was sent. It judges nothing.
import { useEffect, useId, useState } from 'react';
import { useKeptTexts, type KeptTexts } from '../../draft/kept-texts';
import { useForm } from '../../form/form-context';
import { useSend } from '../../form/use-send';
import { KeptChoice, KeptField } from '../../items/kept-fields';
import { useSession } from '../../session/session';
import { ActButtons } from '../../states/act-buttons';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { settleTexts } from '../../texts/home';
import { submitTexts } from '../../texts/print';
import { correctableFields, settleDialogTexts as words } from '../../texts/settle';
import { clearing, levelsToReopen, standsIn, wishOf, type CorrectableField, type Kind, type Wish } from './settle-wish';

export function SettleDialog({ kind, onClose }: { kind: Kind; onClose: (done: boolean) => void }) {
  const { submission } = useForm();
  const [seen] = useState(submission);
  const texts = useKeptTexts(useSession().person, `settle/${kind}/${seen.id}`);
  const { sending, send, closing } = useSend(seen);
  const [pressed, setPressed] = useState(false);
  const wish = wishOf(kind, seen, texts.textOf);
  const close = closing(() => onClose(false));
  const postId = seen.allowedActions.find(({ type }) => type === kind)?.posts?.[0]?.postId;
  const act = () => {
    if (wish.event === null) setPressed(true);
    else void send({ type: kind, ...wish.event, ...(postId === undefined ? {} : { postId }) });
  };
  const { phase } = sending;
  useEffect(() => {
    if (phase !== 'done') return;
    texts.forget([...texts.typed]);
    onClose(true);
    // Once, when it is done.
  }, [phase]);
  const wrong = pressed ? wish.wrong : {};
  return (
    <Dialog title={settleTexts.acts[kind]} wide={kind === 'CORRECT'} onClose={close}>
      {kind === 'REOPEN' && <KeptChoice texts={texts} name="toLevel" label={words.level} wrong={wrong['toLevel'] ?? false} options={levelsToReopen(seen).map(({ key, name }) => ({ value: key, label: name }))} />}
      {kind === 'CORRECT' && <Corrections texts={texts} wrong={wrong['changes'] ?? null} stands={(field) => standsIn(seen, field)} />}
      {(kind === 'REOPEN' || kind === 'CORRECT' || kind === 'CANCEL') && <KeptField texts={texts} name="reason" label={words.reason} what={words.reasonWhat} rows={3} wrong={wrong['reason'] ?? false} first={kind === 'CANCEL'} />}
      <Effects effects={wish.effects} />
      <p role="status">{phase === 'asking' ? submitTexts.asking : phase === 'not-sent' ? submitTexts.notSent : ''}</p>
      {phase === 'refused' && <Failed fault={sending.fault} trying={settleTexts.acts[kind]} />}
      <ActButtons label={settleTexts.acts[kind]} phase={phase} onCancel={close} onAct={act} />
    </Dialog>
  );
}

/** What follows, changed as it is typed. */
function Effects({ effects }: Pick<Wish, 'effects'>) {
  const id = useId();
  return (
    <section className="notice stack tight" aria-labelledby={id}>
      <strong id={id}>{words.effects}</strong>
      <ul className="plain">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </section>
  );
}

function Corrections({ texts, wrong, stands }: { texts: KeptTexts; wrong: string | null; stands: (field: CorrectableField) => string }) {
  return (
    <>
      <p className="quiet">{words.correctWhat}</p>
      {correctableFields.map((field, index) => (
        <div key={field} className="stack tight">
          <KeptField texts={texts} name={field} label={words.to(words.fields[field])} what={words.stands(stands(field))} rows={field === 'reportText' || field === 'remarks' ? 2 : undefined} maxLength={4000} first={index === 0} />
          {stands(field) !== '' && field !== 'title' && (
            <label className="line tight">
              <input type="checkbox" checked={texts.textOf(clearing(field)) !== ''} onChange={({ target }) => texts.put(clearing(field), target.checked ? 'yes' : '')} />
              {words.clear(words.fields[field])}
            </label>
          )}
        </div>
      ))}
      {wrong !== null && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}
