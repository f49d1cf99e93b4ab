// C4 Refused: a button for one of the actions that the server lists. It is always seen; where the server refuses, it is out of
// reach and the server's own sentence stands in its tip and for screen readers. It never judges by itself.
import { Tooltip } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import type { AllowedAction } from '../api/types';

interface Props {
  action: AllowedAction;
  label: string;
  primary?: boolean;
  busy?: boolean;
  onAct: () => void;
}

export function ActionButton({ action, label, primary = false, busy = false, onAct }: Props) {
  const className = primary ? 'button primary' : 'button';
  if (!action.allowed) return <Refused why={action.refusal?.detail ?? ''} button={{ className, label }} />;
  return (
    <button type="button" className={className} aria-disabled={busy} onClick={busy ? undefined : onAct}>
      {label}
    </button>
  );
}

/** A press asks why: the reason comes and stays until the focus goes elsewhere or Escape puts it away. Hovering shows it as long as it lasts. */
function Refused({ why, button: { className, label } }: { why: string; button: { className: string; label: string } }): ReactElement {
  const id = useId();
  const [held, setHeld] = useState(false);
  const [over, setOver] = useState(false);
  const putAway = () => {
    setHeld(false);
    setOver(false);
  };
  return (
    <>
      <Tooltip title={why} trigger={['hover']} open={held || over} onOpenChange={setOver} classNames={{ root: 'reason-tip' }}>
        <button
          type="button"
          className={className}
          aria-disabled
          aria-describedby={id}
          onFocus={() => setHeld(true)}
          onBlur={putAway}
          onClick={(event) => {
            event.currentTarget.focus(); // not every browser gives it to a pressed button
            setHeld(true);
          }}
          onKeyDown={({ key }) => key === 'Escape' && putAway()}
        >
          {label}
        </button>
      </Tooltip>
      <span id={id} className="visually-hidden">
        {why}
      </span>
    </>
  );
}
