// What a person typed and the server does not have yet, in this browser: per person and form, forgotten on log-out and after
// seven days. It is written before anything is sent, so that neither a cut line nor a crash takes it away.
import type { Edit } from './draft-model';
import { keepSecond, secondCopies, secondKept } from './second-copy';

interface Kept {
  savedAt: number;
  edits: Edit[];
}

const prefix = 'jishen/draft/';
const sevenDaysMs = 7 * 86_400_000;
const nameOf = (personId: string, submissionId: string): string => `${prefix}${personId}/${submissionId}`;

/** What was written a second time since the page was opened. */
const second = new Set<string>();

/** @returns false where the browser has no room left; the person must be told */
export function keepDraft(personId: string, submissionId: string, edits: ReadonlyMap<string, Edit>): boolean {
  const name = nameOf(personId, submissionId);
  if (edits.size === 0) {
    forget(name);
    return true;
  }
  const kept: Kept = { savedAt: Date.now(), edits: [...edits.values()] };
  const text = JSON.stringify(kept);
  second.add(name);
  keepSecond(name, text);
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

let broughtBack: Promise<void> | undefined;
/** What a browser that was killed had only in its second place is in the first again. To be waited for before any draft is opened. */
export const draftsAtHand = (): Promise<void> => (broughtBack ??= bringBack());

async function bringBack(): Promise<void> {
  for (const [name, text] of await secondCopies()) {
    const [there, here] = [parsed(text), read(name)];
    second.add(name);
    if (there === null || isOld(there)) forget(name);
    else if (here === null || here.savedAt < there.savedAt) putBack(name, text);
  }
}

function putBack(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // No room for it now; it stays where it is.
  }
}

function forget(name: string): void {
  if (localStorage.getItem(name) !== null) localStorage.removeItem(name);
  else if (!second.has(name)) return;
  second.delete(name);
  keepSecond(name, null);
}

export function keptDraft(personId: string, submissionId: string): Edit[] {
  forgetOld();
  return read(nameOf(personId, submissionId))?.edits ?? [];
}

/** How many texts of this person lie only here. */
export function unsavedOf(personId: string): number {
  return names(`${prefix}${personId}/`).reduce((count, name) => count + (read(name)?.edits.length ?? 0), 0);
}

export async function forgetDrafts(personId: string): Promise<void> {
  const own = `${prefix}${personId}/`;
  for (const name of [...names(own), ...[...second].filter((each) => each.startsWith(own))]) forget(name);
  await secondKept();
}

function forgetOld(): void {
  for (const name of names(prefix)) {
    const kept = read(name);
    if (kept === null || isOld(kept)) forget(name);
  }
}

const isOld = ({ savedAt }: Kept): boolean => Date.now() - savedAt > sevenDaysMs;

function names(start: string): string[] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((name) => name.startsWith(start));
}

const read = (name: string): Kept | null => parsed(localStorage.getItem(name));

function parsed(text: string | null): Kept | null {
  try {
    return JSON.parse(text ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
