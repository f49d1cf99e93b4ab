// What a person typed and the server does not have yet, in this browser: per person and form, forgotten on log-out and after
// seven days. It is written before anything is sent, so that neither a cut line nor a crash takes it away. All tabs share it: who writes
// takes nothing out but what was theirs.
import type { Edit } from './draft-model';
import { mergeCopies } from './merge-copies';
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
/** What had no room in the first place: it lies in the second alone. */
const onlySecond = new Map<string, Kept>();

/**
 * `before`: the edits as the same keeper handed them in the last time.
 * @returns false where the browser has no room left; the person must be told
 */
export function keepDraft(personId: string, submissionId: string, edits: ReadonlyMap<string, Edit>, before: ReadonlyMap<string, Edit>): boolean {
  const name = nameOf(personId, submissionId);
  const merged = mergeCopies(newest(name)?.edits ?? [], before, edits);
  if (merged.length === 0) {
    forget(name);
    return true;
  }
  const kept: Kept = { savedAt: Date.now(), edits: merged };
  const text = JSON.stringify(kept);
  second.add(name);
  keepSecond(name, text);
  lately = { text, kept };
  return putFirst(name, kept, text);
}

function putFirst(name: string, kept: Kept, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    onlySecond.delete(name);
    return true;
  } catch {
    onlySecond.set(name, kept);
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
    else if (here === null || here.savedAt < there.savedAt) putFirst(name, there, text);
  }
}

function forget(name: string): void {
  onlySecond.delete(name);
  if (localStorage.getItem(name) !== null) localStorage.removeItem(name);
  else if (!second.has(name)) return;
  second.delete(name);
  keepSecond(name, null);
}

export function keptDraft(personId: string, submissionId: string): Edit[] {
  forgetOld();
  return newest(nameOf(personId, submissionId))?.edits ?? [];
}

/** How many texts of this person lie only in this browser, in whichever of the two places. */
export async function unsavedOf(personId: string): Promise<number> {
  const copies = await ownCopies(personId);
  return [...copies.values()].reduce((count, { edits }) => count + edits.length, 0);
}

export async function forgetDrafts(personId: string): Promise<void> {
  for (const name of (await ownCopies(personId)).keys()) {
    second.add(name);
    forget(name);
  }
  await secondKept();
}

/** The newest copy of each draft of this person; also what another tab could only put into the second place. */
async function ownCopies(personId: string): Promise<ReadonlyMap<string, Kept>> {
  await secondKept();
  const own = `${prefix}${personId}/`;
  const copies = new Map<string, Kept>();
  for (const [name, text] of await secondCopies()) {
    const kept = name.startsWith(own) ? parsed(text) : null;
    if (kept !== null) copies.set(name, kept);
  }
  for (const name of [...names(own), ...onlySecond.keys()].filter((each) => each.startsWith(own))) {
    const kept = newest(name);
    if (kept !== null && kept.savedAt >= (copies.get(name)?.savedAt ?? 0)) copies.set(name, kept);
  }
  return copies;
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

function newest(name: string): Kept | null {
  const [here, beside] = [read(name), onlySecond.get(name)];
  return beside !== undefined && (here === null || here.savedAt <= beside.savedAt) ? beside : here;
}

const read = (name: string): Kept | null => parsed(localStorage.getItem(name));

/** Written last: while one person types in one tab, it is what lies there. */
let lately: { text: string; kept: Kept } | null = null;

function parsed(text: string | null): Kept | null {
  if (lately !== null && lately.text === text) return lately.kept;
  try {
    return JSON.parse(text ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
