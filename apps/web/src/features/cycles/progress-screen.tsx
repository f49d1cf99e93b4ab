// S20 Progress of all units: what is late first, how many stand at each step and how fast they go, one line a form with its place on the route; whom to
// remind, and all of it as a file. The filter stands in the address. Every figure is the server's, and opens the names it is of.
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Cycle } from '../../api/list-cycles';
import { progressFile, showProgress, type ProgressFilter, type ProgressSummary } from '../../api/show-progress';
import { CycleChoice } from '../../cycles/cycle-choice';
import { OnCycle } from '../../cycles/on-cycle';
import { useSession } from '../../session/session';
import { Done } from '../../states/done';
import { Empty } from '../../states/empty';
import { ExportLine } from '../../states/export-line';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { usePages } from '../../states/use-pages';
import { progressTexts as words } from '../../texts/progress';
import { dayWords, momentWords } from '../../worklist/due';
import { Filters } from './filters';
import { Matrix } from './matrix';
import { Reminding, type Reminded } from './reminding';
import { Steps } from './steps';
import '../../cycles/cycles.css';

// Rarely wanted.
const Recall = lazy(() => import('./recall').then((loaded) => ({ default: loaded.Recall })));

export function Screen() {
  return (
    <OnCycle named={useParams()['id']} title={words.title}>
      {(id, cycles) => <OfCycle key={id} id={id} cycles={cycles} />}
    </OnCycle>
  );
}

const roles = ['department-reviewer', 'bureau-reviewer', 'bureau-head'] as const;

function useFilter(): ProgressFilter {
  const [search] = useSearchParams();
  const step = search.get('step');
  const adjusted = roles.find((role) => role === search.get('adjusted'));
  const yes = (name: 'late' | 'expected' | 'returned') => (search.has(name) ? { [name]: 'yes' as const } : {});
  return { ...(step === null ? {} : { step }), ...(adjusted === undefined ? {} : { adjusted }), ...yes('late'), ...yes('expected'), ...yes('returned') };
}

function OfCycle({ id, cycles }: { id: string; cycles: readonly Cycle[] }) {
  const navigate = useNavigate();
  const filter = useFilter();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [reminding, setReminding] = useState<Reminded | null>(null);
  // Another filter changes the lines and nothing around them.
  const list = usePages(['progress', id, filter], (cursor) => showProgress(id, filter, cursor), (before) => before[1] === id);
  const [first] = list.data?.pages ?? [];
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void list.refetch();
  if (list.isPending) return <Loading onRetry={again} alone />;
  if (first === undefined) return <Failed fault={list.error} trying={words.reading} onRetry={again} alone />;
  const { cycle, asOf, summary } = first;
  const recalledAt = cycles.find((each) => each.id === id)?.recalledAt;
  const chosen = items.filter((item) => selected.has(item.id));
  return (
    <div className="stack">
      <title>{`${words.title} · 绩审`}</title>
      {recalledAt === undefined && <Done say={(done) => done} />}
      <div className="line spread with-acts">
        <h1>{summary === null || summary.forms === 0 ? cycle.name : words.finding(summary.units, summary.forms, summary.lateUnits, summary.lateForms)}</h1>
        <CycleChoice cycles={cycles} id={id} onChoose={(other) => void navigate(`/cycles/${other}`)} />
      </div>
      <p className="quiet">{`${cycle.name}；${words.asOf(momentWords(asOf), cycle.submitDueOn === null ? null : dayWords(cycle.submitDueOn))}`}</p>
      {recalledAt !== undefined && (
        <p className="notice" role="status">
          {words.recalledOn(momentWords(recalledAt))}
        </p>
      )}
      {summary !== null && <Figures summary={summary} id={id} />}
      {list.isError && <Failed fault={list.error} trying={words.reading} onRetry={again} />}
      <div className="line spread">
        {summary !== null && <Filters filter={filter} summary={summary} />}
        <div className="line">
          {chosen.length > 0 && (
            <>
              <button type="button" className="button primary" onClick={() => setReminding({ chosen })}>
                {words.remindSelected(chosen.length)}
              </button>
              <button type="button" className="button" onClick={() => setSelected(new Set())}>
                {words.unselect}
              </button>
            </>
          )}
          {summary !== null && summary.lateForms > 0 && (
            <button type="button" className={chosen.length > 0 ? 'button' : 'button primary'} onClick={() => setReminding({ lateOf: id })}>
              {words.remindLate(summary.lateForms)}
            </button>
          )}
          <ExportLine name={`${words.title} ${cycle.year}`} file={progressFile(id, filter)} />
        </div>
      </div>
      {items.length === 0 ? <Nothing filtered={Object.keys(filter).length > 0} recalled={recalledAt !== undefined} id={id} /> : <Matrix items={items} steps={summary?.steps ?? []} selected={selected} onSelect={setSelected} busy={list.isPlaceholderData} />}
      <div className="line">
        <span className="quiet" role="status">
          {list.isPlaceholderData ? words.reading : words.count(items.length, list.hasNextPage)}
        </span>
        {list.hasNextPage && (
          <button type="button" className="button" aria-disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {words.more}
          </button>
        )}
      </div>
      <Recalling cycleId={id} />
      {reminding !== null && <Reminding of={reminding} now={items} onClose={() => setReminding(null)} />}
    </div>
  );
}

/** Who opens cycles recalls them; below all else, so that nothing moves when it comes. */
function Recalling({ cycleId }: { cycleId: string }) {
  const { posts } = useSession();
  if (!posts.some(({ role }) => role === 'bureau-performance')) return null;
  return (
    <Suspense fallback={null}>
      <Recall cycleId={cycleId} />
    </Suspense>
  );
}

function Figures({ summary, id }: { summary: ProgressSummary; id: string }) {
  return (
    <>
      {summary.unseen > 0 && <p className="quiet">{words.unseen(summary.unseen)}</p>}
      <Steps summary={summary} id={id} />
      <details>
        <summary>{words.forecast(summary.expected)}</summary>
        <p className="quiet prose">{words.forecastHow}</p>
      </details>
    </>
  );
}

function Nothing({ filtered, recalled, id }: { filtered: boolean; recalled: boolean; id: string }) {
  const navigate = useNavigate();
  if (!filtered) return <Empty {...(recalled ? words.emptyRecalled : words.emptyNone)} />;
  return (
    <Empty {...words.emptyFound}>
      <button type="button" className="button" onClick={() => void navigate(`/cycles/${id}`)}>
        {words.showAll}
      </button>
    </Empty>
  );
}
