// The two buttons of a dialog that sends one command: leave, and do it. Nobody leaves while it is being sent, and nobody sends twice.
import type { CommandState } from '../api/command';
import { common } from '../texts/everywhere';

interface Props {
  label: string;
  phase: CommandState['phase'];
  onCancel: () => void;
  onAct: () => void;
}

export function ActButtons({ label, phase, onCancel, onAct }: Props) {
  const isUnderWay = phase === 'sending' || phase === 'asking' || phase === 'done';
  return (
    <div className="buttons">
      <button type="button" className="button" aria-disabled={phase === 'sending'} onClick={onCancel}>
        {common.cancel}
      </button>
      <button type="button" className="button primary" aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : onAct}>
        {label}
      </button>
    </div>
  );
}
