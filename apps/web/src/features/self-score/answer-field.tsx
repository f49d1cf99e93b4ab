// One answer that the standard asks for: yes or no, one of several, or a figure. Kept as typed, saved like a cell.
import type { FieldSpec } from '@jishen/scoring';
import { useId } from 'react';
import { useText } from '../../form/form-context';
import { useCells } from '../../form/use-cells';
import { plainNumber } from '../../grid/plain-number';
import { scoreTexts as words } from '../../texts/form';

export function AnswerField({ spec, editable }: { spec: FieldSpec; editable: boolean }) {
  const { faultOf, write } = useCells();
  const id = useId();
  const number = ['count', 'amount', 'points'].includes(spec.kind);
  const slot = { row: spec.row, cell: spec.key, label: spec.label, kind: 'text' as const, choices: spec.choices }; // scoring says what it cannot read: “>3” is a count
  const text = useText(spec.row, spec.key);
  const fault = faultOf(slot);
  const put = (next: string) => write([{ slot, text: next }]);
  return (
    <div className="field">
      <label htmlFor={id}>
        {spec.label}
        {spec.unit !== null && !spec.label.endsWith(`（${spec.unit}）`) && <span className="quiet">（{spec.unit}）</span>}
      </label>
      {spec.choices.length > 0 ? (
        <select id={id} value={text} disabled={!editable} onChange={(event) => put(event.target.value)}>
          <option value="">{words.choose}</option>
          {[...new Set([...spec.choices, ...(text === '' ? [] : [text])])].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} className={number ? 'number' : undefined} value={text} readOnly={!editable} inputMode={number ? 'decimal' : undefined} autoComplete="off" onChange={(event) => put(event.target.value)} onBlur={(event) => number && put(plainNumber(event.target.value) ?? event.target.value)} />
      )}
      {spec.hint !== null && <span className="quiet">{spec.hint}</span>}
      {fault !== null && <span className="wrong">{fault}</span>}
    </div>
  );
}
