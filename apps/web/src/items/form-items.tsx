// The problems raised on one form, each with where it stands and the way to its screen; and raising one, where the server allows it. Cancel loses
// no word. It judges nothing.
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Submission } from '../api/types';
import { useKeptTexts } from '../draft/kept-texts';
import { useSession } from '../session/session';
import { useForm } from '../form/form-context';
import { useSend } from '../form/use-send';
import { ActionButton } from '../states/action-button';
import { Dialog } from '../states/dialog';
import { Failed } from '../states/failed';
import { MarkTag } from '../states/mark-tag';
import { common } from '../texts/everywhere';
import { itemTexts, raiseTexts as words } from '../texts/items';
import { submitTexts } from '../texts/print';
import { dayWords } from '../worklist/due';
import { KeptChoice, KeptField } from './kept-fields';
import { standingMark, standingOf } from './standing';

export function FormItems() {
  const { submission } = useForm();
  const { rectificationItems: items, allowedActions } = submission;
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const action = allowedActions.find(({ type }) => type === 'RAISE_FINDING');
  return (
    <section className="stack" aria-label={itemTexts.ofForm}>
      <div className="line">
        <h2>{itemTexts.ofForm}</h2>
        {action !== undefined && <ActionButton action={action} label={words.raise} onAct={() => setOpen(true)} />}
        <span role="status">{done ? words.done : ''}</span>
      </div>
      {items.length === 0 ? <p className="quiet">{itemTexts.ofFormNone}</p> : <Items items={items} />}
      {open && (
        <Raise
          onClose={(raised) => {
            setOpen(false);
            setDone(raised);
          }}
        />
      )}
    </section>
  );
}

function Items({ items }: { items: Submission['rectificationItems'] }) {
  return (
    <ul className="check-list">
      {items.map(({ id, state, text, owner, dueOn }) => {
        const { mark, label } = standingMark(standingOf({ state, result: null }));
        return (
          <li key={id}>
            <span className="stack tight">
              <Link to={`/items/${id}`}>{text}</Link>
              <span className="quiet">{`${owner}　${dayWords(dueOn)}`}</span>
            </span>
            <MarkTag mark={mark}>{label}</MarkTag>
          </li>
        );
      })}
    </ul>
  );
}

const names = ['row', 'text', 'owner', 'dueOn'] as const;

function Raise({ onClose }: { onClose: (raised: boolean) => void }) {
  const { submission } = useForm();
  const { sending, send } = useSend(submission);
  const texts = useKeptTexts(useSession().person, `finding/${submission.id}`);
  const [refused, setRefused] = useState(false);
  const [row, text, owner, dueOn] = names.map((name) => texts.textOf(name).trim());
  const missing = text === '' || owner === '' || dueOn === '';
  const postId = submission.allowedActions.find(({ type }) => type === 'RAISE_FINDING')?.posts?.[0]?.postId;
  const raise = () => {
    if (missing) setRefused(true);
    else void send({ type: 'RAISE_FINDING', text, owner, dueOn, ...(row === '' ? {} : { row }), ...(postId === undefined ? {} : { postId }) });
  };
  const { phase } = sending;
  useEffect(() => {
    if (phase !== 'done') return;
    texts.forget(names);
    onClose(true);
    // Once, when it is done.
  }, [phase]);
  return (
    <Dialog title={words.raiseTitle} onClose={() => onClose(false)}>
      <p className="quiet">{words.what}</p>
      <KeptField texts={texts} name="text" label={words.text} rows={3} first />
      <KeptChoice texts={texts} name="row" label={words.row} none={words.noRow} options={submission.rows.map(({ key, name }) => ({ value: key, label: name }))} />
      <KeptField texts={texts} name="owner" label={words.owner} maxLength={100} />
      <KeptField texts={texts} name="dueOn" label={words.dueOn} type="date" />
      {refused && missing && (
        <p className="notice bad" role="alert">
          {words.missing}
        </p>
      )}
      <p role="status">{phase === 'asking' ? submitTexts.asking : phase === 'not-sent' ? submitTexts.notSent : ''}</p>
      {sending.phase === 'refused' && <Failed fault={sending.fault} trying={words.raise} />}
      <div className="buttons">
        <button type="button" className="button" onClick={() => onClose(false)}>
          {common.cancel}
        </button>
        <button type="button" className="button primary" aria-disabled={phase === 'sending' || phase === 'asking'} onClick={raise}>
          {words.save}
        </button>
      </div>
    </Dialog>
  );
}
