// How the corpus files abbreviate: finding codes, verdict signs, empty cells and line breaks. Only tests read it.
export const CODES: Readonly<Record<string, string>> = {
  SD: 'SCORE_DIFFERS',
  DR: 'DEDUCTION_WITHOUT_REASON',
  MR: 'TARGET_MISSED_WITHOUT_REASON',
  OV: 'OVERSHOOT',
  VM: 'VALUE_MISSING',
  DS: 'DIRECTION_SUSPECT',
  RT: 'ACTUAL_REPEATS_TARGET',
  TU: 'TARGET_UNREADABLE',
  SV: 'SAVING_RATE_CONTRADICTS',
  AW: 'SCORE_ABOVE_WEIGHT',
  BZ: 'SCORE_BELOW_ZERO',
  SU: 'SUM_DIFFERS',
  SR: 'SUM_WITHIN_ROUNDING',
  WE: 'WEIGHTS_NOT_100',
  WR: 'WEIGHTS_WITHIN_ROUNDING',
  ER: 'EXECUTION_RATE_DIFFERS',
  EA: 'EXECUTION_ABOVE_100',
  BC: 'BUDGET_CUT_TO_SPENDING',
  DU: 'DUPLICATE_INDICATOR',
};

export const VERDICTS: Readonly<Record<string, string>> = { '=': 'agrees', '!': 'differs', '?': 'not-computable' };

export function cellOf(text: string | undefined): string | null {
  return text === undefined || text === '∅' ? null : text.replace(/␤/g, '\n');
}
