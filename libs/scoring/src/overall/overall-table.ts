// An overall table as scoring sees it: facts by reference (base data and answers), claims, reasons. It never holds raw cells.
import type { DocumentHead, Statement } from '../consistency/statement.schema';
import type { AnswerBasis, Finding } from '../scored-form';

/** One answer or figure, readable text kept as written. */
export interface Fact {
  text: string;
  basis: AnswerBasis;
  /** A figure as printed, trailing zeros kept: its last place says how exact it claims to be. */
  printed?: string;
  /** Base data: in the table itself, or only in the report. */
  source?: 'printed' | 'report';
  /** Where exactly it is printed. */
  column?: string;
}

/** What a title page says; the year as four digits. */
export type PrintedHead = Omit<DocumentHead, 'year'> & { year?: string };

/** The other documents of the submission, as far as they are known. */
export interface OtherDocuments {
  unit: string;
  moneyUnit: string;
  heads: readonly PrintedHead[];
  statements: readonly Statement[];
  /** `item.field` of last year's own table. */
  lastYear: ReadonlyMap<string, string>;
}

export interface OverallTable {
  year: number | undefined;
  complete: boolean;
  /** `base.item.field` or `row.answer` → what is known. */
  facts: ReadonlyMap<string, Fact>;
  claimed: ReadonlyMap<string, string>;
  /** Row → the claim as printed, trailing zeros kept; left out where only the figures are known. */
  printedClaims?: ReadonlyMap<string, string>;
  reasons: ReadonlyMap<string, string>;
  evidence: ReadonlyMap<string, string>;
  /** Rows with a file tied to them. */
  attached?: ReadonlySet<string>;
  claimedTotal: string | null;
  printedTotal?: string | null;
  cellFindings: Finding[];
  documents: OtherDocuments;
}
