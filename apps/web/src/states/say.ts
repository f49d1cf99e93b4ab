// From whatever was thrown to what a person is told: what failed, what is safe, the number under which it is on record.
// It never shows a code, a status or a stack.
import { ApiProblem, Unreachable } from '../api/call';
import { states } from '../texts/everywhere';

export interface Said {
  title: string;
  what: string;
  /** Under which the server knows it; a person reads it to whoever maintains the system. */
  number: string | null;
}

export function say(fault: unknown, trying: string): Said {
  if (fault instanceof Unreachable) return { title: states.unreachable, what: states.unreachableWhat, number: null };
  if (fault instanceof ApiProblem) return { title: states.failed(trying), what: fault.detail, number: fault.status >= 500 ? fault.requestId : null };
  return { title: states.broken, what: states.brokenWhat, number: null };
}
