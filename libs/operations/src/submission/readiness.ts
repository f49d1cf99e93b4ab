// What scoring says about handing a form in, in the shape that decide() asks for. The one place where a finding becomes an obstacle.
import type { ScoredForm } from '@jishen/scoring';
import type { Readiness } from '@jishen/workflow';

export function readinessOf({ findings, missing, missingReasons }: ScoredForm): Readiness {
  const errors = findings.filter((finding) => finding.severity === 'error');
  return {
    errors: errors.map(({ code, row, message }) => ({ code, row, message })),
    missingRows: missing,
    missingReasons,
  };
}
