// For tests: a rule set of one printed row (and one that a person judges, up to 100), and a form filled in for it. It never scores by itself.
import { sub } from '../decimal';
import { loadRuleSet } from '../load-rule-set';
import type { OverallRuleSet } from '../rule-set.schema';
import { scoreForm } from '../score-form';
import type { ScoredForm, ScoredRow } from '../scored-form';

export type Json = Record<string, unknown>;

export interface SmallRow {
  standard: string;
  weight: string;
  answers?: readonly Json[];
  parts: readonly Json[];
  [field: string]: unknown;
}

export function smallDocument(row: SmallRow, more: Json = {}): Json {
  const { standard, weight, answers = [], parts, ...fields } = row;
  const head = { level1: '过程', level2: '管理', checkpoints: '看附件', standard };
  const rest = sub('100', weight);
  return {
    form: 'overall',
    id: 'small',
    version: 1,
    title: '小表',
    place: '示例',
    year: 2023,
    source: '测试',
    assumptions: [],
    scorePlaces: 2,
    tolerance: '0.05',
    grades: [
      { grade: '优', from: '90', to: '100', toIncluded: true },
      { grade: '良', from: '80', to: '90' },
      { grade: '中', from: '60', to: '80' },
      { grade: '差', from: '0', to: '60' },
    ],
    adjustmentsNeedEvidence: false,
    reasonsDemanded: [],
    moneyUnit: '万元',
    baseData: [
      {
        key: 'money',
        label: '支出',
        fields: ['budget', 'final', 'last'].map((key, at) => ({
          key,
          label: ['预算数', '决算数', '上年决算数'][at],
          kind: 'amount',
        })),
      },
    ],
    names: { 预算数: 'base.money.budget', 决算数: 'base.money.final', 上年决算数: 'base.money.last' },
    rows: [
      { key: 'row', name: '本行', ...head, weight, answers, parts, ...fields },
      {
        key: 'rest',
        name: '其余',
        ...head,
        standard: '由人评定',
        weight: rest,
        answers: [{ key: 'p', label: '其余得分', kind: 'points' }],
        parts: [{ kind: 'judged', key: 'p1', label: '其余', max: rest, answer: 'p' }],
      },
    ],
    ...more,
  };
}

export function smallRuleSet(row: SmallRow, more: Json = {}): OverallRuleSet {
  const loaded = loadRuleSet(smallDocument(row, more));
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  return loaded.ruleSet as OverallRuleSet;
}

/** Cells of the row under test by answer key, base data as `budget`, `final`, `last`. */
export function fillIn(ruleSet: OverallRuleSet, cells: Record<string, string>): ScoredForm {
  const money = Object.fromEntries(Object.entries(cells).filter(([key]) => ['budget', 'final', 'last'].includes(key)));
  const row = Object.fromEntries(Object.entries(cells).filter(([key]) => !(key in money) && key !== 'rest'));
  const rest = cells['rest'] ?? ruleSet.rows[1]?.weight ?? '';
  return scoreForm(ruleSet, { cells: { 'base.money': money, row, rest: { p: rest, claimed: rest } } });
}

export function rowOf(form: ScoredForm): ScoredRow {
  return form.rows[0] as ScoredRow;
}
