// The cells of an overall form as typed → the table that is scored, findings on unreadable cells, and the cells still missing.
import { ANSWER_BASES, basisCellOf, formOf, TOTAL_ROW_KEY, type FieldSpec, type FormRow } from '../form-of';
import { measureRate } from '../parts/measure';
import type { RowFacts } from '../parts/part-result';
import { scorePart } from '../parts/score-part';
import { readCell } from '../read-cell';
import type { PartRule } from '../parts/part.schema';
import type { OverallRow, OverallRuleSet } from '../rule-set.schema';
import type { AnswerBasis, Finding, FormInput, Need } from '../scored-form';
import { unknownCells } from '../unknown-cells';
import { labelsOf } from './labels-of';
import type { Fact, OverallTable } from './overall-table';
import { fullRef, rowFacts } from './row-facts';

export interface OverallFormRead {
  table: OverallTable;
  missing: Need[];
}

export function readOverallForm(ruleSet: OverallRuleSet, input: FormInput): OverallFormRead {
  const form = formOf(ruleSet);
  const reader = new CellReader(input);
  for (const spec of form.baseData) reader.take(spec, { index: null, name: spec.label, rowKey: spec.row });
  for (const row of form.rows)
    for (const spec of row.cells) reader.take(spec, { index: row.index, name: row.name, rowKey: row.key });
  const { texts } = reader;
  const facts = new Map<string, Fact>();
  for (const spec of form.baseData) addBaseFigure(facts, texts, spec, input);
  for (const spec of form.answers)
    addFact(facts, texts, spec, basisOfAnswer(texts.get(`${spec.row}.${basisCellOf(spec.key)}`)));
  const column = (key: string): Map<string, string> => new Map(form.rows.flatMap((row) => pick(texts, row, key)));
  const table: OverallTable = {
    year: input.year ?? ruleSet.year,
    complete: true,
    facts,
    claimed: column('claimed'),
    reasons: column('reason'),
    evidence: column('evidence'),
    claimedTotal: reader.total(),
    cellFindings: [...reader.findings, ...unknownCells(form, input)],
    documents: {
      unit: '',
      moneyUnit: ruleSet.moneyUnit,
      heads: [],
      statements: [],
      lastYear: new Map(Object.entries(input.lastYear ?? {})),
    },
  };
  const absent = rowsNotApplicable(ruleSet, table);
  const missing = [...reader.missing, ...missingByRule(ruleSet, table, reader)];
  return { table, missing: missing.filter((need) => !absent.some((row) => isAnswerOf(row, need.key))) };
}

class CellReader {
  readonly texts = new Map<string, string>();
  readonly findings: Finding[] = [];
  readonly missing: Need[] = [];
  readonly faulty = new Set<string>();

  constructor(private readonly input: FormInput) {}

  take(spec: FieldSpec, place: { index: number | null; name: string; rowKey: string }): void {
    const key = `${spec.row}.${spec.key}`;
    const cell = readCell(spec, this.input.cells[spec.row]?.[spec.key], place);
    if (cell.state === 'read') this.texts.set(key, cell.text);
    if (cell.state === 'blank' && spec.required)
      this.missing.push({ key, name: place.index === null ? spec.label : `${place.name}：${spec.label}` });
    if (cell.state === 'faulty') {
      this.faulty.add(key);
      this.findings.push(cell.finding);
    }
  }

  total(): string | null {
    const spec: FieldSpec = {
      row: TOTAL_ROW_KEY,
      key: 'claimed',
      label: '自评得分合计',
      hint: null,
      kind: 'score',
      choices: [],
      required: false,
      unit: '分',
    };
    this.take(spec, { index: null, name: '合计', rowKey: TOTAL_ROW_KEY });
    return this.texts.get(`${TOTAL_ROW_KEY}.claimed`) ?? null;
  }
}

function addFact(
  facts: Map<string, Fact>,
  texts: ReadonlyMap<string, string>,
  spec: FieldSpec,
  basis: AnswerBasis,
): void {
  const key = `${spec.row}.${spec.key}`;
  const text = texts.get(key);
  if (text !== undefined) facts.set(key, { text, basis });
}

/** The figure as typed is kept beside the figure itself: 3.50 claims to be more exact than 3.5. */
function addBaseFigure(
  facts: Map<string, Fact>,
  texts: ReadonlyMap<string, string>,
  spec: FieldSpec,
  input: FormInput,
): void {
  const key = `${spec.row}.${spec.key}`;
  const text = texts.get(key);
  const printed = input.cells[spec.row]?.[spec.key]?.trim() ?? '';
  if (text !== undefined) facts.set(key, { text, basis: 'stated', printed });
}

function basisOfAnswer(text: string | undefined): AnswerBasis {
  return ANSWER_BASES.find((basis) => basis === text) ?? 'stated';
}

function pick(texts: ReadonlyMap<string, string>, row: FormRow, key: string): (readonly [string, string])[] {
  const text = texts.get(`${row.key}.${key}`);
  return text === undefined ? [] : [[row.key, text]];
}

/** Rows that the unit says do not concern it: their other answers are not needed. */
function rowsNotApplicable(ruleSet: OverallRuleSet, table: OverallTable): OverallRow[] {
  return ruleSet.rows.filter(
    (row) => row.notApplicable !== undefined && table.facts.get(`${row.key}.${row.notApplicable}`)?.text === '是',
  );
}

function isAnswerOf(row: OverallRow, key: string): boolean {
  return row.answers.some((answer) => `${row.key}.${answer.key}` === key);
}

/** Optional cells that a part turns out to need: the points left after a "no", or the rate where its two sides are not given. */
function missingByRule(ruleSet: OverallRuleSet, table: OverallTable, reader: CellReader): Need[] {
  const labels = labelsOf(ruleSet);
  return ruleSet.rows.flatMap((row) => {
    const facts = rowFacts(table, row.key, ruleSet);
    return row.parts.flatMap((part) => {
      const ref = scorePart(part, facts).points === null ? alternativeOf(part, facts) : null;
      const key = ref === null ? null : fullRef(row.key, ref);
      if (
        key === null ||
        table.facts.has(key) ||
        reader.faulty.has(key) ||
        reader.missing.some((need) => need.key === key)
      )
        return [];
      return [{ key, name: `${row.name}：${labels.get(key) ?? key}` }];
    });
  });
}

function alternativeOf(part: PartRule, facts: RowFacts): string | null {
  if (part.kind === 'yes-else-judged') return facts.text(part.answer)?.trim() === '否' ? part.judged : null;
  if (part.kind === 'rectification') return facts.text(part.done) === null ? part.done : part.explained;
  if (part.kind === 'execution-rate' && measureRate(part.measure, facts).ok) return part.approval ?? null;
  return 'measure' in part ? (part.measure.answer ?? null) : null;
}
