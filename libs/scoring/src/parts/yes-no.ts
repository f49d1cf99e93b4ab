// 「符合，计 n 分，否则不得分」: all or nothing by a yes or no.
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';

export type YesNo = '是' | '否';

export function readYesNo(text: string | null): YesNo | null {
  const said = text?.trim();
  return said === '是' || said === '否' ? said : null;
}

export function scoreYesNo(part: PartOf<'yes-no'>, facts: RowFacts): PartResult {
  const said = readYesNo(facts.text(part.answer));
  if (said === null) return notFilled(facts, [part.answer]);
  const label = facts.label(part.answer);
  return said === '是'
    ? { points: part.max, explanation: `${label}：是，计 ${part.max} 分` }
    : { points: '0', explanation: `${label}：否，不得分` };
}
