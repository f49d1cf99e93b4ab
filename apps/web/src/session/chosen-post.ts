// By which of several posts somebody works just now: their own choice, kept in this browser until they log out. It gives no right and takes
// none; it narrows what the worklist shows and stands first where a decision asks for a post.
import { useSyncExternalStore } from 'react';
import type { Session } from '../api/types';

export type PostOfSession = Session['posts'][number];
export const everyPost = 'every';

const nameOf = (personId: string): string => `jishen/post/${personId}`;
const listeners = new Set<() => void>();

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function choosePost(personId: string, choice: string): void {
  localStorage.setItem(nameOf(personId), choice);
  listeners.forEach((listener) => listener());
}

export function forgetPost(personId: string): void {
  localStorage.removeItem(nameOf(personId));
}

export interface ChosenPost {
  readonly valid: readonly PostOfSession[];
  /** null: all of them, or the only one there is. */
  readonly post: PostOfSession | null;
  /** There are several, and none was chosen yet, or the chosen one has ended. */
  readonly asked: boolean;
}

export function useChosenPost({ person, posts }: Session): ChosenPost {
  const choice = useSyncExternalStore(watch, () => localStorage.getItem(nameOf(person.id)));
  const valid = posts.filter(({ standing }) => standing === 'valid');
  if (valid.length < 2) return { valid, post: null, asked: false };
  const post = valid.find(({ id }) => id === choice) ?? null;
  return { valid, post, asked: post === null && choice !== everyPost };
}
