// The one answer for a submission that is absent and for one that this person may not see: nothing to tell them apart.
import { authorize, type Actor, type Subject } from '@jishen/access';
import type { ReadOutcome, Refusal } from '../engine';

export function notThere(): Refusal {
  return {
    code: 'NOT_VISIBLE',
    rule: 'absent-and-foreign-look-the-same',
    detail: '没有找到这份自评件，或者您没有查看它的岗位；请核对链接，或联系本单位经办人。',
    data: {},
  };
}

/** The same answer for a record that is there but not seen, with what truly stands in the way for the trail. */
export function unseen(refusal: Refusal, actor: Actor, subject: Exclude<Subject, { kind: 'district' }>): Extract<ReadOutcome<never>, { ok: false }> {
  const may = authorize(actor, 'READ', subject);
  return { ok: false, refusal, unitId: subject.record.unitId, ...(may.ok ? {} : { inner: may.inner ?? may.refusal }) };
}
