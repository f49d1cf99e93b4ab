// Which form a decision opens next: the next in the order in which the list was gone through, else the first that still waits. It opens nothing.
import { listWorklist } from '../api/list-worklist';
import { allAfter } from '../worklist/sequence';

export async function nextWaiting(id: string): Promise<string | null> {
  const { items } = await listWorklist('todo', null);
  const waiting = items.flatMap(({ submissionId, state }) => (submissionId !== null && submissionId !== id && state === 'selfScored' ? [submissionId] : []));
  return allAfter(id).find((next) => waiting.includes(next)) ?? waiting[0] ?? null;
}
