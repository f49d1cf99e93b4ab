// Where files are handed in: a button, and a place to drop them. The limits stand here beforehand; a refusal of the server keeps the
// button in view with its reason.
import { useRef, useState, type DragEvent } from 'react';
import type { EvidenceList } from '../api/types';
import { ActionButton } from '../states/action-button';
import { evidenceTexts as words } from '../texts/evidence';
import type { UploadQueue } from './upload-queue';

interface Props {
  list: Pick<EvidenceList, 'limits' | 'allowedActions'>;
  queue: UploadQueue;
  /** Rows to which the files are tied at once. */
  rows: readonly string[];
  label: string;
  /** Without the words around the button. */
  small?: boolean;
}

export function DropZone({ list, queue, rows, label, small = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const action = list.allowedActions.find(({ type }) => type === 'ADD_EVIDENCE');
  if (action === undefined) return null;
  const { bytes, files, kinds, endings } = list.limits;
  const take = (given: FileList | null) => {
    if (given === null || !action.allowed) return;
    queue.add([...given], rows, ({ size }) => (size > bytes ? words.tooLarge(size, bytes) : null));
  };
  const drag = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    setOver(on && action.allowed);
  };
  return (
    <div
      className={`drop-zone${over ? ' over' : ''}${small ? ' small' : ''}${action.allowed ? '' : ' closed'}`}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <div className="line">
        {!small && action.allowed && <span className="quiet dragging">{words.dropHere}</span>}
        <ActionButton action={action} label={label} primary={!small} onAct={() => input.current?.click()} />
      </div>
      {!small && action.allowed && <p className="quiet">{words.limits(bytes, files, kinds)}</p>}
      {!small && !action.allowed && <p>{action.refusal?.detail}</p>}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={endings.map((ending) => `.${ending}`).join(',')}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
