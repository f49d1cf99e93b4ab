// What an adjustment in mind still lacks, so that it is said beside the field and not only when the decision is refused. Pure; the ledger
// has the last word.
import { wishedScore } from '@jishen/scoring';
import { citationsIn, namedIn } from '../evidence/citations';
import { adjustFaults as words } from '../texts/review';
import type { ReviewRow } from './review-rows';

export interface AdjustmentFaults {
  score: string | null;
  clause: string | null;
  reason: string | null;
  evidence: string | null;
}

const leastReason = 8;

/** What the rules and the submission's files say about naming evidence. */
export interface EvidenceTerms {
  needed: boolean;
  /** What may be named, with its pages; null until it is known. */
  known: ReadonlyMap<string, number | null> | null;
}

export function checkAdjustment({ row, line }: Pick<ReviewRow, 'row' | 'line'>, evidence: EvidenceTerms): AdjustmentFaults {
  const wish = wishedScore(line.score, row.weight);
  return {
    score: wish.ok ? (wish.value === row.final ? words.unchanged : null) : wish.why === 'out-of-range' ? words['out-of-range'](row.weight ?? '0') : words['not-decimal'],
    clause: line.clause.trim() === '' ? words.clause : null,
    reason: [...line.reason.trim()].length < leastReason ? words.reason : null,
    evidence: evidenceFault(line.evidence, evidence),
  };
}

function evidenceFault(named: string, { needed, known }: EvidenceTerms): string | null {
  const all = namedIn(named);
  if (all.length === 0) return needed ? words.evidence : null;
  if (new Set(all).size < all.length) return words.evidenceTwice;
  for (const { evidence, page } of citationsIn(named)) {
    const pages = known?.get(evidence);
    if (known?.has(evidence) === false) return words.evidenceGone;
    if (page !== null && typeof pages === 'number' && page > pages) return words.evidencePage(page, pages);
  }
  return null;
}

export const isComplete = (faults: AdjustmentFaults): boolean => Object.values(faults).every((fault) => fault === null);

/** A rate in the reason that stands nowhere in what the row was computed from: worth a second look, no obstacle. */
export function strangePercent({ row, line }: Pick<ReviewRow, 'row' | 'line'>): string | null {
  const known = [row.explanation, ...row.parts.map(({ explanation }) => explanation), ...Object.values(row.cells)].join(' ').normalize('NFKC');
  const told: readonly string[] = known.match(percents) ?? [];
  if (told.length === 0) return null;
  return line.reason.normalize('NFKC').match(percents)?.find((percent) => !told.includes(percent)) ?? null;
}

const percents = /\d+(?:\.\d+)?%/g;
