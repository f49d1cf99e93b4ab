// S19: a cycle is set up by copying the last one, tried by the server as it is typed, and opened. What is typed is kept in this browser; what
// stands in the way, the days and whether it may be opened are the server's words.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ApiProblem } from '../../api/call';
import { everyPage } from '../../api/every-page';
import { passes, sessionLost } from '../../api/fate';
import { listCycles, type Cycle } from '../../api/list-cycles';
import { useSession } from '../../session/session';
import { listRoutes, listRuleSetNames, type RegisteredDocument } from '../../api/list-documents';
import { dryRunCycle, type CyclePlan, type DryRunBody } from '../../api/open-cycle';
import { useKeptTexts, type KeptTexts } from '../../draft/kept-texts';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { say } from '../../states/say';
import { cycleTexts as words } from '../../texts/cycles';
import { dayWords } from '../../worklist/due';
import { Concerns } from './concerns';
import { bodyOf, keyOf, no, wantedOf, type Wanted } from './cycle-draft';
import { SendOrder, type Named } from './send-order';
import { UnitsChoice } from './units-choice';

interface Known {
  cycles: Cycle[];
  ruleSets: RegisteredDocument[];
  routes: RegisteredDocument[];
}

export function Screen() {
  const known = useQuery({
    queryKey: ['cycles', 'to copy'],
    queryFn: async (): Promise<Known> => {
      const [cycles, ruleSets, routes] = await Promise.all([everyPage(listCycles), listRuleSetNames(), listRoutes()]);
      // What was opened by mistake is no model.
      return { cycles: cycles.filter(({ recalledAt }) => recalledAt === undefined).sort((a, b) => b.year - a.year), ruleSets, routes };
    },
  });
  const again = () => void known.refetch();
  if (known.isPending) return <Loading alone onRetry={again} />;
  if (known.isError) return <Failed alone fault={known.error} trying={words.reading} onRetry={again} />;
  return <SetUp known={known.data} />;
}

function SetUp({ known }: { known: Known }) {
  const texts = useKeptTexts(useSession().person, 'cycle/new');
  const wanted = wantedOf(texts.textOf, known.cycles, new Date().getFullYear());
  const units = texts.textOf('units') === '' ? null : texts.textOf('units').split(' ');
  const body = bodyOf(wanted, units);
  const asked = useDeferredValue(JSON.stringify(body));
  const plan = useQuery({
    queryKey: ['cycles', 'dry run', asked], queryFn: () => dryRunCycle(JSON.parse(asked) as DryRunBody), enabled: asked !== 'null', placeholderData: keepPreviousData, staleTime: 0,
  });
  const refused = plan.error !== null && !passes(plan.error) && !sessionLost(plan.error);
  const taken = plan.error instanceof ApiProblem && plan.error.code === 'CYCLE_NAME_TAKEN';
  return (
    <div className="stack set-up">
      <title>{`${words.title} · 绩审`}</title>
      <h1>{words.title}</h1>
      <p className="quiet">{words.what}</p>
      <Steps known={known} wanted={wanted} texts={texts} plan={plan.data} wrong={taken ? refusal : undefined} />
      {body === null && <p className="notice explain">{words.missing}</p>}
      {plan.isError && !refused && <Failed fault={plan.error} trying={words.dryRunning} onRetry={() => void plan.refetch()} />}
      {refused && (
        <p id={refusal} className="notice bad" role="alert">
          {say(plan.error, words.dryRunning).what}
        </p>
      )}
      {plan.data !== undefined && body !== null && !plan.isError && <Concerns plan={plan.data} texts={texts} />}
      <SendOrder body={plan.isError || plan.isFetching ? null : body} plan={plan.data} named={namedOf(known, wanted)} texts={texts} />
    </div>
  );
}

/** What is to be mended: nothing that trying again would heal. */
const refusal = 'refused';

const ruleSetLabel = ({ name, place, year, version }: RegisteredDocument) => words.ruleSet(name, place ?? '', year ?? 0, version);
const routeLabel = ({ name, version }: RegisteredDocument) => words.routeOf(name, version);

