// The trail as far as it is open to the person: for the audit administrator log-ins, administration and what was refused; for auditors all.
// One line a fact; it leads to the submission where the fact is of one.
import { useSearchParams, Link } from 'react-router';
import { listRecords, recordsFile, type AuditRecord } from '../../api/list-records';
import { ExportLine } from '../../states/export-line';
import { Listing, type Column } from '../../states/listing';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';
import { AdminPage } from './admin-page';

const kinds = ['session', 'person', 'post', 'unit', 'refusal', 'audit'] as const;

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
        <ExportLine name={words.records} file={recordsFile(kind)} />
      </div>
      <Listing key={kind} name={words.records} queryKey={['admin', 'records', kind]} read={(cursor) => listRecords(kind, cursor)} keyOf={({ stream, seq }) => `${stream} ${seq}`} columns={columns} empty={words.emptyRecords} />
    </AdminPage>
  );
}

const columns: readonly Column<AuditRecord>[] = [
  { head: words.columns.at, cell: ({ told }) => <span className="nowrap">{told.at}</span> },
  { head: words.columns.who, cell: ({ told }) => told.who },
  { head: words.columns.what, cell: ({ told }) => told.what },
  { head: words.columns.about, cell: ({ told }) => told.about || common.none },
  { head: words.columns.why, cell: ({ told }) => told.reason || common.none },
  { head: words.columns.place, cell: ({ stream, seq, told }) => <Place stream={stream} seq={seq} place={told.place} /> },
];

function Place({ stream, seq, place }: { stream: string; seq: number; place: string }) {
  const [kind, id] = stream.split('/');
  return kind === 'submission' && id !== undefined ? <Link to={`/forms/${id}/process#fact-${seq}`}>{place}</Link> : place;
}
