// 「财政部门考核为优计 4 分、良 3 分、中 2 分、低 1 分、差 0 分」: points by a tier that somebody outside the unit has given.
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';

export function scoreTier(part: PartOf<'tier'>, facts: RowFacts): PartResult {
  const said = facts.text(part.answer)?.trim();
  if (said === undefined) return notFilled(facts, [part.answer]);
  const label = facts.label(part.answer);
  const found = part.tiers.find(({ tier }) => tier === said);
  if (found === undefined) {
    const tiers = part.tiers.map(({ tier }) => tier).join('、');
    return { points: null, explanation: `${label}写作“${said.slice(0, 40)}”，应为${tiers}之一` };
  }
  return { points: found.points, explanation: `${label}：${part.givenBy}评定为「${said}」，计 ${found.points} 分` };
}
