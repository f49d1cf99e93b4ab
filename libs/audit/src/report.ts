// What a verification says: sound or not, every fault with its place, and what was looked at.
// It never prints and never stops at the first fault.

/** The checks, by the names that docs/audit-format.md explains. */
export const checks = [
  'file',
  'canon',
  'shape',
  'hash',
  'bind',
  'origin',
  'order',
  'dense',
  'chain',
  'time',
  'replay',
  'head',
  'payload',
  'ledger',
  'score-head',
  'record',
] as const;
export type Check = (typeof checks)[number];

export interface Fault {
  /** Said only where several logs were verified together: which of them. */
  origin?: string;
  stream: string | null;
  seq: number | null;
  check: Check;
  /** A Chinese sentence: what is wrong, and what was expected. */
  detail: string;
}

export interface Report {
  sound: boolean;
  /** False only where a file is no log at all. */
  readable: boolean;
  /** The logs that were verified, `jishen/<districtId>` each. */
  origins: string[];
  entries: number;
  streams: number;
  scoreLines: number;
  /** The first hundred; faultCount counts them all. */
  faults: Fault[];
  faultCount: number;
  checked: Check[];
}

const maxFaultsKept = 100;

export class Faults {
  readonly kept: Fault[] = [];
  count = 0;

  add(check: Check, stream: string | null, seq: number | null, detail: string): void {
    this.count += 1;
    if (this.kept.length < maxFaultsKept) this.kept.push({ stream, seq, check, detail });
  }
}

export interface Tally {
  origins: string[];
  entries: number;
  streams: number;
  scoreLines: number;
  readable?: boolean;
}

export function reportOf(faults: Faults, checked: readonly Check[], tally: Tally): Report {
  const { origins, entries, streams, scoreLines, readable = true } = tally;
  return {
    sound: faults.count === 0,
    readable,
    origins,
    entries,
    streams,
    scoreLines,
    faults: faults.kept,
    faultCount: faults.count,
    checked: [...checked],
  };
}

/** Several logs as one report: sums, and every fault says in which log. What was not checked in one of them was not checked. */
export function joinReports(reports: readonly Report[]): Report {
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0) return only;
  const total = (count: (report: Report) => number): number => reports.reduce((sum, report) => sum + count(report), 0);
  return {
    sound: reports.every((report) => report.sound),
    readable: reports.every((report) => report.readable),
    origins: reports.flatMap((report) => report.origins),
    entries: total((report) => report.entries),
    streams: total((report) => report.streams),
    scoreLines: total((report) => report.scoreLines),
    faults: reports.flatMap(({ origins, faults }) => faults.map((fault) => ({ origin: origins.join(), ...fault }))).slice(0, maxFaultsKept),
    faultCount: total((report) => report.faultCount),
    checked: checks.filter((check) => reports.every((report) => report.checked.includes(check))),
  };
}

/** Exit status of every verifier: 0 sound, 1 broken, 2 unreadable. */
export function exitCodeOf(report: Report): 0 | 1 | 2 {
  if (!report.readable) return 2;
  return report.sound ? 0 : 1;
}
