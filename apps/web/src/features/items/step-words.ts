// What happened to an item, step by step in words. Pure; it hides nothing and judges nothing.
import type { Item } from '../../api/types';
import { oneItemTexts as words } from '../../texts/items';
import { roleNames } from '../../texts/session';

type Step = Item['steps'][number];

export function stepSentence({ kind, result, lateReason }: Step, carriedToYear: number | null): string {
  if (kind === 'answered') return lateReason === null ? words.did.answered : words.answeredLate;
  if (kind === 'reopened') return words.did.reopened;
  if (kind === 'carried-over') return words.carriedTo(carriedToYear);
  return result === 'all' ? words.did.verifiedAll : result === 'part' ? words.did.verifiedPart : words.did.verifiedNone;
}

export const stepWho = ({ byName, unitName, role }: Step): string => words.who(byName ?? words.somebody, unitName, roleNames[role] ?? '');
