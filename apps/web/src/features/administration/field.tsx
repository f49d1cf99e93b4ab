// One field of an administrator's dialog, by its name in the form; and the choice among records.
import { useId } from 'react';
import { adminTexts as words } from '../../texts/administration';

interface FieldProps {
  name: string;
  label: string;
  what?: string;
  optional?: boolean;
  type?: 'text' | 'email' | 'date';
}

export function Field({ name, label, what, optional = false, type = 'text' }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={type} required={!optional} autoComplete="off" aria-describedby={what === undefined ? undefined : `${id}-what`} />
      {what !== undefined && (
        <span id={`${id}-what`} className="quiet">
          {what}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  optional?: boolean;
}

export function Choice({ name, label, options, optional = false }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} required={!optional} defaultValue="">
        <option value="" disabled={!optional}>
          {optional ? words.none : words.choose}
        </option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Of a field that was sent; empty where nothing was typed. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
