// Acts when the browser has nothing else to do. Safari does not know of such moments: there it acts a moment later. It decides nothing.

/** @param atMostMs then it acts all the same. @returns how to call it off */
export function whenIdle(act: () => void, atMostMs?: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(act, atMostMs === undefined ? undefined : { timeout: atMostMs });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(act, 1);
  return () => clearTimeout(timer);
}
