// What a printed form is made from: the detail of a submission as this reader was shown it, and its rule set. Nothing that the reader
// may not see is in it, so nothing of it can be printed.
import type { submissionAnswer } from '@jishen/contracts';
import type { RuleSet } from '@jishen/scoring';
import type { z } from 'zod';

type Detail = z.infer<typeof submissionAnswer>;

export type PrintMaterial = Pick<
  Detail,
  'id' | 'unitName' | 'demonstration' | 'form' | 'name' | 'year' | 'state' | 'version' | 'contentHash' | 'rows' | 'inputs' | 'total' | 'settlement' | 'finalTotal'
> & { readonly ruleSet: RuleSet };

/** What a person typed, by row and cell, without the blanks around it. */
export function cellOf({ rows, inputs }: PrintMaterial): (row: string, cell: string) => string {
  const cells = new Map([...rows, ...inputs].map(({ key, cells: typed }) => [key, typed]));
  return (row, cell) => (cells.get(row)?.[cell] ?? '').trim();
}

/** A review has begun to speak once there is a ledger; in a draft the ledger is that of an earlier round. */
export const isReviewed = ({ state, finalTotal }: PrintMaterial): boolean => state !== 'draft' && finalTotal !== null;
