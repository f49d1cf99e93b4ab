// What a person typed and the server does not have yet, in this browser: per person and form, forgotten on log-out and after
// seven days. It is written before anything is sent, so that neither a cut line nor a crash takes it away.
import type { Edit } from './draft-model';

interface Kept {
  savedAt: number;
  edits: Edit[];
}

const prefix = 'jishen/draft/';
const sevenDaysMs = 7 * 86_400_000;
const nameOf = (personId: string, submissionId: string): string => `${prefix}${personId}/${submissionId}`;

/** @returns false where the browser has no room left; the person must be told */
export function keepDraft(personId: string, submissionId: string, edits: ReadonlyMap<string, Edit>): boolean {
  const name = nameOf(personId, submissionId);
  if (edits.size === 0) {
    localStorage.removeItem(name);
    return true;
  }
  try {
    const kept: Kept = { savedAt: Date.now(), edits: [...edits.values()] };
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function keptDraft(personId: string, submissionId: string): Edit[] {
  forgetOld();
  return read(nameOf(personId, submissionId))?.edits ?? [];
}

/** How many texts of this person lie only here. */
export function unsavedOf(personId: string): number {
  return names(`${prefix}${personId}/`).reduce((count, name) => count + (read(name)?.edits.length ?? 0), 0);
}

export function forgetDrafts(personId: string): void {
  for (const name of names(`${prefix}${personId}/`)) localStorage.removeItem(name);
}

function forgetOld(): void {
  for (const name of names(prefix)) {
    const kept = read(name);
    if (kept === null || Date.now() - kept.savedAt > sevenDaysMs) localStorage.removeItem(name);
  }
}

function names(start: string): string[] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((name) => name.startsWith(start));
}

function read(name: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
