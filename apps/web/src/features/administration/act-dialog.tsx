// One act of an administrator as a dialog: fields, one send however often the button is pressed, the server's refusal in its own words. The key
// stays the same while nobody answered, so that sent again it has one effect.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Unreachable } from '../../api/call';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';

interface Props {
  label: string;
  title: string;
  primary?: boolean;
  children: ReactNode;
  act: (form: FormData, key: string) => Promise<unknown>;
  /** What is to be said once afterwards; null: nothing, the dialog closes. */
  said?: (answer: unknown) => ReactNode;
}

export function ActDialog({ label, title, primary = false, children, act, said }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={primary ? 'button primary' : 'button'} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <Opened title={title} act={act} said={said} onClose={() => setOpen(false)}>
          {children}
        </Opened>
      )}
    </>
  );
}

function Opened({ title, children, act, said, onClose }: Omit<Props, 'label' | 'primary'> & { onClose: () => void }) {
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const [answer, setAnswer] = useState<unknown>(undefined);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFault(null);
    try {
      const done = await act(new FormData(event.currentTarget), key.current);
      void queries.invalidateQueries({ queryKey: ['admin'] });
      if (said === undefined) return onClose();
      setAnswer(done);
    } catch (why) {
      setFault(why);
      if (!(why instanceof Unreachable)) key.current = crypto.randomUUID();
    } finally {
      setBusy(false);
    }
  };
  if (answer !== undefined && said !== undefined) {
    return (
      <Dialog title={title} onClose={onClose}>
        {said(answer)}
        <div className="buttons">
          <button type="button" className="button primary" onClick={onClose}>
            {common.close}
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void send(event)}>
        {children}
        {fault !== null && <Failed fault={fault} trying={title} />}
        <div className="buttons">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button primary" aria-disabled={busy}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
