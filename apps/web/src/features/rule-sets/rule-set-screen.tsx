// S21, one rule set: what it says row by row, what differs from another, what it would make of forms. Every word of the rule comes from the
// server; nothing of a registered version can be edited here.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../../api/call';
import { showRuleSet, type RuleSetShown } from '../../api/rule-sets';
import { AsNamed } from '../../states/as-named';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { common } from '../../texts/everywhere';
import { ruleSetTexts as words } from '../../texts/rule-sets';
import { Differences } from './differences';
import { Sheet } from './sheet';
import { Trial } from './trial';

const parts = ['sheet', 'differences', 'trial'] as const;

export function Screen() {
  const { id = '', version = '' } = useParams();
  const shown = useQuery({ queryKey: ['rule-sets', id, version], queryFn: () => showRuleSet(id, Number(version)) });
  const again = () => void shown.refetch();
  if (shown.isPending) return <Loading alone lines={12} onRetry={again} />;
  if (shown.data !== undefined) return <Shown ruleSet={shown.data} />;
  if (!(shown.error instanceof ApiProblem) || shown.error.status !== 404) return <Failed alone fault={shown.error} trying={words.reading} onRetry={again} />;
  return (
    <Empty alone title={words.absent} what={words.absentWhat}>
      <Link className="button" to="/rule-sets">
        {words.toList}
      </Link>
    </Empty>
  );
}

function Shown({ ruleSet }: { ruleSet: RuleSetShown }) {
  const [search] = useSearchParams();
  const part = parts.find((each) => each === search.get('part')) ?? 'sheet';
  const { title, version, form, usedBy, sheet } = ruleSet;
  return (
    <div className="stack rule-set">
      <title>{`${title} ${words.version(version)} · 绩审`}</title>
      <div className="line">
        <h1>{`${title} ${words.version(version)}`}</h1>
        <span className={`mark ${usedBy.length > 0 ? 'done' : 'mine'}`}>{usedBy.length > 0 ? words.used : words.ready}</span>
        <Link to="/rule-sets">{words.toList}</Link>
      </div>
      <dl className="item-facts">
        <dt>{words.columns.place}</dt>
        <dd>
          <AsNamed>{`${words.placeAndYear(sheet.place, sheet.year)} · ${words.forms[form]}`}</AsNamed>
        </dd>
        <dt>{words.source}</dt>
        <dd>
          <AsNamed>{sheet.source}</AsNamed>
        </dd>
        <dt>{words.columns.used}</dt>
        <dd>{usedBy.length === 0 ? common.none : <AsNamed>{common.listed(usedBy.map(({ year, name }) => words.usedBy(year, name)))}</AsNamed>}</dd>
      </dl>
      <nav className="boxes" aria-label={words.title}>
        {parts.map((each) => (
          <Link key={each} to={`?part=${each}`} replace aria-current={each === part ? 'page' : undefined}>
            {words.parts[each]}
          </Link>
        ))}
      </nav>
      {part === 'sheet' && <Sheet sheet={sheet} />}
      {part === 'differences' && <Differences ruleSet={ruleSet} />}
      {part === 'trial' && <Trial ruleSet={ruleSet} />}
    </div>
  );
}
