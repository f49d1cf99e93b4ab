// Terms of posts: half-open intervals of instants, `validFrom` inclusive, `validTo` exclusive, null: no end. Pure.

export interface Term {
  /** UTC text with microseconds: text order is time order. */
  validFrom: string;
  validTo: string | null;
}

export function meet(a: Term, b: Term): boolean {
  return (a.validTo === null || b.validFrom < a.validTo) && (b.validTo === null || a.validFrom < b.validTo);
}

/** @param text ISO 8601 with a zone, as it was checked at the edge; what is finer than a millisecond is kept up to the microsecond */
export function instantOf(text: string): string {
  const micros = /\.(\d+)/.exec(text)?.[1]?.padEnd(6, '0').slice(0, 6) ?? '000000';
  const seconds = new Date(text.replace(/\.\d+/, '')).toISOString().slice(0, 19);
  return `${seconds}.${micros}Z`;
}
