// The stretches of a long table that nobody has seen yet are laid out one after the other while nobody does anything: until then a screen
// reader knows nothing of their rows, and the scroll bar only guesses. It changes nothing that is seen.
import { useEffect, type RefObject } from 'react';
import { whenQuiet } from '../keys/use-quiet';
import { whenIdle } from '../keys/when-idle';

/** @param stretches how many there are; new ones are looked after when they come */
export function useLaidOutLater(table: RefObject<HTMLTableElement | null>, stretches: number): void {
  useEffect(() => {
    if (stretches < 2) return;
    const waiting = [...(table.current?.tBodies ?? [])].filter(({ style }) => style.contentVisibility === '');
    let notIdle = () => {};
    let notQuiet = () => {};
    const next = () => {
      const body = waiting.shift();
      if (body === undefined) return;
      notIdle = whenIdle(() => {
        notQuiet = whenQuiet(() => {
          body.style.contentVisibility = 'visible';
          next();
        });
      });
    };
    next();
    return () => {
      notIdle();
      notQuiet();
    };
  }, [table, stretches]);
}
