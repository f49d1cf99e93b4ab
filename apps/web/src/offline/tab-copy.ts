// What this tab was told last, for a reload of this very tab while nobody answers: who is there, and the open form. Gone with the tab, with
// a log-out and with another person. It is shown, never sent, and never preferred to an answer.
import { Unreachable } from '../api/call';
import { whenIdle } from '../keys/when-idle';

const prefix = 'jishen/tab/';
/** Not written yet: a long form takes a moment to write out, in which nothing could be drawn. */
const waiting = new Map<string, unknown>();

/** When nothing else is to be done, and at the latest when the page is left. */
export function keepInTab(name: string, value: unknown): void {
  if (waiting.size === 0) whenIdle(writeOut, 2000);
  waiting.set(name, value);
}
addEventListener('pagehide', writeOut);

function writeOut(): void {
  for (const [name, value] of waiting) {
    try {
      sessionStorage.setItem(`${prefix}${name}`, JSON.stringify(value));
    } catch {
      sessionStorage.removeItem(`${prefix}${name}`); // no room: then there is none, rather than an old one
    }
  }
  waiting.clear();
}

export function forgetTab(): void {
  waiting.clear();
  const names = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const name of names) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
}

/** The answer, kept; where nobody answers, the copy. */
export async function orFromTab<T>(name: string, asking: Promise<T>): Promise<T> {
  try {
    const answer = await asking;
    keepInTab(name, answer);
    return answer;
  } catch (fault) {
    if (!(fault instanceof Unreachable)) throw fault;
    writeOut();
    const kept = sessionStorage.getItem(`${prefix}${name}`);
    if (kept === null) throw fault;
    return JSON.parse(kept) as T;
  }
}
