// 「评审为优计 4 分，良计 3 分……」 and the state of last year's findings: points by a named case. A case without printed points has none.
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';

export function scoreChoice(part: PartOf<'choice'>, facts: RowFacts): PartResult {
  const said = facts.text(part.answer)?.trim() ?? null;
  if (said === null) return notFilled(facts, [part.answer]);
  const option = part.options.find((candidate) => candidate.value === said);
  const label = facts.label(part.answer);
  if (option === undefined)
    return {
      points: null,
      explanation: `${label}写作“${said.slice(0, 40)}”，应为${part.options.map((item) => item.value).join('、')}之一`,
    };
  if (option.points === null)
    return { points: null, explanation: `${label}：${said}，评分标准没有印出这一情形的分数，须由人评定` };
  return { points: option.points, explanation: `${label}：${said}，计 ${option.points} 分` };
}
