// What the last return asked for: by which level, when, why, which rows; each row a link to its cell. Only while it is answered.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { showTimeline } from '../../api/show-timeline';
import type { TrailEntry } from '../../api/types';
import { useForm } from '../../form/form-context';
import { addressOf } from '../../form/use-go-to';
import { homeTexts as words } from '../../texts/home';
import { momentWords } from '../../worklist/due';

export function LastReturn() {
  const { submission, live, form } = useForm();
  const { id, state, round, version } = submission;
  const asked = useQuery({ queryKey: ['timeline', id, version], queryFn: () => showTimeline(id), enabled: state === 'draft' && round > 1 });
  const entry = asked.data?.findLast(({ type }) => type.startsWith('submission.returned@') || type.startsWith('submission.withdrawn@'));
  if (entry?.type.startsWith('submission.returned@') !== true) return null;
  const rows = (entry.facts['rows'] ?? []) as string[];
  const remarks = remarksOf(entry);
  const nameOf = (row: string): string => live.rows.get(row)?.name ?? form.rows.find(({ key }) => key === row)?.name ?? row;
  const bare = rows.filter((row) => !remarks.some((remark) => remark.row === row));
  return (
    <section className="notice mine stack" aria-label={words.returned}>
      <p>
        <strong>{words.returnedBy(levelNameOf(entry, submission.route.levels), momentWords(entry.at))}</strong>
      </p>
      <p>{reasonOf(entry)}</p>
      {remarks.length > 0 && (
        <ol className="stack tight">
          {remarks.map(({ row, text }) => (
            <li key={row}>
              <Link to={addressOf(id, row, null)}>{nameOf(row)}</Link>　{text}
            </li>
          ))}
        </ol>
      )}
      {bare.length > 0 && (
        <p className="line">
          {words.returnedRows}
          {bare.map((row) => (
            <Link key={row} to={addressOf(id, row, null)}>
              {nameOf(row)}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

const levelNameOf = ({ facts }: TrailEntry, levels: readonly { key: string; name: string }[]): string => levels.find(({ key }) => key === facts['level_key'])?.name ?? '';

/** Free words lie apart from the entry and may have been erased. */
function reasonOf({ words: free }: TrailEntry): string {
  const reason = typeof free === 'object' && free !== null && 'reason' in free ? free.reason : null;
  return typeof reason === 'string' ? reason : '';
}

function remarksOf({ words: free }: TrailEntry): { row: string; text: string }[] {
  return typeof free === 'object' && free !== null && 'remarks' in free && Array.isArray(free.remarks) ? (free.remarks as { row: string; text: string }[]) : [];
}
