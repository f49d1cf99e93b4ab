// A rule set as a table that a person can read and hold against the printed form. It shows every figure of the rule and scores nothing.
import { bandSpan } from '../parts/band';
import { labelsOf } from '../overall/labels-of';
import { fullRef } from '../overall/row-facts';
import type { OverallRuleSet, ProjectRuleSet, RuleSet } from '../rule-set.schema';
import { columns } from './columns';
import { ABOVE_100, overshootWords, partWords } from './part-words';

export function printRuleSet(ruleSet: RuleSet): string {
  const sections = [
    head(ruleSet),
    ruleSet.form === 'overall' ? overallTable(ruleSet) : projectTable(ruleSet),
    ['从各行到总分和等级', ...effectsOf(ruleSet).map((step, at) => `${at + 1}. ${step}`)].join('\n'),
  ];
  if (ruleSet.assumptions.length > 0)
    sections.push(
      ['约定（印的规则没有写明的地方）', ...ruleSet.assumptions.map((sentence, at) => `${at + 1}. ${sentence}`)].join(
        '\n',
      ),
    );
  return `${sections.join('\n\n')}\n`;
}

const ROUNDING = { 'half-up': '四舍五入', down: '去尾', up: '进一' } as const;
const NOT_APPLICABLE = { 'full-marks': '计满分', rescale: '不计分，其余各行折算成 100 分' } as const;

function head(ruleSet: RuleSet): string {
  const origin = ruleSet.extended === undefined ? '' : `，在 ${ruleSet.extended} 上修改`;
  return [
    `${ruleSet.title}（${ruleSet.place}，${ruleSet.year} 年，第 ${ruleSet.version} 版）`,
    `编号 ${ruleSet.id}${origin}；依据：${ruleSet.source}`,
    measureFacts(ruleSet).join('；'),
  ].join('\n');
}

/** How scores are measured, one sentence each. */
export function measureFacts(ruleSet: RuleSet): string[] {
  return [`得分保留 ${ruleSet.scorePlaces} 位小数，${ROUNDING[ruleSet.rounding ?? 'half-up']}`, `自评与计算相差不超过 ${ruleSet.tolerance} 分算一致`];
}

function overallTable(ruleSet: OverallRuleSet): string {
  const labels = labelsOf(ruleSet);
  const rows = ruleSet.rows.flatMap((row, at) =>
    row.parts.map((part, position) => {
      const first = position === 0;
      const words = partWords(part, (ref) => labels.get(fullRef(row.key, ref)) ?? ref);
      return [
        first ? String(at + 1) : '',
        first ? row.level1 : '',
        first ? row.name : '',
        first ? row.weight : '',
        part.max,
        part.note === undefined ? words : `${words}（${part.note}）`,
      ];
    }),
  );
  const table = columns(
    [
      { title: '序号', width: 4 },
      { title: '一级', width: 6 },
      { title: '指标', width: 22 },
      { title: '分值', width: 5 },
      { title: '要点分', width: 6 },
      { title: '怎么计分', width: 84 },
    ],
    rows,
  );
  const names = Object.entries(ruleSet.names ?? {}).map(([name, ref]) => `${name} = ${labels.get(ref) ?? ref}`);
  return names.length === 0 ? table : `${table}\n\n公式里的名称：${names.join('；')}`;
}

/** Name, weight, what belongs to it; empty where the rule set does not share out the points. */
export function sharesOf(ruleSet: ProjectRuleSet): string[][] {
  return (ruleSet.weights ?? []).map((group) => [
    group.name,
    group.weight,
    [
      ...(group.execution === true ? ['预算执行率'] : []),
      ...(group.rest === true ? ['其余各行'] : []),
      ...(
        group.levels ??
        (group.rest === true || (group.execution === true && group.name === ruleSet.execution.name) ? [] : [group.name])
      ).map((level) => `级别名称含「${level}」的行`),
    ].join('、'),
  ]);
}

/** What holds for every row of a project form. */
export function projectRules(ruleSet: ProjectRuleSet): string[][] {
  return [
    [ruleSet.execution.name, `分值 × 全年执行数 / 全年预算数；超过 100% 的${ABOVE_100[ruleSet.execution.above100]}`],
    ['定量，不低于', '达到计满分；没有达到按 分值 × 实际值 / 指标值 计分'],
    ['定量，不高于', '不超过计满分；超过按 分值 × 指标值 / 实际值 计分'],
    ['指标值是 0', '只有 0 算达到；没有达到由人评定'],
    ['日期', '不晚于计满分；晚了没有公布的扣分比例，由人评定'],
    ['超额完成', overshootWords(ruleSet.overshoot)],
    ['定性', qualitativeWords(ruleSet)],
  ];
}

function projectTable(ruleSet: ProjectRuleSet): string {
  const groups = sharesOf(ruleSet);
  const shares =
    groups.length === 0
      ? '分值怎么分配不作规定。'
      : columns(
          [
            { title: '部分', width: 24 },
            { title: '分值', width: 5 },
            { title: '包括', width: 70 },
          ],
          groups,
        );
  const rules = projectRules(ruleSet);
  return `${shares}\n\n${columns(
    [
      { title: '指标', width: 14 },
      { title: '怎么计分', width: 100 },
    ],
    rules,
  )}`;
}

function qualitativeWords({ qualitative }: RuleSet): string {
  if (qualitative === undefined) return '由人评定，没有分档';
  return `由人在一档之内定比例：${qualitative.bands.map((band) => `${band.name}，分值的 ${bandSpan(band)}`).join('；')}`;
}

/** What happens after the rows are added up, in order. */
export function effectsOf(ruleSet: RuleSet): string[] {
  const steps = ['各行得分相加'];
  if (ruleSet.notApplicable !== undefined) steps.push(`写明理由的不适用行：${NOT_APPLICABLE[ruleSet.notApplicable]}`);
  if (ruleSet.totalCap !== undefined) {
    const { label, formula, bands } = ruleSet.totalCap;
    const said = bands.map((band) => `${bandSpan(band)}${band.cap === null ? '不设上限' : `不超过 ${band.cap} 分`}`);
    steps.push(`总分上限，按${label}（${formula}）：${said.join('；')}`);
  }
  steps.push(`等级：${ruleSet.grades.map((band) => `${band.grade} ${bandSpan(band, '')}`).join('；')}`);
  if (ruleSet.form === 'overall')
    steps.push(...ruleSet.gradeOverrides.map((rule) => `不论总分：${rule.printed.replace(/。$/, '')} → ${rule.grade}`));
  return steps;
}
