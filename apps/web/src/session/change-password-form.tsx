// A new password of one's own: forced by a one-time password, or wished for. What is too weak is said by the server.
import { useState, type FormEvent } from 'react';
import { changePassword } from '../api/change-password';
import { say } from '../states/say';
import { sessionTexts as words } from '../texts/session';
import { PasswordField } from './password-field';

export function ChangePasswordForm({ onChanged }: { onChanged: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (next !== again) return setWrong(words.notSame);
    setWrong(null);
    try {
      await changePassword(current, next);
      onChanged();
    } catch (fault) {
      setWrong(say(fault, words.changePassword).what);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <PasswordField label={words.currentPassword} autoComplete="current-password" value={current} onChange={setCurrent} autoFocus />
      <PasswordField label={words.nextPassword} autoComplete="new-password" value={next} onChange={setNext} />
      <p className="quiet">{words.nextRules}</p>
      <PasswordField label={words.nextAgain} autoComplete="new-password" value={again} onChange={setAgain} />
      <p className="wrong" role="alert">
        {wrong}
      </p>
      <button type="submit" className="button primary">
        {words.changePassword}
      </button>
    </form>
  );
}
