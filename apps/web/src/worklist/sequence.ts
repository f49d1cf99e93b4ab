// In which order somebody goes through the forms of their list: what `]` opens next, from the list and from a form alike.
// It knows submissions by id alone, each once, and forgets them with the tab and with the log-out.
const storedAs = 'jishen/tab/sequence';

/** A form that stands in the list several times, by its items, has the place where it stands first. */
export function keepSequence(ids: readonly string[]): void {
  sessionStorage.setItem(storedAs, JSON.stringify([...new Set(ids)]));
}

export const nextAfter = (id: string): string | null => allAfter(id)[0] ?? null;

/** In the order of the list; nothing where the form is not in it. */
export function allAfter(id: string): readonly string[] {
  const ids = kept();
  const at = ids.indexOf(id);
  return at < 0 ? [] : ids.slice(at + 1);
}

export function previousBefore(id: string): string | null {
  const ids = kept();
  return ids[ids.indexOf(id) - 1] ?? null;
}

const kept = (): string[] => JSON.parse(sessionStorage.getItem(storedAs) ?? '[]') as string[];
