// What one of the bureau's acts on a form would be, from what was typed for it: the event, what is missing, and what it changes in words.
// Pure; whether it may be done is the server's word.
import type { Submission } from '../../api/types';
import { settleTexts as words } from '../../texts/home';
import { correctableFields, settleDialogTexts as told } from '../../texts/settle';

export type Kind = keyof typeof words.acts;
export type CorrectableField = (typeof correctableFields)[number];

export interface Wish {
  /** Null while something is missing. */
  readonly event: Record<string, unknown> | null;
  /** By the name of its field. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly effects: readonly string[];
}
type Seen = Pick<Submission, 'unitName' | 'name' | 'round' | 'edition' | 'corrections' | 'route'>;
type TextOf = (name: string) => string;

/** What stands in a field now: what it was corrected to last; the name from the beginning, all others begin empty. */
export function standsIn({ name, corrections }: Pick<Seen, 'name' | 'corrections'>, field: CorrectableField): string {
  return corrections.findLast((each) => each.field === field)?.to ?? (field === 'title' ? name : '');
}

/** Typed for the field of this name: what it is to be; a tick: nothing at all. */
export const clearing = (field: CorrectableField): string => `clear.${field}`;

/** Levels that may be named for reopening: those that this unit has. */
export const levelsToReopen = ({ route }: Pick<Seen, 'route'>): Seen['route']['levels'] => route.levels.filter(({ skipped }) => !skipped);

export function wishOf(kind: Kind, seen: Seen, textOf: TextOf): Wish {
  if (kind === 'REOPEN') return reopening(seen, textOf);
  if (kind === 'CORRECT') return correcting(seen, textOf);
  if (kind === 'CANCEL') return { ...withReason(kind, textOf, {}), effects: told.cancel };
  return { event: { type: kind }, wrong: {}, effects: [words.what[kind](seen.unitName), told.tells[kind]] };
}

function withReason(kind: Kind, textOf: TextOf, more: { event?: object; wrong?: Record<string, string> }): Omit<Wish, 'effects'> {
  const reason = textOf('reason').trim();
  const wrong = { ...more.wrong, ...(reason === '' ? { reason: told.reasonMissing } : {}) };
  return { wrong, event: Object.keys(wrong).length > 0 ? null : { type: kind, ...more.event, reason } };
}

function reopening(seen: Seen, textOf: TextOf): Wish {
  const toLevel = textOf('toLevel');
  const levels = levelsToReopen(seen);
  const at = levels.findIndex(({ key }) => key === toLevel);
  const level = levels[at];
  if (level === undefined) return { ...withReason('REOPEN', textOf, { wrong: { toLevel: told.levelMissing } }), effects: told.reopenAtAll(seen.round + 1, seen.edition) };
  const signed = levels.slice(at).filter(({ signature }) => signature !== null).map(({ name }) => name);
  return { ...withReason('REOPEN', textOf, { event: { toLevel } }), effects: told.reopen(level.name, seen.round + 1, signed, seen.edition) };
}

function correcting(seen: Seen, textOf: TextOf): Wish {
  const changes = correctableFields.flatMap((field) => {
    const from = standsIn(seen, field);
    const to = textOf(clearing(field)) === '' ? textOf(field).trim() : '';
    const isMeant = to !== '' || textOf(clearing(field)) !== '';
    return isMeant && from !== to ? [{ field, from, to }] : [];
  });
  const wrong: Record<string, string> = changes.length > 0 ? {} : { changes: told.nothingToCorrect };
  return {
    ...withReason('CORRECT', textOf, { event: { changes }, wrong }),
    effects: [...changes.map(({ field, from, to }) => told.change(told.fields[field], from, to)), ...told.correct(seen.edition)],
  };
}
