// 「以下各项，做到一项得该项分数」: a list of items, each with its own points, added up. An item without an answer leaves the sum open.
import { sum } from '../decimal';
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';
import { readYesNo } from './yes-no';

export function scoreChecklist(part: PartOf<'checklist'>, facts: RowFacts): PartResult {
  const said = part.items.map((item) => ({ item, answer: readYesNo(facts.text(item.answer)) }));
  const open = said.filter(({ answer }) => answer === null).map(({ item }) => item.answer);
  if (open.length > 0) return notFilled(facts, open);
  const points = sum(said.map(({ item, answer }) => (answer === '是' ? item.points : '0')));
  const words = said.map(({ item, answer }) => {
    const earned = answer === '是' ? `计 ${item.points} 分` : '不得分';
    return `${facts.label(item.answer)}：${answer ?? ''}，${earned}`;
  });
  return { points, explanation: `${words.join('；')}；合计 ${points} 分` };
}
