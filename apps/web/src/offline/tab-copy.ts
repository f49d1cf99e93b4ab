// What this tab was told last, for a reload of this very tab while nobody answers: who is there, and the open form. Gone with the tab, with
// a log-out and with another person. It is shown, never sent, and never preferred to an answer.
import { Unreachable } from '../api/call';

const prefix = 'jishen/tab/';

export function keepInTab(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(`${prefix}${name}`, JSON.stringify(value));
  } catch {
    sessionStorage.removeItem(`${prefix}${name}`); // no room: then there is none, rather than an old one
  }
}

export function forgetTab(): void {
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
    const kept = fault instanceof Unreachable ? sessionStorage.getItem(`${prefix}${name}`) : null;
    if (kept === null) throw fault;
    return JSON.parse(kept) as T;
  }
}
