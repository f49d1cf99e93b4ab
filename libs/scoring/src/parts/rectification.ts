// 「上年重点评价问题全部整改计 5 分，部分整改计 3 分，未整改且无说明不得分」: points by how many of last year's findings are done.
// Cases that the print forgot (nothing found; nothing done but explained) have points only where the rule set says so.
import { compare } from '../decimal';
import { caseCount } from './case-count';
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';
import { readYesNo } from './yes-no';

export function scoreRectification(part: PartOf<'rectification'>, facts: RowFacts): PartResult {
  const found = caseCount(facts, part.found);
  if (found === null) return notFilled(facts, [part.found]);
  if (compare(found, '0') === 0)
    return paid(part.points.nothingFound, `${facts.label(part.found)} 0 个，没有要整改的问题`);
  const done = caseCount(facts, part.done);
  if (done === null) return notFilled(facts, [part.done]);
  const said = `${facts.label(part.found)} ${found} 个，已整改 ${done} 个`;
  if (compare(done, found) > 0) return { points: null, explanation: `${said}，整改数多于问题数，请核对` };
  if (compare(done, found) === 0) return paid(part.points.all, `${said}，全部整改`);
  if (compare(done, '0') > 0) return paid(part.points.part, `${said}，部分整改`);
  const explained = readYesNo(facts.text(part.explained));
  if (explained === null) return notFilled(facts, [part.explained]);
  return explained === '是'
    ? paid(part.points.noneExplained, `${said}，未整改，但有情况说明`)
    : paid(part.points.none, `${said}，未整改，也没有情况说明`);
}

function paid(points: string | null, said: string): PartResult {
  if (points === null) return { points, explanation: `${said}，评分标准没有印出这一情形的分数，须由人评定` };
  return { points, explanation: `${said}，计 ${points} 分` };
}
