// Texts of a form that is sent as a whole and saved nowhere before: as they are typed they lie in this browser, per person, like drafts do, and
// are forgotten when they were sent. It sends nothing.
import { useRef, useState } from 'react';
import { cellId } from './draft-model';
import { keepDraft, keptDraft } from './draft-storage';

type Texts = Readonly<Record<string, string>>;

export interface KeptTexts {
  textOf: (name: string) => string;
  put: (name: string, text: string) => void;
  /** Several at once. */
  putAll: (entries: readonly (readonly [string, string])[]) => void;
  /** Those that were sent. */
  forget: (names: readonly string[]) => void;
  /** What of it is typed. */
  typed: ReadonlySet<string>;
  /** The browser had room for it. */
  kept: boolean;
}

const editsOf = (about: string, texts: Texts) => new Map(Object.entries(texts).map(([cell, text]) => [cellId(about, cell), { row: about, cell, text, base: '' }]));

/** @param about whose texts: `item/<id>` */
export function useKeptTexts(person: { id: string }, about: string): KeptTexts {
  const [texts, setTexts] = useState<Texts>(() => Object.fromEntries(keptDraft(person.id, about).map(({ cell, text }) => [cell, text])));
  const [kept, setKept] = useState(true);
  const latest = useRef(texts);
  const change = (next: Texts) => {
    setKept(keepDraft(person.id, about, editsOf(about, next), editsOf(about, latest.current)));
    latest.current = next;
    setTexts(next);
  };
  const without = (names: readonly string[]): Texts => Object.fromEntries(Object.entries(latest.current).filter(([name]) => !names.includes(name)));
  return {
    textOf: (name) => texts[name] ?? '',
    put: (name, text) => change(text === '' ? without([name]) : { ...latest.current, [name]: text }),
    putAll: (entries) => change({ ...latest.current, ...Object.fromEntries(entries) }),
    forget: (names) => change(without(names)),
    typed: new Set(Object.keys(texts)),
    kept,
  };
}
