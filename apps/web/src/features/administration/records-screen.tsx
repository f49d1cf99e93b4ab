// The trail as far as it is open to the person: for the audit administrator log-ins, administration and what was refused; for auditors all.
// One line a fact; it leads to the submission where the fact is of one.
import { useSearchParams, Link } from 'react-router';
import { listRecords } from '../../api/list-records';
import type { TrailEntry } from '../../api/types';
import { Listing, type Column } from '../../states/listing';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';
import { roleNames } from '../../texts/session';
import { submissionsTexts } from '../../texts/submissions';
import { momentWords } from '../../worklist/due';
import { AdminPage } from './admin-page';

const kinds = ['session', 'person', 'post', 'unit', 'refusal'] as const;

export function Screen() {
  const [search, setSearch] = useSearchParams();
  const kind = kinds.find((each) => each === search.get('kind')) ?? null;
  return (
    <AdminPage title={words.records} what={words.recordsWhat}>
      <div className="line">
        <label className="line tight">
          {words.kindLabel}
          <select className="choice" value={kind ?? ''} onChange={(event) => setSearch(event.target.value === '' ? {} : { kind: event.target.value }, { replace: true })}>
            <option value="">{words.recordKinds.all}</option>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.recordKinds[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Listing key={kind} name={words.records} queryKey={['admin', 'records', kind]} read={(cursor) => listRecords(kind, cursor)} keyOf={({ stream, seq }) => `${stream} ${seq}`} columns={columns} empty={words.emptyRecords} />
    </AdminPage>
  );
}

const columns: readonly Column<TrailEntry>[] = [
  { head: words.columns.at, cell: ({ at }) => <span className="nowrap">{momentWords(at)}</span> },
  { head: words.columns.who, cell: ({ actorName }) => actorName ?? words.everybody },
  { head: words.columns.role, cell: ({ post }) => (post === null ? common.none : `${post.unitName ?? ''} ${roleNames[post.role ?? ''] ?? ''}`) },
  { head: words.columns.what, cell: ({ type }) => whatOf(type) },
  { head: submissionsTexts.trail, cell: ({ stream }) => <Trail stream={stream} /> },
];

function whatOf(type: string): string {
  const [name = ''] = type.split('@');
  return words.recordNames[name] ?? (name.startsWith('score.') ? words.scored : words.otherRecord);
}

function Trail({ stream }: { stream: string }) {
  const [kind, id] = stream.split('/');
  return kind === 'submission' && id !== undefined ? <Link to={`/forms/${id}/process`}>{submissionsTexts.trail}</Link> : common.none;
}
