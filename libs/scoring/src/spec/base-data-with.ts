// Base data of 砂子塘 with changes, for the specs of the 勾稽 checks: only their findings come back. It never decides what is right.
import shazitang from '../../../../cases/shazitang-2020.json';
import { scoreCase, type CaseFinding } from '../score-case';

export type Base = Record<string, string | null>;

const CONSISTENCY = /^(PART_SUM|OF_WHICH|FIGURE_|LAST_YEAR|STATED_|UNIT_NAME|YEAR_|MONEY_UNIT)/;

/** 砂子塘 with other base data, and only what the test says of other documents. */
export function found(base: Base = {}, rest: Record<string, unknown> = {}): CaseFinding[] {
  const file = structuredClone(shazitang) as unknown as { baseData: Record<string, Record<string, string>> };
  for (const given of Object.values(file.baseData)) given['source'] = 'printed';
  for (const [cell, value] of Object.entries(base)) {
    if (value === null) delete file.baseData[cell];
    else file.baseData[cell] = { value, source: 'printed', column: '示范' };
  }
  const output = scoreCase({ ...file, statements: [], documents: [], lastYear: {}, ...rest });
  if ('fault' in output) throw new Error(output.fault);
  return output.findings.filter((finding) => CONSISTENCY.test(finding.code));
}

export function codes(findings: CaseFinding[]): string[] {
  return findings.map((finding) => `${finding.code} ${finding.row ?? ''}`);
}
