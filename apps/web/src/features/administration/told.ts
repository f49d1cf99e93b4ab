// What the last act on an administrator's screen came to, in one sentence, and what it made: said by the screen, not by a dialog that is gone.
import { createContext, use, useState } from 'react';

export interface Came {
  readonly said: string;
  /** What was made, as the list will show it. */
  readonly made?: readonly unknown[];
}
export interface Told<Item> {
  readonly said: string | null;
  /** Made on this screen, the newest first. */
  readonly made: readonly Item[];
  readonly tell: (came: Came) => void;
}

export function useTold<Item>(): Told<Item> {
  const [said, setSaid] = useState<string | null>(null);
  const [made, setMade] = useState<readonly Item[]>([]);
  const tell = (came: Came) => {
    setSaid(came.said);
    if (came.made !== undefined) setMade((before) => [...(came.made as Item[]), ...before]);
  };
  return { said, made, tell };
}

export const TellContext = createContext<(came: Came) => void>(() => undefined);
export const useTell = (): ((came: Came) => void) => use(TellContext);
