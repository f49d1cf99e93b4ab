// 「健全，计 n 分，否则酌情扣分」: full marks for yes; for no a person says how much is left. It never chooses that figure.
import { compare } from '../decimal';
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';
import { readYesNo } from './yes-no';

export function scoreYesElseJudged(part: PartOf<'yes-else-judged'>, facts: RowFacts): PartResult {
  const said = readYesNo(facts.text(part.answer));
  if (said === null) return notFilled(facts, [part.answer]);
  const label = facts.label(part.answer);
  if (said === '是') return { points: part.max, explanation: `${label}：是，计 ${part.max} 分` };
  const judged = facts.figure(part.judged);
  if (judged === null) return notFilled(facts, [part.judged]);
  if (compare(judged, '0') < 0 || compare(judged, part.max) > 0)
    return { points: null, explanation: `${facts.label(part.judged)} ${judged} 不在 0 到 ${part.max} 之间` };
  return { points: judged, explanation: `${label}：否，酌情扣分后由人评定 ${judged} 分（满分 ${part.max}）` };
}
