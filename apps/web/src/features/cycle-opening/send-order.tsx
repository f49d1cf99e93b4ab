// 下达: what will be opened is said once more before it is sent, and afterwards the screen of the new cycle says what was done. One order however
// often it is pressed or the line breaks. Whether it may be opened is the server's word.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { everyPage } from '../../api/every-page';
import { listCycles } from '../../api/list-cycles';
import { openCycle, type CycleOpened, type CyclePlan, type DryRunBody, type OpenCycleBody } from '../../api/open-cycle';
import type { KeptTexts } from '../../draft/kept-texts';
import { useKeys } from '../../keys/use-keys';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { useCommand } from '../../states/use-command';
import { cycleTexts as words } from '../../texts/cycles';
import { dayWords } from '../../worklist/due';
import { waiverOf } from './concerns';

/** What was chosen, by the names that the set-up shows. */
export interface Named {
  ruleSets: readonly { form: string; name: string }[];
  route: string;
}

interface Order {
  body: OpenCycleBody;
  plan: CyclePlan;
  waivers: number;
}

interface Props {
  body: DryRunBody | null;
  plan: CyclePlan | undefined;
  named: Named;
  texts: KeptTexts;
}

export function SendOrder({ body, plan, named, texts }: Props) {
  const [pressed, setPressed] = useState(false);
  const [order, setOrder] = useState<Order | null>(null);
  const left = plan?.concerns.filter(({ key }) => texts.textOf(waiverOf(key)).trim() === '').length ?? 0;
  const ask = () => {
    setPressed(true);
    if (body !== null && plan !== undefined && left === 0) setOrder(orderOf(body, plan, texts));
  };
  useKeys(words.keys.title, [{ keys: 'Ctrl+Enter', what: words.keys.send }], { 'Ctrl+Enter': ask });
  return (
    <div className="stack">
      {pressed && left > 0 && (
        <p className="notice bad" role="alert">
          {words.cannot(left)}
        </p>
      )}
      <div className="line">
        <button type="button" className="button primary" aria-disabled={body === null} onClick={ask}>
          {words.send(plan?.chosen ?? 0)}
        </button>
      </div>
      {order !== null && <Confirm order={order} named={named} texts={texts} onClose={() => setOrder(null)} />}
    </div>
  );
}

function orderOf(body: DryRunBody, plan: CyclePlan, texts: KeptTexts): Order {
  const { submitWithinDays: _days, copyOf: _from, ...rest } = body;
  const waivers = plan.concerns.map(({ key }) => ({ concern: key, reason: texts.textOf(waiverOf(key)).trim() }));
  const units = plan.units.filter(({ chosen }) => chosen).map(({ id }) => id);
  return { body: { ...rest, submitDueOn: plan.deadline.dueOn, ...(units.length === 0 || body.forms.overall === undefined ? {} : { units }), waivers }, plan, waivers: waivers.length };
}

interface ConfirmProps {
  order: Order;
  named: Named;
  texts: KeptTexts;
  onClose: () => void;
}

function Confirm({ order: { body, plan, waivers }, named, texts, onClose }: ConfirmProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { state, busy, send, closing } = useCommand();
  const { overall, project } = body.forms;
  const open = () => {
    // On its way to the new cycle.
    if (state.phase === 'done') return;
    const { pathname } = location;
    const done = ({ id, submissions }: CycleOpened) => {
      texts.forget([...texts.typed]);
      void queries.invalidateQueries({ queryKey: ['cycles'] });
      const said = words.done(body.name, overall === undefined ? null : submissions.length, project !== undefined);
      if (location.pathname === pathname) void navigate(`/cycles/${id}`, { state: { done: said } });
    };
    void send(() => ({ body, post: (key) => openCycle(body, key), ask: () => openedBefore(body), done }));
  };
  const close = closing(onClose);
  return (
    <Dialog title={words.confirm.title} onClose={close}>
      <div className="stack" onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && open()}>
        <p>{words.confirm.what}</p>
        <dl className="facts plain">
          <Fact name={words.year} value={words.confirm.year(body.year)} />
          <Fact name={words.name} value={body.name} />
          {named.ruleSets.map(({ form, name }) => (
            <Fact key={form} name={form} value={name} />
          ))}
          <Fact name={words.route} value={named.route} />
          <Fact name={words.confirm.due} value={dayWords(plan.deadline.dueOn)} />
          <Fact name={words.steps.units} value={overall === undefined ? words.projectsBegun : words.confirm.units(plan.chosen)} />
          {overall !== undefined && project !== undefined && <Fact name={words.confirm.projects} value={words.projectsBegun} />}
          <Fact name={words.confirm.waivers} value={words.confirm.waived(waivers)} />
        </dl>
        {state.phase === 'refused' && <Failed fault={state.fault} trying={words.title} />}
        <p className="quiet" role="status">
          {state.phase === 'sending' ? words.sending(plan.chosen) : state.phase === 'asking' ? words.asking : state.phase === 'not-sent' ? words.notSent : ''}
        </p>
        <div className="buttons">
          <button type="button" className="button" aria-disabled={busy} onClick={close}>
            {words.confirm.back}
          </button>
          <button type="button" className="button primary" data-first aria-disabled={busy} onClick={open}>
            {words.confirm.send}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** One name, one year, one cycle: whether it is there says whether the order arrived. */
async function openedBefore({ year, name, units = [] }: OpenCycleBody): Promise<CycleOpened | null> {
  const found = (await everyPage(listCycles)).find((cycle) => cycle.year === year && cycle.name === name);
  return found === undefined ? null : { id: found.id, submissions: units.map(() => found.id) };
}
