// The cells for what stands beside an overall table: where its figures are printed, last year's figures, what the report states,
// what the title pages say. The checks hold them against the table; none of them scores anything. It never reads what was filled in.
import { field, type FieldSpec } from '../form-field';
import type { OverallRuleSet } from '../rule-set.schema';
import type { Statement } from '../consistency/statement.schema';

export const LAST_YEAR = 'lastYear.';
export const STATEMENT = 'statement.';
export const DOCUMENT = 'document.';
const SOURCES = ['printed', 'report'] as const;

/** In the base data table itself, or only in the report. */
export function sourceCellOf(field: string): string {
  return `${field}Source`;
}

/** Where exactly it is printed. */
export function placeCellOf(field: string): string {
  return `${field}Place`;
}

type StatementKind = Statement['kind'];
export const NEEDED_BY_KIND: Record<StatementKind, readonly string[]> = {
  figure: ['stated', 'base'],
  sum: ['parts', 'total'],
  share: ['part', 'whole', 'percent'],
  change: ['from', 'to', 'percent'],
  per: ['part', 'count', 'stated'],
};

export function documentCells(ruleSet: OverallRuleSet): FieldSpec[] {
  return [
    ...ruleSet.baseData.flatMap(({ key, label, fields }) => fields.flatMap((each) => sourceCells(key, label, each))),
    ...ruleSet.baseData.flatMap(({ key, label, fields }) =>
      fields.map((each) => field(`${LAST_YEAR}${key}`, each.key, `上年的表：${label}·${each.label}`, each.kind, {})),
    ),
    ...statementCells(),
    ...headCells(),
  ];
}

function sourceCells(item: string, label: string, each: { key: string; label: string }): FieldSpec[] {
  const row = `base.${item}`;
  const hint = 'printed 基础数据表里有（不填就是），report 只写在报告里';
  return [
    field(row, sourceCellOf(each.key), `${label}·${each.label}·来源`, 'choice', { choices: SOURCES, hint }),
    field(row, placeCellOf(each.key), `${label}·${each.label}·出处`, 'text', {}),
  ];
}

function statementCells(): FieldSpec[] {
  const row = `${STATEMENT}*`;
  const figures = (key: string, label: string, hint: string): FieldSpec =>
    field(row, key, label, 'written-figures', { hint });
  const one = '一个数，或基础数据表的一格，例如 269 或 total.final';
  return [
    field(row, 'kind', '种类', 'choice', {
      choices: Object.keys(NEEDED_BY_KIND),
      required: true,
      hint: 'figure 写的就是某一格，sum 各部分合计，share 占百分之几，change 增减百分之几，per 平均每个多少',
    }),
    field(row, 'where', '出处', 'text', { required: true }),
    field(row, 'says', '原话', 'text', { required: true }),
    figures('stated', '写的数', '几个数合起来的用 + 连接，例如 2.32 + 9.82'),
    figures('base', '基础数据表的哪一格', '例如 total.final'),
    figures('parts', '各部分', '两个以上，用 + 连接'),
    figures('total', '合计', one),
    figures('part', '分子', one),
    figures('whole', '总数', one),
    figures('from', '原来的数', one),
    figures('to', '现在的数', one),
    figures('count', '个数', one),
    field(row, 'percent', '写的百分数', 'written-figures', { unit: '%', hint: '减少的写负数，例如 -50.8' }),
  ];
}

function headCells(): FieldSpec[] {
  const row = `${DOCUMENT}*`;
  return [
    field(row, 'name', '文件名称', 'text', { required: true, hint: '例如 附件3 自评报告' }),
    field(row, 'unit', '文件上写的单位', 'text', {}),
    field(row, 'year', '文件上写的年度', 'text', { hint: '四位年份，例如 2020' }),
    field(row, 'moneyUnit', '文件上写的金额单位', 'choice', { choices: ['元', '万元'] }),
  ];
}
