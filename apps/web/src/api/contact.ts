// Who wants to know when the server was last heard, when nobody answers, and when it no longer knows the session. It never decides what follows.
type Contact = 'answered' | 'no-session' | 'unreachable';
let last: Contact = 'answered';

const listeners = new Set<(contact: Contact) => void>();

export function noteContact(contact: Contact): void {
  last = contact;
  listeners.forEach((listener) => listener(contact));
}

/** Whether the last call found nobody. */
export const nobodyAnswers = (): boolean => last === 'unreachable';

/** @returns what ends the listening */
export function onContact(listener: (contact: Contact) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
