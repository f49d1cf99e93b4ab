// One act of an administrator as a dialog: fields, sent once however often the button is pressed, the server's refusal in its own words.
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { useCommand } from '../../states/use-command';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';
import { useTell, type Came } from './told';

interface Props {
  label: string;
  title: string;
  primary?: boolean;
  children: ReactNode;
  act: (form: FormData, key: string) => Promise<unknown>;
  /** What is to be said once afterwards; null: nothing, the dialog closes. */
  said?: (answer: unknown) => ReactNode;
  /** What the screen says afterwards. */
  came: (form: FormData, answer: unknown) => Came;
}

export function ActDialog({ label, title, primary = false, children, act, said, came }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={primary ? 'button primary' : 'button'} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <Opened title={title} act={act} said={said} came={came} onClose={() => setOpen(false)}>
          {children}
        </Opened>
      )}
    </>
  );
}

function Opened({ title, children, act, said, came, onClose }: Omit<Props, 'label' | 'primary'> & { onClose: () => void }) {
  const queries = useQueryClient();
  const tell = useTell();
  const { state, busy, send, closing } = useCommand();
  const [answer, setAnswer] = useState<unknown>(undefined);
  const close = closing(onClose);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const done = (heard: unknown) => {
      void queries.invalidateQueries({ queryKey: ['admin'] });
      tell(came(form, heard));
      if (said !== undefined) setAnswer(heard);
    };
    const phase = await send(() => ({ body: [...form.entries()], post: (key) => act(form, key), done }));
    if (phase === 'done' && said === undefined) onClose();
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
    <Dialog title={title} onClose={close}>
      <form className="stack" onSubmit={(event) => void onSubmit(event)}>
        {children}
        {state.phase === 'refused' && <Failed fault={state.fault} trying={title} />}
        <div className="buttons">
          <button type="button" className="button" aria-disabled={busy} onClick={close}>
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
