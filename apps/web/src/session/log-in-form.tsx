// Account and password: on the log-in page and in the overlay alike. Pasting and password managers work, the account stays
// after a mistake, and what was wrong is said in the server's words, the same for an unknown account and a wrong password.
import { useId, useRef, useState, type FormEvent } from 'react';
import { openSession } from '../api/open-session';
import type { Session } from '../api/types';
import { say } from '../states/say';
import { sessionTexts as words } from '../texts/session';
import { PasswordField } from './password-field';

interface Props {
  /** Who has to log in again; somebody else may. */
  account?: string;
  onOpened: (session: Session) => void;
}

export function LogInForm({ account: known = '', onOpened }: Props) {
  const [account, setAccount] = useState(known);
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const passwordRef = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (account.trim() === '') return setWrong(words.missingAccount);
    if (password === '') return setWrong(words.missingPassword);
    setBusy(true);
    setWrong(null);
    try {
      onOpened(await openSession(account, password));
    } catch (fault) {
      setWrong(say(fault, words.logIn).what);
      setPassword('');
      passwordRef.current?.focus();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor={`${id}-account`}>{words.account}</label>
        <input id={`${id}-account`} name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} value={account} onChange={(event) => setAccount(event.target.value)} autoFocus={known === ''} />
      </div>
      <PasswordField ref={passwordRef} label={words.password} autoComplete="current-password" value={password} onChange={setPassword} autoFocus={known !== ''} />
      <p className="wrong" role="alert">
        {wrong}
      </p>
      <button type="submit" className="button primary" aria-disabled={busy}>
        {words.logIn}
      </button>
    </form>
  );
}
