// S21, the list: every registered rule set, which years use it, the newest version first. What may be registered is the server's word.
import { Link } from 'react-router';
import { listRuleSets, type RuleSetBrief } from '../../api/rule-sets';
import { useSession } from '../../session/session';
import { AsNamed } from '../../states/as-named';
import { Listing, type Column } from '../../states/listing';
import { common } from '../../texts/everywhere';
import { ruleSetTexts as words } from '../../texts/rule-sets';
import { RegisterRuleSet } from './register-rule-set';

export function Screen() {
  const { posts } = useSession();
  const registers = posts.some(({ role, standing }) => role === 'system-admin' && standing === 'valid');
  return (
    <div className="stack">
      <title>{`${words.title} · 绩审`}</title>
      <div className="line spread">
        <h1>{words.title}</h1>
        {registers && <RegisterRuleSet />}
      </div>
      <p className="quiet">{words.what}</p>
      <Listing name={words.reading} queryKey={['rule-sets']} read={async () => ({ items: await listRuleSets(), next: null })} keyOf={({ id, version }) => `${id}@${version}`} columns={columns} empty={words.empty} />
    </div>
  );
}

const columns: readonly Column<RuleSetBrief>[] = [
  { head: words.columns.title, cell: ({ id, version, title }) => <Link to={`/rule-sets/${id}/${version}`}>{title}</Link> },
  { head: words.columns.form, cell: ({ form }) => words.forms[form] },
  { head: words.columns.place, cell: ({ place, year }) => <AsNamed>{words.placeAndYear(place, year)}</AsNamed> },
  { head: words.columns.version, cell: ({ version }) => words.version(version) },
  { head: words.columns.state, cell: ({ usedBy }) => <span className={`mark ${usedBy.length > 0 ? 'done' : 'mine'}`}>{usedBy.length > 0 ? words.used : words.ready}</span> },
  { head: words.columns.used, cell: ({ usedBy }) => (usedBy.length === 0 ? common.none : <AsNamed>{common.listed([...new Set(usedBy.map(({ year }) => `${year} 年`))])}</AsNamed>) },
];
