// Whatever is changed in a rule set is told when it is compared: leaf by leaf, item by item, over both that are shipped.
import { loadRuleSet } from '../load-rule-set';
import type { OverallRuleSet, RuleSet } from '../rule-set.schema';
import { shippedRuleSets } from '../shipped-rule-sets';
import { smallDocument } from '../spec/small-rule-set';
import { compareRuleSets, type RuleDifference } from './compare-rule-sets';

type Path = (string | number)[];
interface Holder {
  [step: string | number]: unknown;
}
const overall = (): OverallRuleSet => structuredClone(shippedRuleSets()[0]) as OverallRuleSet;
const told = (before: RuleSet, after: RuleSet) => compareRuleSets(before, after);
const isHolder = (value: unknown): value is Holder => value !== null && typeof value === 'object';

function placesIn(value: unknown, path: Path = []): Path[] {
  if (!isHolder(value)) return [path];
  const inside = Object.keys(value).flatMap((field) => placesIn(value[field], [...path, Array.isArray(value) ? parseInt(field, 10) : field]));
  return Array.isArray(value) && value.length > 0 ? [...inside, path] : inside;
}

/** Another value of the same sort, at one place; all else is the original's own. */
const changedAt = (ruleSet: RuleSet, path: Path): RuleSet => otherwise(ruleSet, path, 0) as RuleSet;

function otherwise(value: unknown, path: Path, depth: number): unknown {
  const step = path[depth];
  if (step === undefined) return otherThan(value, path);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Holder) }) as Holder;
  copy[step] = otherwise(copy[step], path, depth + 1);
  return copy;
}

function otherThan(value: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.slice(1);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (value === null) return '7';
  if (path.at(-1) === 'kind' && path.includes('parts')) return value === 'judged' ? 'yes-no' : 'judged';
  const text = value as string;
  return /^-?\d/.test(text) ? `1${text}` : `${text}改`;
}

describe.each(shippedRuleSets().map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (_id, ruleSet) => {
  const places = placesIn(ruleSet).filter(([first]) => first !== 'id' && first !== 'version' && first !== 'form');
  let tried: { path: Path; there: RuleDifference[]; back: RuleDifference[] }[];
  beforeAll(() => {
    tried = places.map((path) => {
      const other = changedAt(ruleSet, path);
      return { path, there: told(ruleSet, other), back: told(other, ruleSet) };
    });
  });

  it('says nothing of itself under another number', () => expect(told(ruleSet, { ...structuredClone(ruleSet), id: 'copy', version: 7 })).toEqual([]));

  it('tells every changed leaf and every shortened list, in both directions, each place once', () => {
    const silent = tried.filter(
      ({ there, back }) => there.length === 0 || back.length === 0 || there.some(({ before, after }) => before === after) || new Set(there.map(({ where }) => where)).size !== there.length,
    );
    expect(places.length).toBeGreaterThan(100);
    expect(silent.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('has a Chinese word for every field', () => {
    const wheres = tried.flatMap(({ there }) => there.map(({ where }) => where)).filter((where) => where.startsWith('其他'));
    expect(wheres.map((where) => where.replaceAll(/「[^」]*」/g, '')).filter((where) => /[a-z#]/.test(where))).toEqual([]);
  });
});

it('tells what alters results though no sentence of the sheet speaks of it', () => {
  const after = overall();
  (after.gradeOverrides[0] as Holder)['equals'] = '永不';
  after.adjustmentsNeedEvidence = !after.adjustmentsNeedEvidence;
  after.relations = [];
  const [first] = after.rows;
  for (const answer of first?.answers ?? []) answer.optional = !answer.optional;
  const wheres = told(overall(), after).map(({ where, before, after: now }) => [where, before, now]);
  expect(wheres).toContainEqual(['其他：不论总分的等级 · 第 1 项 · 等于什么', '是', '永不']);
  expect(wheres).toContainEqual(['其他：调分须附佐证', '否', '是']);
  expect(wheres.filter(([where]) => where?.startsWith('其他：勾稽关系'))).toHaveLength(overall().relations.length);
  expect(wheres.filter(([where]) => where?.startsWith(`其他：指标「${first?.name ?? ''}」 · 填报项「`) === true && where.endsWith('可以不填'))).toHaveLength(first?.answers.length ?? 0);
});

it('keeps rows of one name apart, and tells their order', () => {
  const document = smallDocument({ standard: '由人评定', weight: '10', answers: [{ key: 'p', label: '得分', kind: 'points' }], parts: [{ kind: 'judged', key: 'p1', label: '要点', max: '10', answer: 'p' }], name: '其余' });
  const loaded = loadRuleSet(document);
  if (!loaded.ok) throw new Error(loaded.faults.join());
  const after = structuredClone(loaded.ruleSet) as OverallRuleSet;
  for (const row of after.rows) row.standard = `${row.standard}，${row.key}`;
  expect(told(loaded.ruleSet, after).map(({ where }) => where)).toEqual(['其余（row）：评分标准', '其余（rest）：评分标准']);
  const turned = structuredClone(loaded.ruleSet) as OverallRuleSet;
  turned.rows.reverse();
  expect(told(loaded.ruleSet, turned)).toEqual([{ where: '其他：指标 · 先后次序', before: '「row」、「rest」', after: '「rest」、「row」' }]);
});

it('tells a new row by its sentences, and its answers under 「其他」', () => {
  const before = overall();
  before.rows.pop();
  const [row] = overall().rows.slice(-1);
  const said = told(before, overall());
  expect(said.map(({ where }) => where)).toEqual(expect.arrayContaining([`${row?.name ?? ''}：分值`, `${row?.name ?? ''}：评分标准`]));
  expect(said.filter(({ where }) => where.startsWith(`其他：指标「${row?.name ?? ''}」 · 填报项`)).map(({ before: then }) => then)).toEqual(row?.answers.map(() => null));
});

it('of a long list shows what the other has not', () => {
  const national = shippedRuleSets()[1] as Extract<RuleSet, { form: 'project' }>;
  const after = structuredClone(national);
  after.directions.atMostNames.push('堵车率');
  expect(told(national, after)).toEqual([{
    where: '其他：指标方向 · 不高于的指标名称',
    before: `共 ${national.directions.atMostNames.length} 个，另一套里都有`,
    after: `共 ${national.directions.atMostNames.length + 1} 个，另一套里没有的：「堵车率」`,
  }]);
});
