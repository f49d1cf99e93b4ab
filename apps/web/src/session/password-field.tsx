// One password: can be pasted, filled by a password manager, and looked at before it is sent. It never stores it.
import { useId, useState, type Ref } from 'react';
import { sessionTexts as words } from '../texts/session';

interface Props {
  label: string;
  autoComplete: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

export function PasswordField({ label, autoComplete, value, onChange, autoFocus = false, ref }: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="with-button">
        <input ref={ref} id={id} name={autoComplete} type={shown ? 'text' : 'password'} autoComplete={autoComplete} value={value} onChange={(event) => onChange(event.target.value)} autoFocus={autoFocus} />
        <button type="button" className="button" onClick={() => setShown(!shown)}>
          {shown ? words.hidePassword : words.showPassword}
        </button>
      </div>
    </div>
  );
}
