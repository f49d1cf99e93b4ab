// A longer text of a row: kept with every letter, so that neither a lost session nor a crash takes half a sentence away.
// Ctrl+Enter ends it and does nothing else, whatever it means on the screen around: on to the next row, or out of the field.
import { useId } from 'react';
import { useText } from './form-context';
import { useCells } from './use-cells';

interface Props {
  rowKey: string;
  cell: string;
  label: string;
  hint: string;
  editable: boolean;
  onDone?: () => void;
}

export function PanelText({ rowKey, cell, label, hint, editable, onDone }: Props) {
  const { write } = useCells();
  const id = useId();
  const slot = { row: rowKey, cell };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={useText(rowKey, cell)}
        readOnly={!editable}
        maxLength={4000}
        aria-describedby={`${id}-hint`}
        onChange={(event) => write([{ slot, text: event.target.value }])}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
          event.preventDefault(); // the keys of the screen leave alone what was meant for a field
          if (onDone === undefined) event.currentTarget.blur();
          else onDone();
        }}
      />
      <span id={`${id}-hint`} className="quiet">
        {hint}
      </span>
    </div>
  );
}
