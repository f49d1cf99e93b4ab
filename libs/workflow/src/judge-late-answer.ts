// Whether the case allows an answer as late as it is: past the due day it says why, and in time it does not. The day is no part of the machine,
// whose version 1 stays what it is. Pure.
import { isOverdue } from './working-days';
import { object, type Objection, type Refusal } from './refusal';

export interface LateAnswerCase {
  /** Days as YYYY-MM-DD. */
  dueOn: string;
  today: string;
  lateReason: string | undefined;
}

const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const lateAnswerRules = {
  'a-late-answer-says-why-it-is-late': ({ dueOn, today, lateReason }) =>
    isOverdue(dueOn, today) && (lateReason ?? '').trim() === ''
      ? object('LATE_REASON_REQUIRED', `整改期限是${dayWords(dueOn)}，已经过了。请写明逾期的原因，原因将记入留痕。`, { dueOn, today })
      : null,
  'only-a-late-answer-says-why-it-is-late': ({ dueOn, today, lateReason }) =>
    !isOverdue(dueOn, today) && lateReason !== undefined
      ? object('LATE_REASON_NOT_NEEDED', `整改期限是${dayWords(dueOn)}，还没有过，不用写逾期的原因。请去掉后再提交。`, { dueOn, today })
      : null,
} as const satisfies Record<string, (asked: LateAnswerCase) => Objection | null>;

/** The first rule that objects, or null. */
export function judgeLateAnswer(asked: LateAnswerCase): Refusal | null {
  for (const [rule, objects] of Object.entries(lateAnswerRules)) {
    const objection = objects(asked);
    if (objection !== null) return { ...objection, rule };
  }
  return null;
}
