// Fields whose texts are kept in this browser as they are typed, by name: a line, several lines, a day, one of several.
import { useId } from 'react';
import type { KeptTexts } from '../draft/kept-texts';
import { raiseTexts as words } from '../texts/items';

interface FieldProps {
  texts: KeptTexts;
  name: string;
  label: string;
  what?: string;
  wrong?: string | false;
  rows?: number;
  type?: 'text' | 'date';
  maxLength?: number;
  first?: boolean;
}

export function KeptField({ texts, name, label, what, wrong = false, rows, type = 'text', maxLength = 2000, first = false }: FieldProps) {
  const id = useId();
  const described = [what === undefined ? '' : `${id}-what`, wrong === false ? '' : `${id}-wrong`].filter((each) => each !== '').join(' ');
  const field = {
    id, value: texts.textOf(name), maxLength, autoComplete: 'off', 'aria-invalid': wrong !== false, 'aria-describedby': described === '' ? undefined : described, 'data-first': first ? '' : undefined,
    onChange: (event: { target: { value: string } }) => texts.put(name, event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type={type} {...field} /> : <textarea rows={rows} {...field} />}
      {what !== undefined && (
        <span id={`${id}-what`} className="quiet">
          {what}
        </span>
      )}
      {wrong !== false && (
        <span id={`${id}-wrong`} className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps {
  texts: KeptTexts;
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** What stands there while nothing is chosen. */
  none?: string;
  wrong?: string | false;
}

export function KeptChoice({ texts, name, label, options, none = words.choose, wrong = false }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={texts.textOf(name)} aria-invalid={wrong !== false} aria-describedby={wrong === false ? undefined : `${id}-wrong`} onChange={(event) => texts.put(name, event.target.value)}>
        <option value="">{none}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {wrong !== false && (
        <span id={`${id}-wrong`} className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
