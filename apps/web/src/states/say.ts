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
  if (fault instanceof ApiProblem) return { title: states.failed(trying), what: fault.detail, number: fault.status >= 500 ? eventNumber(fault.requestId) : null };
  return { title: states.broken, what: states.brokenWhat, number: null };
}

/** Digits alone, in two groups: what is left of an id that can be read out over the telephone. */
function eventNumber(requestId: string): string {
  const now = new Date();
  const day = `${now.getFullYear()}${String(now.getMonth() + 1).padStart(2, '0')}${String(now.getDate()).padStart(2, '0')}`;
  return `${day}-${requestId.replaceAll(/\D/g, '').padEnd(8, '0').slice(-8)}`;
}
