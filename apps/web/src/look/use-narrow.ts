// Whether the page is as narrow as a phone held upright; screens that look different there ask here. It changes nothing.
import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 640px)');
const watch = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

export const useNarrow = (): boolean => useSyncExternalStore(watch, () => narrow.matches);
