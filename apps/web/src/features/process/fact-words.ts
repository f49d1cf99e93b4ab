// One fact of the trail in words: what was done, and the details that open in place. Pure; it hides no fact and judges none.
import type { TrailEntry } from '../../api/types';
import { citedWords } from '../../evidence/citations';
import { processTexts as words } from '../../texts/process';
import { dayWords } from '../../worklist/due';

export type FactKind = 'score' | 'return' | 'decision' | 'evidence' | 'other';

export interface FactDetail {
  readonly name: string;
  readonly text: string;
  /** What the text names, where it can be opened. */
  readonly cited?: readonly string[];
}

export interface ToldFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly sentence: string;
  readonly details: readonly FactDetail[];
}

export interface Names {
  row: (key: string) => string;
  level: (key: string) => string;
  file: (evidenceId: string) => string;
}

export function tellFact(entry: TrailEntry, names: Names): ToldFact {
  const type = entry.type.replace(/@\d+$/, '');
  return { id: `${entry.seq}`, kind: kindOf(type), sentence: sentenceOf(type, entry, names), details: detailsOf(entry, names) };
}

function kindOf(type: string): FactKind {
  if (type.startsWith('score.')) return 'score';
  if (isEvidence(type)) return 'evidence';
  if (type === 'submission.returned' || type === 'submission.withdrawn') return 'return';
  return type === 'submission.approved' || type === 'submission.submitted' ? 'decision' : 'other';
}

const isEvidence = (type: string): boolean => type.startsWith('evidence.');
const rowsOf = (facts: TrailEntry['facts']): string[] => (facts['rows'] ?? []) as string[];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function evidenceSentence(type: string, facts: TrailEntry['facts'], file: Names['file']): string {
  const name = file(text(facts['evidence']));
  if (type === 'evidence.added') return words.evidenceAdded(name, facts['origin'] === 'review');
  return type === 'evidence.tied' ? words.evidenceTied(name, rowsOf(facts).length) : words.evidenceDisabled(name);
}

function sentenceOf(type: string, { facts, row }: TrailEntry, { row: rowName, level: levelName, file }: Names): string {
  if (isEvidence(type)) return evidenceSentence(type, facts, file);
  const name = rowName(row ?? text(facts['row']));
  const [from, to] = [facts['from'] === null ? null : text(facts['from']), text(facts['to'])];
  if (type === 'score.self-recorded') return words.self(name, from, to);
  if (type === 'score.adjusted') return words.adjusted(name, from ?? '', to);
  if (type === 'score.reversed') return words.reversed(name, from ?? '', to);
  const what = words.facts[type] ?? words.facts['other'] ?? '';
  const level = text(facts['level_key']);
  if (type === 'submission.returned') {
    const target = text(facts['to']) === 'unit' ? words.toUnit : `「${levelName(text(facts['to']))}」`;
    return words.returnedTo(levelName(level), target, rowsOf(facts).length, facts['mode'] === 'direct');
  }
  if (type === 'submission.reopened') return words.reopenedAt(levelName(text(facts['to'])));
  if (type === 'finding.raised' && (row ?? facts['row'] ?? null) !== null) return words.raisedOn(name, what);
  return (type === 'submission.approved' || type === 'review.taken-over') && level !== '' ? words.atLevel(levelName(level), what) : what;
}

/** Its words may have been erased; the day stays. */
function findingOf(type: string, facts: TrailEntry['facts'], said: Record<string, unknown>): { name: string; text: string }[] {
  if (!type.startsWith('finding.raised@')) return [];
  return [{ name: words.problem, text: text(said['text']) }, { name: words.owner, text: text(said['owner']) }, { name: words.mendBy, text: dayWords(text(facts['due_on'])) }];
}

/** From what to what; the words may have been erased. */
function correctionsOf(type: string, said: Record<string, unknown>): { name: string; text: string }[] {
  if (!type.startsWith('submission.corrected@') || !Array.isArray(said['changes'])) return [];
  return (said['changes'] as { field: string; from: string; to: string }[]).map(({ field, from, to }) => ({ name: words.corrected[field] ?? words.correctedOther, text: words.correctedTo(from, to) }));
}

function detailsOf({ type, facts, refs, words: free }: TrailEntry, names: Names): ToldFact['details'] {
  const said = typeof free === 'object' && free !== null ? (free as Record<string, unknown>) : {};
  const touched = rowsOf(facts).map(names.row).join('、');
  const remarks = (Array.isArray(said['remarks']) ? said['remarks'] : []) as { row: string; text: string }[];
  return [
    ...findingOf(type, facts, said),
    ...correctionsOf(type, said),
    { name: words.clause, text: text(facts['clause']) },
    { name: words.reason, text: text(said['reason']) },
    ...(type.startsWith('score.adjusted@') && refs.length > 0 ? [{ name: words.grounds, text: citedWords(refs.map(text), names.file), cited: refs.map(text) }] : []),
    { name: words.opinion, text: text(said['opinion']) },
    { name: words.dueOn, text: type.startsWith('submission.returned@') && text(facts['due_on']) !== '' ? dayWords(text(facts['due_on'])) : '' },
    { name: words.takenFrom, text: text(said['from']) },
    ...remarks.map((remark) => ({ name: names.row(remark.row), text: remark.text })),
    { name: '', text: touched === '' || remarks.length > 0 ? '' : isEvidence(type) ? words.rowsTied(touched) : words.rowsTouched(touched) },
  ].filter((detail) => detail.text !== '');
}
