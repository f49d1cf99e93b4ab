// What this rule set says differently from another of its kind, sentence by sentence. Which is better it does not say.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { compareRuleSets, listRuleSets, type RuleSetShown } from '../../api/rule-sets';
import { AsNamed } from '../../states/as-named';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { ruleSetTexts as words } from '../../texts/rule-sets';

export function Differences({ ruleSet: { id, version, form } }: { ruleSet: RuleSetShown }) {
  const [search, setSearch] = useSearchParams();
  const list = useQuery({ queryKey: ['rule-sets', 'all'], queryFn: listRuleSets });
  const others = (list.data ?? []).filter((each) => each.form === form && !(each.id === id && each.version === version));
  const before = others.find((each) => each.id === id && each.version === version - 1) ?? others[0];
  const other = search.get('with') ?? (before === undefined ? '' : `${before.id}@${before.version}`);
  const found = useQuery({ queryKey: ['rule-sets', id, version, 'with', other], queryFn: () => compareRuleSets(id, version, other), enabled: other !== '' });
  if (list.isPending) return <Loading onRetry={() => void list.refetch()} />;
  if (list.isError) return <Failed fault={list.error} trying={words.reading} onRetry={() => void list.refetch()} />;
  if (others.length === 0) return <Empty {...words.onlyOne} />;
  return (
    <div className="stack">
      <div className="line">
        <label className="line tight">
          {words.compareWith}
          <select className="choice" value={other} onChange={(event) => setSearch({ part: 'differences', with: event.target.value }, { replace: true })}>
            {others.map((each) => (
              <option key={`${each.id}@${each.version}`} value={`${each.id}@${each.version}`}>
                {`${words.placeAndYear(each.place, each.year)} · ${each.title} ${words.version(each.version)}`}
              </option>
            ))}
          </select>
        </label>
        {found.data !== undefined && found.data.length > 0 && <strong role="status">{words.differences(found.data.length)}</strong>}
      </div>
      {found.isPending && <Loading onRetry={() => void found.refetch()} />}
      {found.isError && <Failed fault={found.error} trying={words.parts.differences} onRetry={() => void found.refetch()} />}
      {found.data?.length === 0 && <Empty {...words.sameAll} />}
      {found.data !== undefined && found.data.length > 0 && (
        <table className="list listing differences" aria-label={words.parts.differences}>
          <thead>
            <tr>
              <th scope="col">{words.columns.where}</th>
              <th scope="col">{words.columns.before}</th>
              <th scope="col">{words.columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.map(({ where, before: then, after }) => (
              <tr key={where}>
                <th scope="row" data-label={words.columns.where}>
                  {where}
                </th>
                <td data-label={words.columns.before}>{then === null ? <span className="quiet">{words.absentThere}</span> : <AsNamed>{then}</AsNamed>}</td>
                <td data-label={words.columns.after}>{after === null ? <span className="quiet">{words.absentThere}</span> : <strong><AsNamed>{after}</AsNamed></strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
