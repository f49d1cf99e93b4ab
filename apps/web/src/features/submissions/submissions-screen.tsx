// All submissions that the person may see, with the way to the content and to the trail of each: where auditors and the performance section begin.
// Which ones those are is the server's word. Who fills in forms begins one of a project here.
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { listSubmissions, submissionsFile, type SubmissionBrief, type SubmissionState } from '../../api/list-submissions';
import { useSession } from '../../session/session';
import { ExportLine } from '../../states/export-line';
import { Listing, type Column } from '../../states/listing';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { newProjectTexts, submissionsTexts as words } from '../../texts/submissions';
import { stateNames, stepNames, worklistTexts } from '../../texts/worklist';
import { dueWords } from '../../worklist/due';

const states: readonly SubmissionState[] = ['draft', 'selfScored', 'reviewed', 'rectification', 'published', 'cancelled'];

export function Screen() {
  const [search, setSearch] = useSearchParams();
  const state = states.find((each) => each === search.get('state')) ?? null;
  return (
    <div className="stack">
      <title>{`${words.title} · 绩审`}</title>
      <div className="line spread with-acts">
        <h1>{words.title}</h1>
        <Begin />
      </div>
      <p className="quiet">{words.what}</p>
      <div className="line">
        <label className="line tight">
          {words.stateLabel}
          <select className="choice" value={state ?? ''} onChange={(event) => setSearch(event.target.value === '' ? {} : { state: event.target.value }, { replace: true })}>
            <option value="">{words.all}</option>
            {states.map((each) => (
              <option key={each} value={each}>
                {stateNames[each]}
              </option>
            ))}
          </select>
        </label>
        <ExportLine name={words.title} file={submissionsFile(state)} />
      </div>
      <Listing key={state} name={words.title} queryKey={['submissions', state]} read={(cursor) => listSubmissions(state, cursor)} keyOf={({ id }) => id} columns={columns} empty={words.empty} />
    </div>
  );
}

const NewProject = lazy(async () => ({ default: (await import('./new-project')).NewProject }));

/** A convenience: whether a post counts when it is used is the server's word. */
function Begin() {
  const [open, setOpen] = useState(false);
  const posts = useSession().posts.filter(({ role, standing }) => role === 'preparer' && standing === 'valid');
  if (posts.length === 0) return null;
  return (
    <>
      <button type="button" className="button primary" onClick={() => setOpen(true)}>
        {newProjectTexts.title}
      </button>
      {open && (
        <Suspense fallback={null}>
          <NewProject posts={posts} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

const columns: readonly Column<SubmissionBrief>[] = [
  { head: words.columns.unit, cell: ({ unitName }) => <strong>{unitName}</strong> },
  { head: words.columns.name, cell: ({ id, name }) => <Link to={`/forms/${id}`}>{name}</Link> },
  { head: words.columns.year, cell: ({ year }) => worklistTexts.year(year) },
  { head: words.columns.where, cell: ({ levelName, step, state }) => levelName ?? (state === 'draft' ? undefined : stepNames[step ?? '']) ?? stateNames[state] ?? common.none },
  { head: words.columns.round, cell: ({ round }) => worklistTexts.round(round) },
  { head: words.columns.exceptions, cell: ({ exceptions }) => (exceptions === null ? common.none : exceptions === 0 ? <span className="quiet">{worklistTexts.noExceptions}</span> : <MarkTag mark="explain">{worklistTexts.exceptions(exceptions)}</MarkTag>) },
  { head: words.columns.total, number: true, cell: ({ total }) => total ?? common.none },
  { head: words.columns.due, cell: (work) => <Until work={work} /> },
  { head: words.columns.trail, cell: ({ id }) => <Link to={`/forms/${id}/process`}>{words.trail}</Link> },
];

function Until({ work }: { work: SubmissionBrief }) {
  if (work.step === null) return common.none;
  const due = dueWords(work, new Date());
  return due.late ? <MarkTag mark="overdue">{due.words}</MarkTag> : due.words;
}
