// The page of the head of the bureau: where everything stands, who is late and with whom it lies, what reviewers changed, what was returned, which problems
// are open; on one screen and, printed, on one sheet. Each title says what was found, each number opens the names; the figures are the server's.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Cycle } from '../../api/list-cycles';
import { overviewFile, showOverview, type Overview } from '../../api/show-progress';
import { CycleChoice } from '../../cycles/cycle-choice';
import { OnCycle } from '../../cycles/on-cycle';
import { useSession } from '../../session/session';
import { ExportLine } from '../../states/export-line';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { overviewTexts as words, progressTexts } from '../../texts/progress';
import { dayWords, momentWords } from '../../worklist/due';
import { Adjusted } from './adjusted';
import { LateOnes } from './late-ones';
import { Problems } from './problems';
import { Standing } from './standing';
import '../../cycles/cycles.css';

export function Screen() {
  const [search] = useSearchParams();
  return (
    <OnCycle named={search.get('cycle')} title={words.title}>
      {(id, cycles) => <OfCycle key={id} id={id} cycles={cycles} />}
    </OnCycle>
  );
}

function OfCycle({ id, cycles }: { id: string; cycles: readonly Cycle[] }) {
  const [, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['overview', id], queryFn: () => showOverview(id) });
  const again = () => void refetch();
  // The size of a sheet is named where the sheet begins: further in, an empty one would come before it.
  useEffect(() => {
    document.body.classList.add('on-overview');
    return () => document.body.classList.remove('on-overview');
  }, []);
  if (isPending) return <Loading onRetry={again} alone />;
  if (data === undefined) return <Failed fault={error} trying={words.reading} onRetry={again} alone />;
  return (
    <div className="overview stack">
      <title>{`${words.title} · 绩审`}</title>
      {error !== null && <Failed fault={error} trying={words.reading} onRetry={again} />}
      <div className="line spread with-acts">
        <h1>{headingOf(data)}</h1>
        <div className="line not-printed">
          <CycleChoice cycles={cycles} id={id} onChoose={(cycle) => setSearch({ cycle }, { replace: true })} />
          <Link className="button" to={`/cycles/${id}`}>
            {words.toProgress}
          </Link>
          <button type="button" className="button primary" onClick={() => window.print()}>
            {words.print}
          </button>
        </div>
      </div>
      <Head overview={data} />
      <div className="not-printed">
        <ExportLine name={`${words.title} ${data.cycle.year}`} file={overviewFile(id)} />
      </div>
      <div className="overview-parts">
        <div>
          <Standing overview={data} />
          <Adjusted overview={data} />
        </div>
        <div>
          <LateOnes overview={data} />
          <Problems overview={data} />
        </div>
      </div>
    </div>
  );
}

const headingOf = ({ cycle, summary: { units, forms, lateUnits, lateForms } }: Overview): string => words.heading(cycle.year, progressTexts.finding(units, forms, lateUnits, lateForms));

function Head({ overview: { cycle, asOf, summary } }: { overview: Overview }) {
  const { person } = useSession();
  return (
    <>
      <p className="quiet">{`${cycle.name}；${progressTexts.asOf(momentWords(asOf), cycle.submitDueOn === null ? null : dayWords(cycle.submitDueOn))}`}</p>
      {summary.unseen > 0 && <p className="quiet">{progressTexts.unseen(summary.unseen)}</p>}
      <p className="quiet only-printed">{words.printed(cycle.name, person.displayName)}</p>
    </>
  );
}
