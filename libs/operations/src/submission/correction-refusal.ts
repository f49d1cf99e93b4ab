// A correction says from what to what: what it starts from must be what stands in the field now, or somebody corrects what they
// have not seen. Which fields may be corrected at all is the workflow's to say.
import type { Refusal } from '../engine';

interface Correction {
  field: string;
  from: string;
  to: string;
}

const fieldNames: Record<string, string> = { title: '名称', contact: '联系方式', reportText: '报告正文', remarks: '备注' };

/** What stands in each field. @param name the submission's own: what its title is until it is corrected; all other fields begin empty */
export const correctedTo = (name: string, made: readonly Correction[]): Map<string, string> => new Map([['title', name], ...made.map(({ field, to }): [string, string] => [field, to])]);

export function correctionRefusal(name: string, made: readonly Correction[], wanted: readonly Correction[]): Refusal | null {
  const present = correctedTo(name, made);
  for (const { field, from, to } of wanted) {
    const now = present.get(field) ?? '';
    if (now !== from) return differs(field, now, from);
    // The same field twice in one correction: the second starts from the first.
    present.set(field, to);
  }
  return null;
}

function differs(field: string, present: string, from: string): Refusal {
  const told = present === '' ? '空的' : `“${present}”`;
  return {
    code: 'CORRECT_FROM_DIFFERS',
    rule: 'a-correction-starts-from-what-stands',
    detail: `“${fieldNames[field] ?? field}”现在是${told}，与您填写的原内容不同。请核对现在的内容后再更正。`,
    data: { field, present, from },
  };
}
