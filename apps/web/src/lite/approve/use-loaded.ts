// One answer of the API for a part of a lite page: what came, or why nothing did, and a way to ask again. It keeps nothing beyond the page.
import { useCallback, useEffect, useState } from 'react';

interface Loaded<T> {
  readonly value: T | undefined;
  readonly fault: unknown;
  readonly again: () => void;
}

/** @param key another one is another question */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ value: T | undefined; fault: unknown }>({ value: undefined, fault: null });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setState(({ value }) => ({ value, fault: null }));
    load().then((value) => isWanted && setState({ value, fault: null }), (fault: unknown) => isWanted && setState({ value: undefined, fault }));
    return () => {
      isWanted = false;
    };
    // The key says what is asked; the function is another one each time.
  }, [key, asked]);
  return { ...state, again: useCallback(() => setAsked((count) => count + 1), []) };
}
