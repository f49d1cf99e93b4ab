// What becomes of a unit's form in a seeded district: acts with who does them and how many days ago, from the handing in to where it lies now. Each
// kind of life ends somewhere else. It acts nothing itself. Imported by tests and benches only.
import type { PlayedEvent } from '../seed/play';

/** Of the unit itself, of its department, of the bureau. */
export type Doer = 'preparer' | 'unit-head' | 'department' | 'section' | 'head' | 'performance';
export interface Act {
  daysAgo: number;
  by: Doer;
  /** An event on the form, or on the first item that was raised on it. */
  event: PlayedEvent | ItemAct;
}
export type ItemAct = { item: 'ANSWER' } | { item: 'VERIFY'; result: 'all' | 'part' | 'none' };

const signers: readonly Doer[] = ['unit-head', 'department', 'section', 'head'];
const agree = (by: Doer, daysAgo: number): Act => ({ by, daysAgo, event: { type: 'APPROVE' } });
const handIn = (daysAgo: number): Act => ({ by: 'preparer', daysAgo, event: { type: 'SUBMIT' } });
/** Handed in, then signed by one after the other. */
const signed = (submitted: number, ...days: readonly number[]): Act[] => [handIn(submitted), ...days.map((daysAgo, at) => agree(signers[at] ?? 'head', daysAgo))];

const scores = ['1.5', '1.4', '1.2', '1'] as const;
/** By its own decision: score taken down for one row. */
const adjusted = (by: Doer, daysAgo: number, index: number): Act => ({
  by, daysAgo,
  event: { type: 'APPROVE', adjustments: [{ row: 'procurement', score: scores[index % scores.length] ?? '1', clause: '评分标准整条', reason: '按采购合同和支付凭证核减' }] },
});
const returned = (by: Doer, daysAgo: number, dueOn?: string): Act => ({
  by, daysAgo, event: { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '请补充政府采购的合同和支付凭证', ...(dueOn === undefined ? {} : { dueOn }) },
});
const found = (by: Doer, daysAgo: number, dueOn: string): Act => ({ by, daysAgo, event: { type: 'RAISE_FINDING', text: '预算调整率超过 10%，年初预算编制不够细', owner: '财务科', dueOn } });
const act = (by: Doer, daysAgo: number, type: 'PUBLISH' | 'REQUIRE_RECTIFICATION'): Act => ({ by, daysAgo, event: { type } });
const filled = (daysAgo: number): Act => ({ by: 'preparer', daysAgo, event: { type: 'SAVE_DRAFT', rows: [] } });

/** `YYYY-MM-DD` in China, so many days before today. */
export const dayBefore = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

type Life = (index: number) => Act[];

/** Each is past the due day of where it lies now; all were handed in at least once. */
const late: readonly Life[] = [
  () => [filled(45), handIn(40)],
  () => [filled(50), ...signed(45, 43)],
  () => [filled(55), ...signed(50, 48, 45)],
  (index) => [filled(55), ...signed(50, 48), adjusted('department', 45, index), agree('section', 30)],
  () => [filled(40), ...signed(35, 33), returned('department', 20, dayBefore(6))],
];
const inTime: readonly Life[] = [
  () => [],
  () => [filled(5)],
  () => [filled(6), handIn(1)],
  () => [filled(9), ...signed(5, 4)],
  (index) => [filled(25), ...signed(20, 18), adjusted('department', 6, index)],
  (index) => [filled(30), ...signed(25, 23, 15), adjusted('section', 3, index)],
  () => [filled(40), ...signed(35, 33, 25, 15, 8)],
  () => [filled(45), ...signed(40, 38, 30, 20, 15), act('performance', 8, 'PUBLISH')],
  (index) => [filled(40), ...signed(35, 33), returned('department', 25), handIn(20), agree('unit-head', 19), adjusted('department', 4, index)],
  () => [filled(40), ...signed(35, 33, 28), found('section', 20, dayBefore(-60)), agree('section', 18), agree('head', 15), act('performance', 10, 'REQUIRE_RECTIFICATION'), { by: 'preparer', daysAgo: 4, event: { item: 'ANSWER' } }],
];
/** The first so many of them were never handed in. */
const drafts = 2;
const over: readonly Life[] = [
  () => [filled(50), ...signed(48, 46, 40, 30, 25), act('performance', 15, 'PUBLISH')],
  (index) => [filled(50), ...signed(48, 46), adjusted('department', 40, index), agree('section', 30), agree('head', 25), act('performance', 15, 'PUBLISH')],
  (index) => [filled(50), ...signed(48, 46), returned('department', 40), handIn(36), agree('unit-head', 35), agree('department', 30), adjusted('section', 22, index), agree('head', 20), act('performance', 12, 'PUBLISH')],
  () => [filled(50), ...signed(48, 46, 40), found('section', 35, dayBefore(5)), agree('section', 30), agree('head', 25), act('performance', 20, 'REQUIRE_RECTIFICATION'), { by: 'preparer', daysAgo: 14, event: { item: 'ANSWER' } }, { by: 'performance', daysAgo: 10, event: { item: 'VERIFY', result: 'all' } }, act('performance', 8, 'PUBLISH')],
  () => [filled(50), ...signed(48, 46, 40), found('section', 35, dayBefore(5)), agree('section', 30), agree('head', 25), act('performance', 20, 'REQUIRE_RECTIFICATION')],
];

/** Before any act of a life. */
export const openedDaysAgo = 60;
export const yearDays = 365;

/** @param yearsAgo 0: the present cycle, in which the first `lateCount` units are late and no other. */
export function lifeOf(index: number, yearsAgo: number, lateCount: number, allHandedIn = false): Act[] {
  const of = (lives: readonly Life[], at: number): Act[] => (lives[at % lives.length] ?? (() => []))(index);
  if (yearsAgo > 0) return of(over, index + yearsAgo).map((each) => ({ ...each, daysAgo: each.daysAgo + yearsAgo * yearDays }));
  return index < lateCount ? of(late, index) : of(allHandedIn ? inTime.slice(drafts) : inTime, index - lateCount);
}
