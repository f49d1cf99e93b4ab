// Who did it and as what, in words. A name that was erased is said to be; a person's act is never called the system's.
import type { TrailEntry } from '../../api/types';
import { processTexts as words } from '../../texts/process';
import { roleNames } from '../../texts/session';

export function whoOf({ actorName, post }: TrailEntry): string {
  const as = post === null ? '' : [post.unitName, roleNames[post.role ?? '']].filter((part) => typeof part === 'string' && part !== '').join(' ');
  return words.who(actorName ?? words.somebody, as);
}
