// C4 Refused: a button for one of the actions that the server lists. It is always seen; where the server refuses, it is out of
// reach and the server's own sentence stands in its tip and for screen readers. It never judges by itself.
import { Tooltip } from 'antd';
import { useId } from 'react';
import type { AllowedAction } from '../api/types';

interface Props {
  action: AllowedAction;
  label: string;
  primary?: boolean;
  busy?: boolean;
  onAct: () => void;
}

export function ActionButton({ action, label, primary = false, busy = false, onAct }: Props) {
  const id = useId();
  const refusal = action.allowed ? null : (action.refusal?.detail ?? '');
  const button = (
    <button
      type="button"
      className={primary ? 'button primary' : 'button'}
      aria-disabled={refusal !== null || busy}
      aria-describedby={refusal === null ? undefined : id}
      onClick={refusal === null && !busy ? onAct : undefined}
    >
      {label}
    </button>
  );
  if (refusal === null) return button;
  return (
    <>
      <Tooltip title={refusal} trigger={['hover', 'focus', 'click']}>
        {button}
      </Tooltip>
      <span id={id} className="visually-hidden">
        {refusal}
      </span>
    </>
  );
}
