// Putting a file out of use: what that means, the reason where one is asked for, sent once however often the line breaks.
import { useId, useRef, useState } from 'react';
import { actOnEvidence } from '../../api/act-on-evidence';
import { Unreachable } from '../../api/call';
import type { Evidence } from '../../api/types';
import { useEvidenceChanged } from '../../evidence/use-evidence';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
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
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(crypto.randomUUID());
  const id = useId();
  const send = async () => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    try {
      await actOnEvidence(submissionId, item.id, { type: 'DISABLE', ...(reason.trim() === '' ? {} : { reason }) }, key.current);
      await changed();
      onClose();
    } catch (why) {
      if (!(why instanceof Unreachable)) key.current = crypto.randomUUID();
      setFault(why);
      setBusy(false);
    }
  };
  return (
    <Dialog title={words.disableTitle} onClose={onClose}>
      <p>{words.disableWhat(item.name ?? words.nameless)}</p>
      {needsReason && (
        <div className="field">
          <label htmlFor={id}>{words.disableReason}</label>
          <textarea id={id} value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
        </div>
      )}
      {fault !== null && <Failed fault={fault} trying={words.disable} />}
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {common.cancel}
        </button>
        <button type="button" className="button primary" aria-disabled={busy} onClick={() => void send()}>
          {words.disable}
        </button>
      </div>
    </Dialog>
  );
}
