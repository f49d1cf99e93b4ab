// One row of a project table and the whole table as scoring sees them: exact decimals or null, written values as text. It never holds raw numbers.
import type { Finding } from '../scored-form';

/** Figures as printed: their last place says how exact they claim to be. */
export interface Printed {
  weight: string | null;
  claimed: string | null;
}

export interface Indicator {
  key: string;
  index: number;
  name: string;
  level1: string | null;
  level2: string | null;
  target: string | null;
  actual: string | null;
  weight: string | null;
  claimed: string | null;
  reason: string | null;
  printed?: Printed;
}

export interface Funds {
  initial: string | null;
  adjusted: string | null;
  executed: string | null;
  weight: string | null;
  claimed: string | null;
  /** As printed, trailing zeros kept: its last place says how exact it claims to be. */
  claimedRatePercent: string | null;
  reason: string | null;
  printed?: Printed;
}

export interface ProjectTable {
  year: number | undefined;
  complete: boolean;
  funds: Funds;
  indicators: Indicator[];
  claimedTotal: string | null;
  printedTotal?: string | null;
  /** Faults found while the cells were read. */
  cellFindings: Finding[];
}
