// The cells of an overall form as typed → the table that is scored, findings on unreadable cells, and the cells still missing.
import { field, type FieldSpec } from '../form-field';
import { ANSWER_BASES, basisCellOf, formOf, TOTAL_ROW_KEY, type Form, type FormRow } from '../form-of';
import { measureRate } from '../parts/measure';
import type { RowFacts } from '../parts/part-result';
import { scorePart } from '../parts/score-part';
import type { PartRule } from '../parts/part.schema';
import type { OverallRow, OverallRuleSet } from '../rule-set.schema';
import type { AnswerBasis, FormInput, Need } from '../scored-form';
import { unknownCells } from '../unknown-cells';
import { CellReader } from './cell-reader';
import { placeCellOf, sourceCellOf } from './document-cells';
import { labelsOf } from './labels-of';
import type { Fact, OverallTable } from './overall-table';
import { readOtherDocuments } from './read-other-documents';
import { fullRef, rowFacts } from './row-facts';

export interface OverallFormRead {
  table: OverallTable;
  missing: Need[];
}

export function readOverallForm(ruleSet: OverallRuleSet, input: FormInput): OverallFormRead {
  const form = formOf(ruleSet);
  const reader = new CellReader(input);
  for (const spec of form.baseData) reader.take(spec, { index: null, name: spec.label, rowKey: spec.row });
  for (const spec of form.otherDocuments.filter(({ row }) => row.startsWith('base.')))
    reader.take(spec, { index: null, name: spec.label, rowKey: spec.row });
  for (const row of form.rows)
    for (const spec of row.cells) reader.take(spec, { index: row.index, name: row.name, rowKey: row.key });
  const { texts } = reader;
  const facts = factsIn(form, texts, input);
  const column = (key: string): Map<string, string> => new Map(form.rows.flatMap((row) => pick(texts, row, key)));
  const claimedTotal = claimedTotalOf(reader);
  const documents = readOtherDocuments(ruleSet, form.otherDocuments, input, reader);
  const table: OverallTable = {
    year: input.year ?? ruleSet.year,
    complete: true,
    facts,
    claimed: column('claimed'),
    printedClaims: new Map([...column('claimed').keys()].map((row) => [row, typed(input, row, 'claimed')])),
    reasons: column('reason'),
    evidence: column('evidence'),
    attached: new Set(input.attached),
    claimedTotal,
    printedTotal: claimedTotal === null ? null : typed(input, TOTAL_ROW_KEY, 'claimed'),
    cellFindings: [...reader.findings, ...unknownCells(form, input)],
    documents,
  };
  const absent = rowsNotApplicable(ruleSet, table);
  const missing = [...reader.missing, ...missingByRule(ruleSet, table, reader)];
  return { table, missing: missing.filter((need) => !absent.some((row) => isAnswerOf(row, need.key))) };
}

/** Only what formulas of the whole table may read: figures and answers. */
export function readFacts(ruleSet: OverallRuleSet, input: FormInput): Pick<OverallTable, 'facts' | 'reasons'> {
  const form = formOf(ruleSet);
  const reader = new CellReader(input);
  for (const spec of [...form.baseData, ...form.answers])
    reader.take(spec, { index: null, name: spec.label, rowKey: spec.row });
  return { facts: factsIn(form, reader.texts, input), reasons: new Map() };
}

function factsIn(form: Form, texts: ReadonlyMap<string, string>, input: FormInput): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const spec of form.baseData) addBaseFigure(facts, texts, spec, input);
  for (const spec of form.answers)
    addFact(facts, texts, spec, basisOfAnswer(texts.get(`${spec.row}.${basisCellOf(spec.key)}`)));
  return facts;
}

function claimedTotalOf(reader: CellReader): string | null {
  const spec = field(TOTAL_ROW_KEY, 'claimed', '自评得分合计', 'score', { unit: '分' });
  reader.take(spec, { index: null, name: '合计', rowKey: TOTAL_ROW_KEY });
  return reader.texts.get(`${TOTAL_ROW_KEY}.claimed`) ?? null;
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
  const printed = typed(input, spec.row, spec.key);
  if (text === undefined) return;
  const column = texts.get(`${spec.row}.${placeCellOf(spec.key)}`);
  const inReport = texts.get(`${spec.row}.${sourceCellOf(spec.key)}`) === 'report';
  facts.set(key, {
    text,
    basis: 'stated',
    printed,
    ...(inReport ? { source: 'report' } : {}),
    ...(column ? { column } : {}),
  });
}

function typed(input: FormInput, row: string, key: string): string {
  return input.cells[row]?.[key]?.trim() ?? '';
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
