// Putting a file out of use: what that means, the reason where one is asked for, sent once however often the line breaks.
import { useId, useState } from 'react';
import { disableEvidence } from '../api/act-on-evidence';
import type { EvidenceOwner } from '../api/evidence-owner';
import type { Evidence } from '../api/types';
import { ActButtons } from '../states/act-buttons';
import { Dialog } from '../states/dialog';
import { Failed } from '../states/failed';
import { useCommand } from '../states/use-command';
import { evidenceTexts as words } from '../texts/evidence';

interface Props {
  owner: EvidenceOwner;
  item: Pick<Evidence, 'id' | 'name'>;
  needsReason: boolean;
  /** Told before the dialog closes. */
  changed: () => Promise<void>;
  onClose: () => void;
}

export function DisableDialog({ owner, item, needsReason, changed, onClose }: Props) {
  const [reason, setReason] = useState('');
  const { state, send: sendOnce, closing } = useCommand();
  const id = useId();
  const send = async () => {
    const body = reason.trim() === '' ? {} : { reason };
    const phase = await sendOnce(() => ({ body, post: (key) => disableEvidence(owner, item.id, body, key) }));
    if (phase !== 'done') return;
    await changed();
    onClose();
  };
  return (
    <Dialog title={words.disableTitle} onClose={closing(onClose)}>
      <p>{words.disableWhat(item.name ?? words.nameless)}</p>
      {needsReason && (
        <div className="field">
          <label htmlFor={id}>{words.disableReason}</label>
          <textarea id={id} value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
        </div>
      )}
      {state.phase === 'refused' && <Failed fault={state.fault} trying={words.disable} />}
      <ActButtons label={words.disable} phase={state.phase} onCancel={closing(onClose)} onAct={() => void send()} />
    </Dialog>
  );
}
