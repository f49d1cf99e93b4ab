// Whether an item may be closed on what was looked at: whoever says what they saw closes nothing on nothing. Who says nothing of it is judged as ever;
// the machine, whose version 1 stays what it is, is not asked. Pure.
import type { ItemResult } from './item-snapshot';
import { object, type Refusal } from './refusal';

export interface ClosingCase {
  result: ItemResult;
  /** What the verifier says they looked at; left out: not said. */
  seen?: readonly string[];
}

export function judgeClosing({ result, seen }: ClosingCase): Refusal | null {
  if (result !== 'all' || seen === undefined || seen.length > 0) return null;
  const objection = object('ITEM_WITHOUT_MATERIAL', '没有核对任何材料，不能销号。请核对单位附的材料，或写明您另外看到的材料；都没有的，选“部分完成”或“没有完成”退回，请单位补附。');
  return { ...objection, rule: 'nothing-is-closed-without-material' };
}
