// 试算: what this rule set would make of one form, or of the handed-in forms of a cycle, beside today's. All figures are the server's; nothing
// is written by it.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { everyPage } from '../../api/every-page';
import type { Cycle } from '../../api/list-cycles';
import { listSubmissions } from '../../api/list-submissions';
import { tryOnCycle, tryOnForm, type CycleTrial, type RuleSetShown, type RuleTrial } from '../../api/rule-sets';
import { keepCycle, useCycle } from '../../cycles/use-cycle';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Listing, type Column } from '../../states/listing';
import { Loading } from '../../states/loading';
import { common } from '../../texts/everywhere';
import { ruleSetTexts as words } from '../../texts/rule-sets';

export function Trial({ ruleSet }: { ruleSet: RuleSetShown }) {
  const { id, version, form } = ruleSet;
  const [search, setSearch] = useSearchParams();
  const fits = ({ forms }: Cycle) => forms[form] !== undefined;
  const { cycles, id: found } = useCycle(search.get('cycle'), fits);
  const fitting = (cycles.data ?? []).filter(fits);
  const cycle = found ?? '';
  const one = search.get('form') ?? '';
  const forms = useQuery({ queryKey: ['rule-sets', 'forms', cycle], queryFn: () => everyPage((cursor) => listSubmissions(null, cursor, cycle)), enabled: cycle !== '' });
  const ask = (change: Record<string, string>) => setSearch({ part: 'trial', cycle, form: one, ...change }, { replace: true });
  const choose = (chosen: string) => {
    keepCycle(chosen);
    ask({ cycle: chosen, form: '' });
  };
  if (cycles.isPending) return <Loading onRetry={() => void cycles.refetch()} />;
  if (cycles.isError) return <Failed fault={cycles.error} trying={words.trying} onRetry={() => void cycles.refetch()} />;
  if (cycle === '') return <Empty {...words.emptyTrial} />;
  return (
    <div className="stack">
      <p className="quiet">{words.trialWhat}</p>
      <div className="line">
        <label className="line tight">
          {words.cycle}
          <select className="choice" value={cycle} onChange={(event) => choose(event.target.value)}>
            {fitting.map(({ id: each, year, name }) => (
              <option key={each} value={each}>
                {words.usedBy(year, name)}
              </option>
            ))}
          </select>
        </label>
        <label className="line tight">
          {words.form}
          <select className="choice" value={one} onChange={(event) => ask({ form: event.target.value })}>
            <option value="">{words.wholeCycle}</option>
            {(forms.data ?? []).filter((each) => each.form === form).map(({ id: submissionId, unitName, name }) => (
              <option key={submissionId} value={submissionId}>
                {`${unitName} · ${name}`}
              </option>
            ))}
          </select>
        </label>
      </div>
      {one === '' ? (
        <Listing key={cycle} name={words.trying} queryKey={['rule-sets', id, version, 'cycle', cycle]} read={(cursor) => tryOnCycle(id, version, cycle, cursor)} keyOf={({ submissionId }) => submissionId} columns={columns((form) => ask({ form }))} empty={words.emptyTrial} />
      ) : (
        <OneForm key={one} id={id} version={version} submissionId={one} />
      )}
    </div>
  );
}

const columns = (onOpen: (submissionId: string) => void): readonly Column<CycleTrial>[] => [
  { head: words.columns.unit, cell: ({ submissionId, unitName, name }) => <button type="button" className="button plain as-text" onClick={() => onOpen(submissionId)}>{`${unitName} · ${name}`}</button> },
  { head: words.columns.claimed, cell: ({ today, trial }) => <Beside today={today.claimed} trial={trial.claimed} /> },
  { head: words.columns.computed, cell: ({ today, trial }) => <Beside today={today.computed} trial={trial.computed} /> },
  { head: words.columns.changed, cell: ({ changed, changedRows }) => <span className={changed ? 'mark changed' : 'quiet'}>{words.changedRows(changedRows)}</span> },
  { head: words.columns.notComputed, cell: ({ notComputed }) => (notComputed.length === 0 ? common.none : common.listed(notComputed)) },
];

type Totals = RuleTrial['today']['claimed'];

/** Both where they differ, else one. */
function Beside({ today, trial }: { today: Totals; trial: Totals }) {
  const [now, then] = [today, trial].map(({ total, grade }) => words.graded(total, grade));
  if (now === then) return <span>{now}</span>;
  return (
    <span>
      <span className="nowrap">{now}</span> → <strong className="nowrap">{then}</strong>
    </span>
  );
}

function OneForm({ id, version, submissionId }: { id: string; version: number; submissionId: string }) {
  const found = useQuery({ queryKey: ['rule-sets', id, version, 'form', submissionId], queryFn: () => tryOnForm(id, version, submissionId) });
  const again = () => void found.refetch();
  if (found.isPending) return <Loading onRetry={again} />;
  if (found.isError) return <Failed fault={found.error} trying={words.trying} onRetry={again} />;
  const { today, trial, rows } = found.data;
  return (
    <>
      <dl className="item-facts">
        {(['claimed', 'computed'] as const).map((which) => (
          <Total key={which} name={words.totals[which]} today={today[which]} trial={trial[which]} />
        ))}
      </dl>
      <strong role="status">{words.changedOf(rows.filter(({ changed }) => changed).length, rows.length)}</strong>
      <table className="list listing trial" aria-label={words.trying}>
        <thead>
          <tr>
            <th scope="col">{words.columns.row}</th>
            <th scope="col" className="number">
              {words.columns.weight}
            </th>
            <th scope="col" className="number">
              {words.columns.today}
            </th>
            <th scope="col" className="number">
              {words.columns.trial}
            </th>
            <th scope="col">{words.columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, weight, today: now, trial: then, changed, why }) => (
            <tr key={key} className={changed ? 'changed-row' : undefined}>
              <th scope="row" data-label={words.columns.row}>
                <span>
                  {changed && <span className="mark changed">{words.changed}</span>} {name}
                </span>
              </th>
              <td data-label={words.columns.weight} className="number">
                {weight ?? common.none}
              </td>
              <td data-label={words.columns.today} className="number">
                {now ?? words.notComputed}
              </td>
              <td data-label={words.columns.trial} className="number">
                <strong>{then ?? words.notComputed}</strong>
              </td>
              <td data-label={words.columns.why}>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const Total = ({ name, today, trial }: { name: string; today: Totals; trial: Totals }) => (
  <>
    <dt>{name}</dt>
    <dd>
      <Beside today={today} trial={trial} />
    </dd>
  </>
);
