// What follows from a value and takes long to work out or to draw waits until nobody types: every key meets a page that has nothing
// else to do. It delays what follows from a value, never the value itself, and never what is saved.
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';

/** Longer than the gap between two keys of somebody who types. */
const quietMs = 200;
let lastKeyAt = -quietMs;
addEventListener('keydown', ({ timeStamp }) => (lastKeyAt = timeStamp), true);

/** Acts once the keyboard has fallen silent; with the mouse, at once. @returns how to call it off */
export function whenQuiet(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    const wait = lastKeyAt + quietMs - performance.now();
    if (wait > 0) timer = setTimeout(take, wait);
    else act();
  };
  take();
  return () => clearTimeout(timer);
}

/** For what is told by an event: telling alone draws nothing. */
export function useToldQuietly<T>(first: T): [T, (next: T) => void] {
  const [seen, setSeen] = useState(first);
  const callOff = useRef(() => {});
  useEffect(() => () => callOff.current(), []);
  const tell = useCallback((next: T) => {
    callOff.current();
    callOff.current = whenQuiet(() => startTransition(() => setSeen(next)));
  }, []);
  return [seen, tell];
}

/** @returns what stands in a store, as it was when the keyboard last fell silent; between two such moments its changes draw nothing */
export function useSeenQuietly<T>(subscribe: (listener: () => void) => () => void, current: () => T): T {
  const [seen, tell] = useToldQuietly(current());
  useEffect(() => {
    const look = () => tell(current());
    look();
    return subscribe(look);
  }, [subscribe, current, tell]);
  return seen;
}
