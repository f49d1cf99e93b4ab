// The lines of the timeline as they are read, printed and exported: facts of the trail, or the mail that they gave rise to. Self scores that
// one submission brought stand together, since they are one act. Pure.
import type { SentNotice } from '../../api/list-notices';
import type { TrailEntry } from '../../api/types';
import { deliveryStatuses, noticeTexts } from '../../texts/mail';
import { processTexts as words } from '../../texts/process';
import { tellFact, type FactDetail, type FactKind, type Names, type ToldFact } from './fact-words';
import { whoOf } from './who-of';

export interface TimelineLine {
  readonly key: string;
  /** ISO, as the server said it. */
  readonly at: string;
  readonly who: string;
  readonly sentence: string;
  readonly details: readonly FactDetail[];
  /** A fact of the form: it can be looked at as it stood then. */
  readonly isFact: boolean;
}

/** Newest first. @param kind null: every fact */
export function factLines(entries: readonly TrailEntry[], names: Names, kind: FactKind | null): TimelineLine[] {
  const told: { entry: TrailEntry; fact: ToldFact }[] = [];
  for (const entry of entries) {
    const fact = tellFact(entry, names);
    if (kind !== null && fact.kind !== kind) continue;
    const before = told.at(-1);
    const together = before !== undefined && isSelf(entry) && isSelf(before.entry) && before.entry.command === entry.command;
    if (together) told[told.length - 1] = { entry: before.entry, fact: joined(before.fact, fact) };
    else told.push({ entry, fact });
  }
  return told.reverse().map(({ entry, fact: { sentence, details } }) => ({
    key: `${entry.seq}`,
    at: entry.at,
    who: whoOf(entry),
    sentence,
    details,
    isFact: true,
  }));
}

export const noticeLines = (notices: readonly SentNotice[]): TimelineLine[] =>
  [...notices].reverse().map(({ id, notice, personName, status, createdAt }) => ({ key: id, at: createdAt, who: words.automatic, sentence: noticeTexts.sent(personName, noticeTexts.kinds[notice], status !== 'unsent'), details: [{ name: '', text: deliveryStatuses[status] }], isFact: false }));

export const detailWords = ({ name, text }: FactDetail): string => (name === '' ? text : words.detail(name, text));

const isSelf = ({ type }: TrailEntry): boolean => type.startsWith('score.self-recorded@');

function joined(first: ToldFact, next: ToldFact): ToldFact {
  const details = [...(first.details.length === 0 ? [{ name: '', text: first.sentence }] : first.details), { name: '', text: next.sentence }];
  return { ...first, sentence: words.selfTogether(details.length), details };
}
