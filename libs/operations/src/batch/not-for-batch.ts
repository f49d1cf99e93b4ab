// Why a form has to be decided by itself: something in it wants a look, somebody has touched its scores, or it is not what this person saw.
// Pure; that the person may approve it at all is judged elsewhere, by the same rules as any approval.
import type { MarksForBatch } from '@jishen/persistence';
import type { Refusal } from '../engine';
import { columnOf, type CaseRow } from '../submission/case';

export type Seen = 'current' | 'decided' | 'earlier' | 'never';

export function seenOf(row: Pick<CaseRow, 'content_hash'>, { seenHash, decided }: MarksForBatch): Seen {
  if (seenHash === null) return 'never';
  if (seenHash !== row.content_hash) return 'earlier';
  return decided === true ? 'decided' : 'current';
}

/** Empty: it may go along with others. */
export function notForBatch(row: Pick<CaseRow, 'content_hash' | 'snapshot'> & Parameters<typeof columnOf>[0], marks: MarksForBatch): Refusal[] {
  const { exceptions = 0, changedRows = null } = columnOf(row);
  const seen = seenOf(row, marks);
  return [
    ...some(exceptions, 'exceptions-are-decided-one-by-one', (count) => `有 ${count} 处异常（必改、需说明或请核对）`),
    ...some(marks.rowsToSee, 'rows-to-see-are-decided-one-by-one', (count) => `有 ${count} 行要看（自评与计算不同、算不出，或不计分）`),
    ...some(marks.adjusted, 'adjusted-scores-are-decided-one-by-one', (count) => `本轮有 ${count} 行调整过得分`),
    ...some(marks.drafted, 'a-draft-is-decided-by-itself', (count) => `您的审核草稿里有 ${count} 处拟调整或意见`),
    ...some(marks.findings, 'problems-are-decided-one-by-one', (count) => `有 ${count} 个问题没有销号`),
    ...(seen === 'earlier' ? [refusal('an-unseen-change-is-looked-at-first', '您看过以后内容有改动，改动还没有看', {})] : []),
    // Who never looked at it would sign what a return was about without knowing of it.
    ...(seen === 'never' ? some(changedRows ?? 0, 'an-unseen-change-is-looked-at-first', (count) => `与上一轮相比改了 ${count} 行，改动还没有看`) : []),
  ];
}

const some = (count: number, rule: string, what: (count: number) => string): Refusal[] => (count === 0 ? [] : [refusal(rule, what(count), { count })]);

const refusal = (rule: string, what: string, data: Record<string, unknown>): Refusal => ({ code: 'NOT_FOR_BATCH', rule, detail: `${what}，请打开这一件单独办理。`, data });
