// What two rule sets say differently, in the words of the sheet, in the order of the first and then of the second. It judges neither.
import type { RuleSetSheet } from './rule-set-sheet';

export interface RuleDifference {
  where: string;
  /** Null: it does not stand there. */
  before: string | null;
  after: string | null;
}

export function compareRuleSets(before: RuleSetSheet, after: RuleSetSheet): RuleDifference[] {
  const [then, now] = [sentencesOf(before), sentencesOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((where) => ({ where, before: then.get(where) ?? null, after: now.get(where) ?? null }))
    .filter((each) => each.before !== each.after);
}

function sentencesOf(sheet: RuleSetSheet): Map<string, string> {
  const said = new Map<string, string>([
    ['名称', sheet.title], ['地方', sheet.place], ['年度', String(sheet.year)], ['依据', sheet.source],
  ]);
  sheet.parameters.forEach((sentence, at) => said.set(`参数 ${at + 1}`, sentence));
  for (const row of sheet.rows) {
    said.set(`${row.name}：分值`, `${row.weight} 分`);
    if (row.standard !== null) said.set(`${row.name}：评分标准`, row.standard);
    if (row.checkpoints !== null) said.set(`${row.name}：评分要点`, row.checkpoints);
    row.parts.forEach((part, at) => said.set(`${row.name}：计分 ${at + 1}`, `${part.words}${part.note === null ? '' : `（${part.note}）`}`));
  }
  for (const { name, words } of sheet.rules) said.set(name, words);
  sheet.effects.forEach((sentence, at) => said.set(`总分和等级 ${at + 1}`, sentence));
  sheet.assumptions.forEach((sentence, at) => said.set(`约定 ${at + 1}`, sentence));
  return said;
}
