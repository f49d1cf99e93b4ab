// C1 Loading: nothing for 200 ms, then the outline of what comes, after 8 s how long it has been and a way to ask again.
// It never knows what is being read.
import { useEffect, useState } from 'react';
import { common, states } from '../texts/everywhere';

const quietMs = 200;
const slowSeconds = 8;

/** `alone`: nothing else is on the screen, so it carries the title. */
export function Loading({ lines = 6, onRetry, alone = false }: { lines?: number; onRetry?: () => void; alone?: boolean }) {
  const seconds = useSecondsWaited();
  if (seconds === null) return null;
  return (
    <div className="skeleton" role="status" aria-label={states.loading}>
      {alone && <h1 className="visually-hidden">{states.loading}</h1>}
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} className={`w${index % 3}`} />
      ))}
      {seconds >= slowSeconds && (
        <p className="line">
          {states.slow(seconds)}
          {onRetry && (
            <button type="button" className="button" onClick={onRetry}>
              {common.retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Before anything else is there: it is the main part of the page and carries its title. */
export function LoadingAlone({ onRetry }: { onRetry?: () => void }) {
  return (
    <main className="alone">
      <Loading alone {...(onRetry === undefined ? {} : { onRetry })} />
    </main>
  );
}

/** Outlines on the screen: one that follows another goes on where that stood, as one wait. */
let shown = 0;

/** Null during the first moments, in which nothing is to flicker. */
function useSecondsWaited(): number | null {
  const [seconds, setSeconds] = useState<number | null>(() => (shown > 0 ? 0 : null));
  const isShown = seconds !== null;
  useEffect(() => {
    if (!isShown) return;
    shown += 1;
    return () => {
      shown -= 1;
    };
  }, [isShown]);
  useEffect(() => {
    const begin = performance.now();
    const first = setTimeout(() => setSeconds(0), quietMs);
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - begin) / 1000)), 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, []);
  return seconds;
}
