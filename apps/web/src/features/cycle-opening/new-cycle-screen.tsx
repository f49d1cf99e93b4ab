// S19: a cycle is set up by copying the last one, tried by the server as it is typed, and opened. What is typed is kept in this browser; what
// stands in the way, the days and whether it may be opened are the server's words.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { everyPage } from '../../api/every-page';
import { listCycles, type Cycle } from '../../api/list-cycles';
import { useSession } from '../../session/session';
import { listRoutes, listRuleSetNames, type RegisteredDocument } from '../../api/list-documents';
import { dryRunCycle, openCycle, type CycleOpened, type CyclePlan, type DryRunBody } from '../../api/open-cycle';
import { useKeptTexts, type KeptTexts } from '../../draft/kept-texts';
import { useKeys } from '../../keys/use-keys';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { useCommand } from '../../states/use-command';
import { cycleTexts as words } from '../../texts/cycles';
import { dayWords } from '../../worklist/due';
import { Concerns, waiverOf } from './concerns';
import { bodyOf, keyOf, no, wantedOf, type Wanted } from './cycle-draft';
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
      return { cycles: cycles.toSorted((a, b) => b.year - a.year), ruleSets, routes };
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
  const [done, setDone] = useState<string | null>(null);
  return (
    <div className="stack set-up">
      <title>{`${words.title} · 绩审`}</title>
      <h1>{words.title}</h1>
      <p className="quiet">{words.what}</p>
      <div role="status">{done !== null && <p className="notice good">{done}</p>}</div>
      <Steps known={known} wanted={wanted} texts={texts} plan={plan.data} />
      {body === null && <p className="notice explain">{words.missing}</p>}
      {plan.isError && <Failed fault={plan.error} trying={words.dryRunning} onRetry={() => void plan.refetch()} />}
      {plan.data !== undefined && body !== null && !plan.isError && <Concerns plan={plan.data} texts={texts} />}
      <Send body={plan.isError || plan.isFetching ? null : body} plan={plan.data} texts={texts} onDone={setDone} />
    </div>
  );
}

interface StepsProps {
  known: Known;
  wanted: Wanted;
  texts: KeptTexts;
  plan: CyclePlan | undefined;
}

function Steps({ known: { cycles, ruleSets, routes }, wanted, texts, plan }: StepsProps) {
  const put = (name: string) => (value: string) => texts.put(name, value);
  const of = (form: string) => ruleSets.filter((each) => each.form === form).map(({ id, version, name, place, year }) => ({ value: keyOf(id, version), label: words.ruleSet(name, place ?? '', year ?? 0, version) }));
  const deadline = plan?.deadline;
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
          <input className="choice short" inputMode="numeric" maxLength={4} value={wanted.year} onChange={(event) => texts.put('year', event.target.value)} />
        </label>
        <label className="line tight grow">
          {words.name}
          <input className="choice grow" maxLength={200} value={wanted.name} onChange={(event) => texts.put('name', event.target.value)} />
        </label>
      </li>
      <li>
        <h2>{words.steps.rules}</h2>
        <Choice shown label={words.overall} value={wanted.overall} onPut={put('overall')} options={[...of('overall'), { value: no, label: words.notThisForm }]} />
        <Choice shown label={words.project} value={wanted.project} onPut={put('project')} options={[...of('project'), { value: no, label: words.notThisForm }]} />
      </li>
      <li>
        <h2>{words.steps.route}</h2>
        <Choice label={words.route} value={wanted.route} onPut={put('route')} options={routes.map(({ id, version, name }) => ({ value: keyOf(id, version), label: words.routeOf(name, version) }))} />
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
      {wanted.overall !== no && (
        <li>
          <h2>{words.steps.units}</h2>
          {plan !== undefined && <UnitsChoice plan={plan} onChoose={(ids) => texts.put('units', ids.join(' '))} />}
        </li>
      )}
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

interface SendProps {
  body: DryRunBody | null;
  plan: CyclePlan | undefined;
  texts: KeptTexts;
  onDone: (said: string) => void;
}

function Send({ body, plan, texts, onDone }: SendProps) {
  const queries = useQueryClient();
  const { state, busy, send } = useCommand();
  const [pressed, setPressed] = useState(false);
  const left = plan?.concerns.filter(({ key }) => texts.textOf(waiverOf(key)).trim() === '').length ?? 0;
  const open = async () => {
    setPressed(true);
    if (body === null || plan === undefined || left > 0) return;
    const { submitWithinDays: _days, copyOf: _from, ...rest } = body;
    const waivers = plan.concerns.map(({ key }) => ({ concern: key, reason: texts.textOf(waiverOf(key)).trim() }));
    const units = plan.units.filter(({ chosen }) => chosen).map(({ id }) => id);
    const order = { ...rest, submitDueOn: plan.deadline.dueOn, ...(units.length === 0 || body.forms.overall === undefined ? {} : { units }), waivers };
    const done = ({ submissions }: CycleOpened) => {
      onDone(words.done(order.name, submissions.length));
      texts.forget([...texts.typed]);
      setPressed(false);
      void queries.invalidateQueries({ queryKey: ['cycles'] });
    };
    await send(() => ({ body: order, post: (key) => openCycle(order, key), ask: () => openedBefore(order, units.length), done }));
  };
  useKeys(words.keys.title, [{ keys: 'Ctrl+Enter', what: words.keys.send }], { 'Ctrl+Enter': () => void open() });
  return (
    <div className="stack">
      {pressed && left > 0 && (
        <p className="notice bad" role="alert">
          {words.cannot(left)}
        </p>
      )}
      {state.phase === 'refused' && <Failed fault={state.fault} trying={words.title} />}
      <div className="line">
        <button type="button" className="button primary" aria-disabled={busy || body === null} onClick={() => void open()}>
          {words.send(plan?.chosen ?? 0)}
        </button>
        <span className="quiet" role="status">
          {state.phase === 'sending' ? words.sending(plan?.chosen ?? 0) : state.phase === 'asking' ? words.asking : state.phase === 'not-sent' ? words.notSent : ''}
        </span>
      </div>
    </div>
  );
}

/** One name, one year, one cycle: whether it is there says whether the order arrived. */
async function openedBefore({ year, name }: { year: number; name: string }, units: number): Promise<CycleOpened | null> {
  const found = (await everyPage(listCycles)).find((cycle) => cycle.year === year && cycle.name === name);
  return found === undefined ? null : { id: found.id, submissions: Array.from({ length: units }, () => found.id) };
}
