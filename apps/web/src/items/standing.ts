// Where a rectification item stands, as word and mark, from what the server says. Pure; it judges nothing.
import type { Standing } from '../api/list-items';
import type { Mark } from '../look/tokens';
import { itemTexts as words } from '../texts/items';

const markOf: Readonly<Record<Standing, Mark>> = { open: 'drafting', answered: 'elsewhere', part: 'explain', none: 'returned', again: 'returned', closed: 'done', carriedOver: 'drafting' };

/** Of one reopened it says how it came to that. */
export function standingOf({ state, result }: { state: string; result: 'all' | 'part' | 'none' | null }): Standing {
  if (state === 'reopened') return result === 'part' || result === 'none' ? result : 'again';
  return state === 'answered' || state === 'closed' || state === 'carriedOver' ? state : 'open';
}

export const standingMark = (standing: Standing): { mark: Mark; label: string } => ({ mark: markOf[standing], label: words.standings[standing] });
