// C3 Error: what failed, what is safe, try again, and the number under which it is on record. Never a stack or an HTTP code.
import { common, states } from '../texts/everywhere';
import { say } from './say';

/** `alone`: nothing else is on the screen, so it carries the title. */
export function Failed({ fault, trying, onRetry, alone = false }: { fault: unknown; trying: string; onRetry?: () => void; alone?: boolean }) {
  const said = say(fault, trying);
  const Title = alone ? 'h1' : 'h2';
  return (
    <div className="notice bad stack" role="alert">
      <Title>{said.title}</Title>
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
