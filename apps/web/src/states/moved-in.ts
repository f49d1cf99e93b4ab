// What a refusal says has moved since the form was opened, each change in a sentence. It judges nothing.
import { ApiProblem } from '../api/call';

/** Null where the fault is another one. */
export function movedIn(fault: unknown): readonly string[] | null {
  if (!(fault instanceof ApiProblem) || (fault.code !== 'CONTENT_CHANGED' && fault.code !== 'VERSION_CONFLICT')) return null;
  const changes = (fault.data['changes'] ?? []) as { detail: string }[];
  return changes.length === 0 ? [fault.detail] : changes.map(({ detail }) => detail);
}
