// A refusal on its way out of a controller: thrown here at the edge only, and turned into a problem document by the filter.
// Operations never throw it; they answer refusals as values.
import type { Outcome, Refusal } from '@jishen/operations';

export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function refuseRequest(code: string, rule: string, detail: string, data: Record<string, unknown> = {}): Refused {
  return new Refused({ code, rule, detail, data });
}

/** What an operation answered, or its refusal on its way out. */
export function accept<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Refused(outcome.refusal);
}
