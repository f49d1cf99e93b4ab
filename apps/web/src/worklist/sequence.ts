// In which order somebody goes through the forms of their list: what `]` opens next, from the list and from a form alike.
// It knows submissions by id alone and forgets them with the tab.
const storedAs = 'jishen/sequence';

export function keepSequence(ids: readonly string[]): void {
  sessionStorage.setItem(storedAs, JSON.stringify(ids));
}

export function nextAfter(id: string): string | null {
  const ids = kept();
  return ids[ids.indexOf(id) + 1] ?? null;
}

export function previousBefore(id: string): string | null {
  const ids = kept();
  return ids[ids.indexOf(id) - 1] ?? null;
}

const kept = (): string[] => JSON.parse(sessionStorage.getItem(storedAs) ?? '[]') as string[];
