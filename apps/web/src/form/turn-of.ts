// Whose turn it is, in words, from what the detail says. It judges nothing: level names and states are the server's.
import type { Submission } from '../api/types';
import type { Mark } from '../look/tokens';
import { formTexts as words } from '../texts/form';

export interface Turn {
  readonly mark: Mark;
  readonly words: string;
}

/** @param own read by people of the unit that it is about */
export function turnOf({ state, level, round, unitName, route, allowedActions }: Submission, own = false): Turn {
  const mine = allowedActions.some(({ allowed }) => allowed);
  if (state === 'draft') return { mark: round > 1 ? 'returned' : 'drafting', words: words.turnOfUnit(unitName) };
  if (state === 'selfScored') {
    const name = route.levels.find(({ key }) => key === level)?.name ?? '';
    return { mark: mine ? 'mine' : 'elsewhere', words: words.turnOfLevel(name) };
  }
  // Whoever has to act meets no sign of something finished.
  if (state === 'rectification') return { mark: own || mine ? 'mine' : 'elsewhere', words: own ? words.rectifying : words.ended[state] ?? '' };
  return { mark: state === 'cancelled' ? 'void' : 'done', words: words.ended[state] ?? '' };
}

/** The same as one clause, after what was just done. */
export function whereNow(submission: Submission): string {
  const { words: where } = turnOf(submission);
  return submission.state === 'draft' || submission.state === 'selfScored' ? words.now(where) : where;
}

/** Somebody who may sign it now comes to review it, not to fill it in. */
export const mayDecide = ({ allowedActions }: Submission): boolean => allowedActions.some(({ type, allowed }) => type === 'APPROVE' && allowed);
