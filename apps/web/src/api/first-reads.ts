// What the address certainly needs, asked for while the programs that will show it are still on their way: who is there, and the form. Each answer is
// handed out once, to the first who asks; it is nobody's memory, and what was refused is asked anew.
import { showSession } from './show-session';
import { showSubmission } from './show-submission';

const begun = new Map<string, Promise<unknown>>();

export function beginReading(pathname: string): void {
  begin('session', showSession());
  const form = /^\/forms\/([^/]+)/.exec(pathname)?.[1];
  if (form !== undefined) begin(`form/${form}`, showSubmission(form));
}

function begin(name: string, reading: Promise<unknown>): void {
  begun.set(name, reading);
  reading.catch(() => begun.delete(name));
}

/** What was begun under the name, else what `read` begins now. */
export function firstRead<T>(name: string, read: () => Promise<T>): Promise<T> {
  const reading = begun.get(name) as Promise<T> | undefined;
  begun.delete(name);
  return reading ?? read();
}
