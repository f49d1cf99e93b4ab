// Which forms were chosen to be agreed to together, and under which key the batch goes: kept in this tab, so that a reload finds it as it
// was and whatever was sent is the same commands again. Forgotten with the tab and with the log-out; it judges none of them.
import { newKey } from '../api/new-key';

const storedAs = 'jishen/tab/batch';
/** As many as the server takes at once. */
export const mostInBatch = 50;

export interface BatchChoice {
  readonly ids: readonly string[];
  readonly key: string;
}

export function keepBatch(ids: readonly string[]): void {
  sessionStorage.setItem(storedAs, JSON.stringify({ ids: [...new Set(ids)].slice(0, mostInBatch), key: newKey() } satisfies BatchChoice));
}

export function keptBatch(): BatchChoice {
  const kept = sessionStorage.getItem(storedAs);
  return kept === null ? { ids: [], key: '' } : (JSON.parse(kept) as BatchChoice);
}