function namedOf({ ruleSets, routes }: Known, wanted: Wanted): Named {
  const called = (of: readonly RegisteredDocument[], key: string) => of.find(({ id, version }) => keyOf(id, version) === key);
  const route = called(routes, wanted.route);
  const chosen = (['overall', 'project'] as const).flatMap((form) => {
    const found = called(ruleSets, wanted[form]);
    return found === undefined ? [] : [{ form: words[form], name: ruleSetLabel(found) }];
  });
  return { ruleSets: chosen, route: route === undefined ? '' : routeLabel(route) };
}

interface StepsProps {
  known: Known;
  wanted: Wanted;
  texts: KeptTexts;
  plan: CyclePlan | undefined;
  /** Says why year and name cannot stand. */
  wrong: string | undefined;
}

function Steps({ known: { cycles, ruleSets, routes }, wanted, texts, plan, wrong }: StepsProps) {
  const put = (name: string) => (value: string) => texts.put(name, value);
  const of = (form: string) => ruleSets.filter((each) => each.form === form).map((each) => ({ value: keyOf(each.id, each.version), label: ruleSetLabel(each) }));
  const deadline = plan?.deadline;
  const choosesFrom = wanted.overall !== no && plan !== undefined ? plan : null;
  return (
    <ol className="set-up-steps">
      <li>
        <h2>{words.copyFrom}</h2>
        <Choice label={words.copyFrom} value={wanted.from?.id ?? no} onPut={put('from')} options={[...cycles.map(({ id, year, name }) => ({ value: id, label: words.cycle(year, name) })), { value: no, label: words.firstYear }]} />
      </li>
      <li>
        <h2>{words.steps.year}</h2>
        <label className="line tight">
          {words.year}
          <input className="choice short" inputMode="numeric" maxLength={4} aria-invalid={wrong !== undefined} aria-describedby={wrong} value={wanted.year} onChange={(event) => texts.put('year', event.target.value)} />
        </label>
        <label className="line tight grow">
          {words.name}
          <input className="choice grow" maxLength={200} aria-invalid={wrong !== undefined} aria-describedby={wrong} value={wanted.name} onChange={(event) => texts.put('name', event.target.value)} />
        </label>
      </li>
      <li>
        <h2>{words.steps.rules}</h2>
        <Choice shown label={words.overall} value={wanted.overall} onPut={put('overall')} options={[...of('overall'), { value: no, label: words.notThisForm }]} />
        <Choice shown label={words.project} value={wanted.project} onPut={put('project')} options={[...of('project'), { value: no, label: words.notThisForm }]} />
      </li>
      <li>
        <h2>{words.steps.route}</h2>
        <Choice label={words.route} value={wanted.route} onPut={put('route')} options={routes.map((each) => ({ value: keyOf(each.id, each.version), label: routeLabel(each) }))} />
        {plan !== undefined && <span className="quiet">{words.levels(plan.levels)}</span>}
      </li>
      <li>
        <h2>{words.steps.due}</h2>
        <label className="line tight">
          {words.days}
          <input className="choice short" inputMode="numeric" maxLength={3} value={wanted.days} onChange={(event) => texts.put('days', event.target.value)} />
        </label>
        {deadline !== undefined && (
          <span>
            {words.derived(dayWords(deadline.from), deadline.workingDays, dayWords(deadline.dueOn))} {deadline.provisional && <span className="quiet">{words.provisional}</span>}
          </span>
        )}
      </li>
      <li className={choosesFrom === null ? undefined : 'units'}>
        <h2>{words.steps.units}</h2>
        {choosesFrom !== null && <UnitsChoice plan={choosesFrom} onChoose={(ids) => texts.put('units', ids.join(' '))} />}
        {wanted.project !== no && <span className="quiet">{words.projectsBegun}</span>}
      </li>
    </ol>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onPut: (value: string) => void;
  /** The label is needed to tell it from its neighbour. */
  shown?: boolean;
}

function Choice({ label, value, options, onPut, shown = false }: ChoiceProps) {
  return (
    <label className="line tight grow">
      <span className={shown ? 'nowrap' : 'visually-hidden'}>{label}</span>
      <select className="choice grow" value={value} onChange={(event) => onPut(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
