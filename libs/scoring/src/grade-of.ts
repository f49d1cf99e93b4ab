// The grade that a total falls into, by the rule set's half-open bands; none outside 0 to 100. It never rounds a total into a band.
import { isInBand } from './parts/band';
import type { GradeBand } from './rule-set-pieces.schema';

export function gradeOf(grades: readonly GradeBand[], total: string): string | null {
  return grades.find((band) => isInBand(total, band))?.grade ?? null;
}
