// The timeline, newest first: who, as what, when, what; details open in place; a link to a single fact; what is shown as a file. It tells
// what the trail says and the mail that was sent, and adds nothing.
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { listNotices } from '../../api/list-notices';
import type { TrailEntry } from '../../api/types';
import { useEvidence } from '../../evidence/use-evidence';
import { useForm } from '../../form/form-context';
import { useKeys } from '../../keys/use-keys';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { evidenceTexts } from '../../texts/evidence';
import { pastTexts } from '../../texts/past';
import { processTexts as words } from '../../texts/process';
import { momentWords } from '../../worklist/due';
import type { FactDetail, Names } from './fact-words';
import { detailWords, factLines, noticeLines, type TimelineLine } from './timeline-lines';

const CitedFiles = lazy(() => import('../../evidence/cited-files').then((loaded) => ({ default: loaded.CitedFiles })));

const filters = ['all', 'score', 'return', 'decision', 'evidence', 'notice'] as const;
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
  const mail = useQuery({ queryKey: ['notices', submission.id, submission.version], queryFn: () => listNotices(submission.id), enabled: filter === 'notice' });
  const lines = filter === 'notice' ? noticeLines(mail.data ?? []) : factLines(entries, names, filter === 'all' ? null : filter);
  const [isUnsaved, setUnsaved] = useState(false);
  const save = () => {
    setUnsaved(false);
    exportLines(words.exportName(submission.unitName, submission.year), words.filters[filter], lines).catch(() => setUnsaved(true));
  };
  return (
    <>
      <div className="line switch" role="group" aria-label={words.filterLabel}>
        {filters.map((each) => (
          <button key={each} type="button" className="button" aria-pressed={each === filter} onClick={() => setFilter(each)}>
            {words.filters[each]}
          </button>
        ))}
        <span className="quiet">{words.china}</span>
        <button type="button" className="button" disabled={lines.length === 0} onClick={save}>
          {words.export}
        </button>
        <span role="status" className="wrong">
          {isUnsaved ? words.notExported : ''}
        </span>
      </div>
      {filter === 'notice' && mail.isError && <Failed fault={mail.error} trying={words.filters.notice} onRetry={() => void mail.refetch()} />}
      {lines.length === 0 && !mail.isFetching && !mail.isError && <Empty title={words.none} what={words.noneWhat} />}
      <ol className="facts-list">
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ol>
    </>
  );
}

/** What is on the screen and nothing else, in the same words. */
async function exportLines(name: string, filter: string, lines: readonly TimelineLine[]): Promise<void> {
  const { linesFile, saveWorkbook } = await import('../../workbook/workbook');
  const head = words.exportHead(filter, lines.length, momentWords(new Date().toISOString()));
  const body = lines.map(({ at, who, sentence, details }) => ({ cells: [momentWords(at), who, sentence, details.map(detailWords).join('\n')], style: 'cell' as const }));
  saveWorkbook(linesFile(words.timeline, [{ cells: [name], style: 'title' }, { cells: [head], style: 'title' }, { cells: words.exportColumns, style: 'heading' }, ...body]), name);
}

function Line({ line: { key, at, who, sentence, details, isFact } }: { line: TimelineLine }) {
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const address = `${location.origin}${location.pathname}#fact-${key}`;
  const copy = () => void toClipboard(address).then(() => setCopied('yes'), () => setCopied('refused'));
  return (
    <li id={`fact-${key}`} tabIndex={-1}>
      <span className="quiet">{momentWords(at)}</span>
      <span className="line">
        <strong>{sentence}</strong>
        <span className="quiet">{who}</span>
        <button type="button" className="button plain copy" onClick={copy}>
          {copied === 'yes' ? words.copied : words.copy}
        </button>
        {isFact && (
          <Link className="copy" to={`../past?at=${encodeURIComponent(at)}`} relative="path">
            {pastTexts.look}
          </Link>
        )}
      </span>
      <div className="more">
        {copied === 'refused' && (
          <p role="status">
            {words.copyYourself}
            <a href={`#fact-${key}`}>{address}</a>
          </p>
        )}
        {details.length > 0 && (
          <details>
            <summary>{words.more}</summary>
            <ul className="stack tight">
              {details.map((detail) => (
                <li key={detailWords(detail)}>
                  <Detail detail={detail} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** Files that are named can be looked at. */
function Detail({ detail }: { detail: FactDetail }) {
  const { submission } = useForm();
  if (detail.cited === undefined) return detailWords(detail);
  return (
    <Suspense fallback={detailWords(detail)}>
      {words.detail(detail.name, '')}
      <CitedFiles submissionId={submission.id} named={detail.cited} />
    </Suspense>
  );
}

/** Refused by the person's settings, or not there at all, as on addresses without https: either way it rejects. */
async function toClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function step(event: KeyboardEvent, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('.facts-list summary')];
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && document.activeElement !== document.body) return;
  event.preventDefault();
  all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}
