// The timeline, newest first: who, as what, when, what; details open in place; a link to a single fact. Self scores that one submission
// brought stand together, since they are one act.
import { useState } from 'react';
import type { TrailEntry } from '../../api/types';
import { useEvidence } from '../../evidence/use-evidence';
import { useForm } from '../../form/form-context';
import { useKeys } from '../../keys/use-keys';
import { Empty } from '../../states/empty';
import { evidenceTexts } from '../../texts/evidence';
import { processTexts as words } from '../../texts/process';
import { momentWords } from '../../worklist/due';
import { tellFact, type FactKind, type Names, type ToldFact } from './fact-words';
import { whoOf } from './who-of';

const filters = ['all', 'score', 'return', 'decision', 'evidence'] as const;
const help = [
  { keys: '↑ ↓', what: words.keys.move },
  { keys: 'Enter', what: words.keys.open },
];

export function Timeline({ entries }: { entries: readonly TrailEntry[] }) {
  const { submission, form } = useForm();
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  useKeys(words.keys.title, help, { ArrowDown: (event) => step(event, 1), ArrowUp: (event) => step(event, -1) });
  const rows = new Map([...form.rows.map(({ key, name }) => [key, name] as const), ...submission.rows.map(({ key, name }) => [key, name] as const)]);
  const labelled = [...form.baseData, ...form.otherDocuments];
  const { data: files } = useEvidence(submission.id);
  const fileName = (id: string): string => (files === undefined ? '…' : (files.items.find((file) => file.id === id)?.name ?? evidenceTexts.nameless));
  const names: Names = {
    file: fileName,
    row: (key) => rows.get(key) ?? labelled.find((field) => field.row === key)?.label ?? words.besideTheTable(key),
    level: (key) => submission.route.levels.find((level) => level.key === key)?.name ?? key,
  };
  const lines = linesOf(entries, names, filter === 'all' ? null : filter).reverse();
  return (
    <>
      <div className="line switch" role="group" aria-label={words.filterLabel}>
        {filters.map((each) => (
          <button key={each} type="button" className="button" aria-pressed={each === filter} onClick={() => setFilter(each)}>
            {words.filters[each]}
          </button>
        ))}
        <span className="quiet">{words.china}</span>
      </div>
      {lines.length === 0 && <Empty title={words.none} what={words.noneWhat} />}
      <ol className="facts-list">
        {lines.map(({ entry, told }) => (
          <Line key={entry.seq} entry={entry} told={told} />
        ))}
      </ol>
    </>
  );
}

interface TimelineLine {
  entry: TrailEntry;
  told: ToldFact;
}

function linesOf(entries: readonly TrailEntry[], names: Names, kind: FactKind | null): TimelineLine[] {
  const lines: TimelineLine[] = [];
  for (const entry of entries) {
    const told = tellFact(entry, names);
    if (kind !== null && told.kind !== kind) continue;
    const before = lines.at(-1);
    const together = before !== undefined && isSelf(entry) && isSelf(before.entry) && before.entry.command === entry.command;
    if (!together) lines.push({ entry, told });
    else lines[lines.length - 1] = { entry: before.entry, told: joined(before.told, told) };
  }
  return lines;
}

const isSelf = ({ type }: TrailEntry): boolean => type.startsWith('score.self-recorded@');

function joined(first: ToldFact, next: ToldFact): ToldFact {
  const details = [...(first.details.length === 0 ? [{ name: '', text: first.sentence }] : first.details), { name: '', text: next.sentence }];
  return { ...first, sentence: words.selfTogether(details.length), details };
}

function Line({ entry, told }: TimelineLine) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(`${location.origin}${location.pathname}#fact-${entry.seq}`).then(() => setCopied(true));
  return (
    <li id={`fact-${entry.seq}`} tabIndex={-1}>
      <span className="quiet">{momentWords(entry.at)}</span>
      <span className="line">
        <strong>{told.sentence}</strong>
        <span className="quiet">{whoOf(entry)}</span>
        <button type="button" className="button plain copy" onClick={copy}>
          {copied ? words.copied : words.copy}
        </button>
      </span>
      <div className="more">
        {told.details.length > 0 && (
          <details>
            <summary>{words.more}</summary>
            <ul className="stack tight">
              {told.details.map(({ name, text }) => (
                <li key={`${name}${text}`}>{name === '' ? text : `${name}：${text}`}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

function step(event: KeyboardEvent, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('.facts-list summary')];
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && document.activeElement !== document.body) return;
  event.preventDefault();
  all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}
