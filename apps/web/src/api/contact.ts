// Who wants to know when the server was last heard, and when it no longer knows the session. It never decides what follows.
type Contact = 'answered' | 'no-session';

const listeners = new Set<(contact: Contact) => void>();

export function noteContact(contact: Contact): void {
  listeners.forEach((listener) => listener(contact));
}

/** @returns what ends the listening */
export function onContact(listener: (contact: Contact) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
