// Faults of sense in an overall rule set: sums of weights and parts, unknown or doubled names, print against rule. It never scores.
import { compare, sum } from '../decimal';
import { formOf } from '../form-of';
import { fullRef } from '../overall/row-facts';
import { formulasOf } from '../overall/rule-set-formulas';
import { formulasOfPart, refsOfPart } from '../parts/refs-of-part';
import { readCell } from '../read-cell';
import type { OverallRow, OverallRuleSet } from '../rule-set.schema';
import { lintNames } from './lint-formulas';
import { doubled, lintPart } from './lint-part';
import { lintPrint } from './lint-print';
import { numbered } from './shape-fault';

export function lintOverall(ruleSet: OverallRuleSet): string[] {
  const weights = sum(ruleSet.rows.map((row) => row.weight));
  const known = knownRefs(ruleSet);
  return [
    ...(compare(weights, '100') === 0 ? [] : [`rows：分值合计 ${weights}，应为 100`]),
    ...doubled(ruleSet.rows.map((row) => row.key)).map((fault) => `rows：${fault}`),
    ...doubled(ruleSet.baseData.map((item) => item.key)).map((fault) => `baseData：${fault}`),
    ...ruleSet.baseData.flatMap((item) =>
      doubled(item.fields.map((field) => field.key)).map((fault) => `baseData.${item.key}：${fault}`),
    ),
    ...ruleSet.rows.flatMap((row) => lintRow(ruleSet, row, known)),
    ...lintNames(ruleSet, known),
    ...lintOverrides(ruleSet, known),
  ];
}

function knownRefs(ruleSet: OverallRuleSet): Set<string> {
  const known = new Set<string>();
  for (const item of ruleSet.baseData) for (const field of item.fields) known.add(`base.${item.key}.${field.key}`);
  for (const row of ruleSet.rows) for (const answer of row.answers) known.add(`${row.key}.${answer.key}`);
  return known;
}

function lintRow(ruleSet: OverallRuleSet, row: OverallRow, known: ReadonlySet<string>): string[] {
  const place = `rows.${row.key}`;
  const parts = sum(row.parts.map((part) => part.max));
  const faults = [
    ...doubled(row.answers.map((answer) => answer.key)),
    ...doubled(row.parts.map((part) => part.key)),
    ...(compare(parts, row.weight) === 0 ? [] : [`各要点合计 ${parts} 分，本行分值 ${row.weight}`]),
    ...lintNotApplicable(ruleSet, row),
    ...lintPrint(row),
  ].map((fault) => `${place}：${fault}`);
  for (const part of row.parts) {
    // Names inside formulas are judged with their place in the formula.
    const named = new Set(formulasOfPart(part).flatMap(({ formula }) => formulasOf(ruleSet).refs(formula)));
    for (const ref of refsOfPart(part, formulasOf(ruleSet).refs)) {
      if (!named.has(ref) && !known.has(ref.includes('.') ? ref : `${row.key}.${ref}`))
        faults.push(`${place}.${part.key}：没有名为「${ref}」的数据或答案`);
    }
    faults.push(...lintPart(part).map((fault) => `${place}.${part.key}：${fault}`));
  }
  return faults;
}

function lintNotApplicable(ruleSet: OverallRuleSet, row: OverallRow): string[] {
  if (row.notApplicable === undefined) return [];
  const answer = row.answers.find(({ key }) => key === row.notApplicable);
  if (answer?.kind !== 'yes-no') return [`notApplicable：本行没有名为「${row.notApplicable}」的是否答案`];
  return ruleSet.notApplicable === undefined
    ? ['写了 notApplicable，评分规则要写明不适用的怎么计分（notApplicable）']
    : [];
}

function lintOverrides(ruleSet: OverallRuleSet, known: ReadonlySet<string>): string[] {
  return ruleSet.gradeOverrides.flatMap((rule, index) => [
    ...(rule.answer === undefined || known.has(rule.answer)
      ? []
      : [`gradeOverrides.${numbered(index)}：没有名为「${rule.answer}」的答案`]),
    ...neverTaken(ruleSet, rule).map((fault) => `gradeOverrides.${numbered(index)}：${fault}`),
    ...(ruleSet.grades.some((band) => band.grade === rule.grade)
      ? []
      : [`gradeOverrides.${numbered(index)}：没有「${rule.grade}」这一等级`]),
  ]);
}

/** An override on what the answer can never say would never strike, and nobody would notice. */
function neverTaken(ruleSet: OverallRuleSet, { answer, equals }: OverallRuleSet['gradeOverrides'][number]): string[] {
  const { baseData, answers } = formOf(ruleSet);
  const cell = [...baseData, ...answers].find(({ row, key }) => answer === (row.startsWith('base.') ? `${row}.${key}` : fullRef(row, key)));
  if (cell === undefined || equals === undefined) return [];
  const read = readCell(cell, equals, { index: null, name: '', rowKey: cell.row });
  if (read.state === 'read' && read.text.trim() === equals) return [];
  const wanted = cell.choices.length > 0 ? `只能是${cell.choices.map((each) => `「${each}」`).join('')}之一` : '里不会这样写';
  return [`equals 写的是「${equals.slice(0, 40)}」，「${cell.label}」${wanted}，这一条永远不会生效`];
}
