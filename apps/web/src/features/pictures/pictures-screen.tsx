// 统计图: the forms of one cycle seen together, one picture below the other, each of what the person may see. Which pictures those are is the server's
// word; cycle and form stand in the address.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Cycle } from '../../api/list-cycles';
import { executionFile, heatFile, scoresFile, showExecution, showHeat, showScores, type ExecutionPicture, type FormKind, type HeatPicture, type ScorePictures, type ToldPicture } from '../../api/show-pictures';
import type { TableFile } from '../../api/table-file';
import { ChartLater } from '../../charts/chart-later';
import { Heat, heatMarks } from '../../charts/heat';
import { Picture } from '../../charts/picture';
import { CycleChoice } from '../../cycles/cycle-choice';
import { useCycle } from '../../cycles/use-cycle';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { pictureTexts as words } from '../../texts/pictures';
import { executionDrawing } from './execution-drawing';
import { clausesDrawing, deviationDrawing, mostClauses, mostPairs, postsDrawing, sharesDrawing, type Drawn } from './score-drawings';

export function Screen() {
  const { cycles, id } = useCycle(useParams()['id']);
  const all = cycles.data ?? [];
  const cycle = all.find((each) => each.id === id);
  return (
    <div className="stack">
      <title>{`${words.title} · 绩审`}</title>
      <h1>{words.title}</h1>
      <p className="quiet">{words.what}</p>
      {cycles.isPending ? (
        <Loading onRetry={() => void cycles.refetch()} />
      ) : cycles.isError ? (
        <Failed fault={cycles.error} trying={words.reading} onRetry={() => void cycles.refetch()} />
      ) : cycle === undefined ? (
        <Empty {...words.noCycle} />
      ) : (
        <OfCycle key={cycle.id} cycle={cycle} cycles={all} />
      )}
    </div>
  );
}

function OfCycle({ cycle, cycles }: { cycle: Cycle; cycles: readonly Cycle[] }) {
  const { id } = cycle;
  const [search, setSearch] = useSearchParams();
  const go = useNavigate();
  const kinds = (['overall', 'project'] as const).filter((each) => each in cycle.forms);
  const form = kinds.find((each) => each === search.get('form')) ?? kinds[0] ?? 'overall';
  return (
    <>
      <div className="line">
        <CycleChoice cycles={cycles} id={id} onChoose={(other) => void go(`/cycles/${other}/pictures`)} />
        {kinds.length > 1 && (
          <label className="line tight">
            {words.form}
            <select className="choice" value={form} onChange={(event) => setSearch({ form: event.target.value }, { replace: true })}>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {words.forms[each]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Pictures key={form} id={id} form={form} />
    </>
  );
}

function Pictures({ id, form }: { id: string; form: FormKind }) {
  const heat = useQuery({ queryKey: ['pictures', 'heat', id], queryFn: () => showHeat(id) });
  const scores = useQuery({ queryKey: ['pictures', 'scores', id, form], queryFn: () => showScores(id, form) });
  const execution = useQuery({ queryKey: ['pictures', 'execution', id, form], queryFn: () => showExecution(id, form) });
  const parts = [heat, scores, execution];
  const again = () => parts.forEach((part) => void part.refetch());
  const failed = parts.find(({ isError }) => isError);
  if (failed !== undefined) return <Failed fault={failed.error} trying={words.reading} onRetry={again} />;
  if (heat.data === undefined || scores.data === undefined || execution.data === undefined) return <Loading lines={9} onRetry={again} />;
  return <Shown id={id} form={form} heat={heat.data} scores={scores.data} execution={execution.data} />;
}

function Shown({ id, form, heat, scores, execution }: { id: string; form: FormKind; heat: HeatPicture; scores: ScorePictures; execution: ExecutionPicture }) {
  const pairs = useMemo(() => deviationDrawing(scores), [scores]);
  const shares = useMemo(() => sharesDrawing(scores), [scores]);
  const posts = useMemo(() => postsDrawing(scores), [scores]);
  const clauses = useMemo(() => clausesDrawing(scores), [scores]);
  const rates = useMemo(() => executionDrawing(execution), [execution]);
  const cells = useMemo(() => heatMarks(heat.steps, heat.groups), [heat]);
  const fixed = scores.units.filter(({ difference }) => difference !== null).length;
  return (
    <>
      <Picture told={heat.heat} marks={cells} across={heat.steps.length} file={heatFile(id)} draw={(drawn) => <Heat steps={heat.steps} groups={heat.groups} {...drawn} />} />
      <Charted told={scores.deviation} drawn={pairs} file={scoresFile(id, form, 'deviation')} notes={[...(fixed > mostPairs ? [words.widest(mostPairs, fixed)] : []), ...(pairs.marks.length > 0 ? [words.legend] : [])]} />
      <div className="side-by-side">
        <Charted told={scores.shares} drawn={shares} file={scoresFile(id, form, 'shares')} />
        <Charted told={execution.execution} drawn={rates} file={executionFile(id, form)} />
      </div>
      {scores.posts !== null && <Charted told={scores.posts} drawn={posts} file={scoresFile(id, form, 'posts')} notes={posts.marks.length > 0 ? [words.strips] : []} />}
      {scores.clauses !== null && <Charted told={scores.clauses} drawn={clauses} file={scoresFile(id, form, 'clauses')} notes={[...(scores.byClause.length > mostClauses ? [words.mostClauses(mostClauses, scores.byClause.length)] : []), ...(clauses.marks.length > 0 ? [words.strips] : [])]} />}
    </>
  );
}

function Charted({ told, drawn, file, notes = [] }: { told: ToldPicture; drawn: Drawn; file: TableFile; notes?: readonly string[] }) {
  return <Picture told={{ ...told, notes: [...told.notes, ...notes] }} marks={drawn.marks} file={file} draw={(shown) => <ChartLater drawing={drawn.drawing} said={told.finding} {...shown} />} />;
}
