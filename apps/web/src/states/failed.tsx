// C3 Error: what failed, what is safe, try again, and the number under which it is on record. Never a stack or an HTTP code.
import { common, states } from '../texts/everywhere';
import { say } from './say';

export function Failed({ fault, trying, onRetry }: { fault: unknown; trying: string; onRetry?: () => void }) {
  const said = say(fault, trying);
  return (
    <div className="notice bad stack" role="alert">
      <h2>{said.title}</h2>
      <p>{said.what}</p>
      {said.number !== null && <p className="quiet">{states.eventNumber(said.number)}</p>}
      {onRetry && (
        <div>
          <button type="button" className="button" onClick={onRetry}>
            {common.retry}
          </button>
        </div>
      )}
    </div>
  );
}
