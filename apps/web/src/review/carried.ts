// Which texts of a reviewer's draft a decision carries: once it is made they are said, and no draft any more. Pure.
import type { SubmissionEvent } from '../api/act-on-submission';
import { adjustmentCells, generalKey } from './review-lines';

export interface Carried {
  readonly row: string;
  readonly cell: string;
}

/** Marks stay, and so do remarks that an approval does not send. */
export function carriedBy(event: SubmissionEvent): Carried[] {
  if (event.type !== 'APPROVE' && event.type !== 'RETURN') return [];
  const adjusted = (event.adjustments ?? []).flatMap((each) => ('row' in each ? adjustmentCells.map((cell) => ({ row: each.row, cell })) : []));
  if (event.type === 'APPROVE') return [...adjusted, { row: generalKey, cell: 'opinion' }];
  return [...adjusted, ...(event.remarks ?? []).map(({ row }) => ({ row, cell: 'remark' })), { row: generalKey, cell: 'remark' }];
}
