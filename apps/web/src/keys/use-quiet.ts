// What follows from a value and takes long to work out or to draw waits until nobody types: every key meets a page that has nothing
// else to do. It delays what follows from a value, never the value itself, and never what is saved.
import { startTransition, useEffect, useState } from 'react';

/** Longer than the gap between two keys of somebody who types. */
const quietMs = 200;
let lastKeyAt = -quietMs;
addEventListener('keydown', ({ timeStamp }) => (lastKeyAt = timeStamp), true);

/** @returns the value as it stood when the keyboard last fell silent; with the mouse, at once */
export function useQuiet<T>(value: T): T {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const take = () => {
      const wait = lastKeyAt + quietMs - performance.now();
      if (wait > 0) timer = setTimeout(take, wait);
      else startTransition(() => setSeen(value));
    };
    take();
    return () => clearTimeout(timer);
  }, [value]);
  return seen;
}
