// What the address certainly needs, asked for while the programs that will show it are still on their way: who is there, and the form. Each answer is
// handed out once, to the first who asks soon enough; it is nobody's memory. A refusal is an answer too (a second question would be a second entry in
// the trail), but not one that a log-in or a new password takes away.
import { ApiProblem } from './call';
import { showSession } from './show-session';
import { showSubmission } from './show-submission';

/** Longer than programs take to come; no older than what a screen takes for fresh (app/queries). */
const standsMs = 10_000;
const passing: readonly string[] = ['NO_SESSION', 'PASSWORD_MUST_CHANGE'];
/** The paper of a form is read by itself. */
const formIn = /^\/forms\/([^/]+)(?!\/print)(\/|$)/;

const begun = new Map<string, { readonly reading: Promise<unknown>; readonly at: number }>();

export function beginReading(pathname: string, { session, form }: { session: () => Promise<unknown>; form: (id: string) => Promise<unknown> } = { session: showSession, form: showSubmission }): void {
  begin('session', session());
  const id = formIn.exec(pathname)?.[1];
  if (id !== undefined) begin(`form/${id}`, form(id));
}

function begin(name: string, reading: Promise<unknown>): void {
  begun.set(name, { reading, at: Date.now() });
  reading.catch((fault: unknown) => {
    if (!(fault instanceof ApiProblem) || passing.includes(fault.code)) begun.delete(name);
  });
}

/** What was begun under the name, else what `read` begins now. */
export function firstRead<T>(name: string, read: () => Promise<T>): Promise<T> {
  const known = begun.get(name);
  begun.delete(name);
  return known !== undefined && Date.now() - known.at < standsMs ? (known.reading as Promise<T>) : read();
}
