// Putting a file out of use: what that means, the reason where one is asked for, sent once however often the line breaks.
import { useId, useState } from 'react';
import { actOnEvidence, type EvidenceAct } from '../../api/act-on-evidence';
import type { Evidence } from '../../api/types';
import { useEvidenceChanged } from '../../evidence/use-evidence';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { useCommand } from '../../states/use-command';
import { common } from '../../texts/everywhere';
import { evidenceTexts as words } from '../../texts/evidence';

interface Props {
  submissionId: string;
  item: Evidence;
  needsReason: boolean;
  onClose: () => void;
}

export function DisableDialog({ submissionId, item, needsReason, onClose }: Props) {
  const changed = useEvidenceChanged(submissionId);
  const [reason, setReason] = useState('');
  const { state, busy, send: sendOnce, closing } = useCommand();
  const id = useId();
  const close = closing(onClose);
  const send = async () => {
    if (state.phase === 'done') return;
    const body: EvidenceAct = { type: 'DISABLE', ...(reason.trim() === '' ? {} : { reason }) };
    const phase = await sendOnce(() => ({ body, post: (key) => actOnEvidence(submissionId, item.id, body, key) }));
    if (phase !== 'done') return;
    await changed();
    onClose();
  };
  return (
    <Dialog title={words.disableTitle} onClose={close}>
      <p>{words.disableWhat(item.name ?? words.nameless)}</p>
      {needsReason && (
        <div className="field">
          <label htmlFor={id}>{words.disableReason}</label>
          <textarea id={id} value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
        </div>
      )}
      {state.phase === 'refused' && <Failed fault={state.fault} trying={words.disable} />}
      <div className="buttons">
        <button type="button" className="button" aria-disabled={busy} onClick={close}>
          {common.cancel}
        </button>
        <button type="button" className="button primary" aria-disabled={busy || state.phase === 'done'} onClick={() => void send()}>
          {words.disable}
        </button>
      </div>
    </Dialog>
  );
}
