// The form that a rule set asks for: rows, parts and every cell a person may fill, with Chinese labels. It never reads what was filled in.
import { field, type FieldKind, type FieldSpec } from './form-field';
import type { PartRule } from './parts/part.schema';
import { requiredRefs } from './parts/refs-of-part';
import { basisOf } from './parts/score-part';
import { EXECUTION_ROW_KEY } from './project/execution-row';
import { documentCells } from './overall/document-cells';
import { fullRef } from './overall/row-facts';
import { formulasOf } from './overall/rule-set-formulas';
import type { AnswerField, OverallRow, OverallRuleSet, ProjectRuleSet, RuleSet } from './rule-set.schema';
import type { Basis } from './scored-form';

export interface FormRowPart {
  key: string;
  label: string;
  basis: Basis;
  rule: string;
  max: string;
}

export interface FormRow {
  key: string;
  index: number;
  level1: string | null;
  level2: string | null;
  name: string;
  weight: string | null;
  checkpoints: string | null;
  standard: string | null;
  parts: FormRowPart[];
  cells: FieldSpec[];
  /** A pattern for any number of rows with keys of the unit's own. */
  repeats: boolean;
}

export interface Form {
  rows: FormRow[];
  baseData: FieldSpec[];
  answers: FieldSpec[];
  /** Cells on what stands beside the table: sources of figures, last year's table, what report and title pages say. Checks only. */
  otherDocuments: FieldSpec[];
}

/** Pseudo-row for the claimed total as printed; its one cell is `claimed`. */
export const TOTAL_ROW_KEY = 'total';
export const INDICATOR_ROW_KEY = '*';
export const ANSWER_BASES = ['printed', 'implied-by-claim', 'stated'] as const;

const known = new WeakMap<RuleSet, Form>();

export function formOf(ruleSet: RuleSet): Form {
  const form = known.get(ruleSet) ?? (ruleSet.form === 'overall' ? overallForm(ruleSet) : projectForm(ruleSet));
  known.set(ruleSet, form);
  return form;
}

/** The cell that says what an answer rests on. */
export function basisCellOf(answerKey: string): string {
  return `${answerKey}Basis`;
}

function overallForm(ruleSet: OverallRuleSet): Form {
  const { refs } = formulasOf(ruleSet);
  const needed = new Set([
    ...ruleSet.rows.flatMap((row) =>
      row.parts.flatMap((part) => requiredRefs(part, refs)).map((ref) => fullRef(row.key, ref)),
    ),
    ...(ruleSet.totalCap === undefined ? [] : refs(ruleSet.totalCap.formula)),
  ]);
  const baseData = ruleSet.baseData.flatMap((item) =>
    item.fields.map((given) =>
      field(`base.${item.key}`, given.key, `${item.label}·${given.label}`, given.kind, {
        hint: given.hint ?? null,
        required: needed.has(`base.${item.key}.${given.key}`),
        unit: given.kind === 'amount' ? ruleSet.moneyUnit : null,
      }),
    ),
  );
  const rows = ruleSet.rows.map((row, position) => overallFormRow(ruleSet, row, position + 1));
  const answers = rows.flatMap((row) =>
    row.cells.filter((cell) => !['score', 'text', 'answer-basis'].includes(cell.kind)),
  );
  return { rows, baseData, answers, otherDocuments: documentCells(ruleSet) };
}

function overallFormRow(ruleSet: OverallRuleSet, row: OverallRow, index: number): FormRow {
  return {
    key: row.key,
    index,
    level1: row.level1,
    level2: row.level2,
    name: row.name,
    weight: row.weight,
    checkpoints: row.checkpoints,
    standard: row.standard,
    parts: row.parts.map((part) => ({
      key: part.key,
      label: part.label,
      basis: basisOf(part, formulasOf(ruleSet).refs),
      rule: part.kind,
      max: part.max,
    })),
    cells: [
      field(row.key, 'claimed', '自评得分', 'score', { hint: `0 到 ${row.weight} 分`, required: true, unit: '分' }),
      field(row.key, 'reason', '原因和说明', 'text', {}),
      field(row.key, 'evidence', '佐证材料', 'text', {}),
      ...row.answers.flatMap((answer) => answerCells(ruleSet, row, answer)),
    ],
    repeats: false,
  };
}

