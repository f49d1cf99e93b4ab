// A longer text of a row: kept with every letter, so that neither a lost session nor a crash takes half a sentence away.
// Ctrl+Enter goes on to the next row.
import { useId } from 'react';
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
  const { textOf, write } = useCells();
  const id = useId();
  const slot = { row: rowKey, cell };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={textOf(slot)}
        readOnly={!editable}
        maxLength={4000}
        aria-describedby={`${id}-hint`}
        onChange={(event) => write([{ slot, text: event.target.value }])}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) onDone?.();
        }}
      />
      <span id={`${id}-hint`} className="quiet">
        {hint}
      </span>
    </div>
  );
}
