// A file on its way: asked for once, saved when it comes, also when the person has gone to another screen meanwhile. One at a time a question; it
// knows nothing of what is in the file.
import { useSyncExternalStore } from 'react';
import { answerFile, fileProgress, type Blanks } from '../../api/ask-question';
import { newKey } from '../../api/new-key';
import type { FileFormat } from '../../api/table-file';
import { saveBlob } from '../../workbook/save-file';

export type Export = { state: 'none' } | { state: 'coming'; since: number; now: number; done: number | null } | { state: 'saved'; fingerprint: string } | { state: 'failed'; fault: unknown; format: FileFormat };

const none: Export = { state: 'none' };
const exports = new Map<string, Export>();
const listeners = new Set<() => void>();

function set(of: string, next: Export): void {
  exports.set(of, next);
  listeners.forEach((listener) => listener());
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useExport = (of: string): Export => useSyncExternalStore(listen, () => exports.get(of) ?? none);

const tickMs = 1_000;

export interface Wanted {
  /** The question with its blanks. */
  readonly of: string;
  readonly question: string;
  readonly blanks: Blanks;
  readonly asOf: string;
  readonly name: string;
}

export async function exportAnswer({ of, question, blanks, asOf, name }: Wanted, format: FileFormat): Promise<void> {
  if (exports.get(of)?.state === 'coming') return;
  const since = Date.now();
  const key = newKey();
  let done: number | null = null;
  const tick = () => set(of, { state: 'coming', since, now: Date.now(), done });
  const look = () => {
    tick();
    // Whatever keeps it from being told, the file is on its way all the same.
    fileProgress(key).then((far) => (done = far ?? done), () => undefined);
  };
  tick();
  const clock = setInterval(look, tickMs);
  try {
    const { file, fingerprint } = await answerFile(question, blanks, asOf, format, key);
    saveBlob(file, `${name}.${format}`);
    set(of, { state: 'saved', fingerprint });
  } catch (fault) {
    set(of, { state: 'failed', fault, format });
  } finally {
    clearInterval(clock);
  }
}