function answerCells(ruleSet: OverallRuleSet, row: OverallRow, answer: AnswerField): FieldSpec[] {
  const units: Partial<Record<FieldKind, string>> = { amount: ruleSet.moneyUnit, percent: '%', points: '分' };
  return [
    field(row.key, answer.key, answer.label, answer.kind, {
      hint: answer.hint ?? null,
      choices: choicesOf(row, answer),
      required: !answer.optional,
      unit: units[answer.kind] ?? null,
    }),
    field(row.key, basisCellOf(answer.key), `${answer.label}·依据`, 'answer-basis', { choices: ANSWER_BASES }),
  ];
}

function choicesOf(row: OverallRow, answer: AnswerField): readonly string[] {
  if (answer.kind === 'yes-no') return ['是', '否'];
  return row.parts.flatMap((part) => choicesOfPart(part, answer.key));
}

function choicesOfPart(part: PartRule, answer: string): string[] {
  if (part.kind === 'choice' && part.answer === answer) return part.options.map((option) => option.value);
  if (part.kind === 'tier' && part.answer === answer) return part.tiers.map(({ tier }) => tier);
  if (part.kind === 'qualitative' && part.band === answer) return (part.bands ?? []).map(({ name }) => name);
  return [];
}

function projectForm(ruleSet: ProjectRuleSet): Form {
  const money = (key: string, label: string, required: boolean): FieldSpec =>
    field(EXECUTION_ROW_KEY, key, label, 'amount', { required });
  const funds: FormRow = {
    key: EXECUTION_ROW_KEY,
    index: 0,
    level1: null,
    level2: null,
    name: ruleSet.execution.name,
    weight: null,
    checkpoints: null,
    standard: null,
    parts: [{ key: 'execution', label: ruleSet.execution.name, basis: 'data', rule: 'execution-rate', max: '100' }],
    cells: [
      money('initial', '年初预算数', false),
      money('adjusted', '全年预算数', true),
      money('executed', '全年执行数', true),
      ...scoreCells(EXECUTION_ROW_KEY),
      field(EXECUTION_ROW_KEY, 'claimedRatePercent', '执行率', 'percent', { unit: '%' }),
    ],
    repeats: false,
  };
  const text = (key: string, label: string, required = false): FieldSpec =>
    field(INDICATOR_ROW_KEY, key, label, 'text', { required });
  const indicator: FormRow = {
    key: INDICATOR_ROW_KEY,
    index: 1,
    level1: null,
    level2: null,
    name: '绩效指标',
    weight: null,
    checkpoints: null,
    standard: null,
    parts: [],
    cells: [
      text('level1', '一级指标'),
      text('level2', '二级指标'),
      text('name', '三级指标', true),
      field(INDICATOR_ROW_KEY, 'target', '年度指标值', 'written-value', {
        hint: '照原样填写，例如 ≥90%、12、3月底前',
        required: true,
      }),
      field(INDICATOR_ROW_KEY, 'actual', '实际完成值', 'written-value', {
        hint: '写实际达到的数值，不要重复指标值',
        required: true,
      }),
      ...scoreCells(INDICATOR_ROW_KEY),
    ],
    repeats: true,
  };
  return { rows: [funds, indicator], baseData: [], answers: [], otherDocuments: [] };
}

function scoreCells(row: string): FieldSpec[] {
  return [
    field(row, 'weight', '分值', 'weight', { required: true, unit: '分' }),
    field(row, 'claimed', '得分', 'score', { required: true, unit: '分' }),
    field(row, 'reason', '偏差原因分析及改进措施', 'text', {}),
  ];
}
