// Scores random tables and works every row out a second time in whole hundredths: each row, Σ rows = total, Σ claims = claimed sum, to the
// last digit. Answers the first table that is off, and one digest over all figures, which must be the same on every run and machine.
import { createHash } from 'node:crypto';
import { scoreForm, shippedRuleSets, type RuleSet, type ScoredForm } from '@jishen/scoring';
import { randomTables, type RandomTable } from './random-table';

export interface Exactness {
  tables: number;
  rows: number;
  digest: string;
  /** What was expected and found, for the first table that is off. */
  fault: string | null;
}

export function checkTables(count: number, seed: bigint): Exactness {
  const ruleSet = shippedRuleSets().find(({ id }) => id === 'national-2020') as RuleSet;
  const hash = createHash('sha256');
  const source = randomTables(seed);
  let rows = 0;
  for (let done = 0; done < count; done += 1) {
    const table = source.next().value as RandomTable;
    const form = scored(ruleSet, table);
    const found = figuresOf(form);
    const expected = expectedOf(table);
    if (found !== expected) return { tables: done + 1, rows, digest: '', fault: `${expected} ≠ ${found}` };
    hash.update(`${found} ${form.total.grade ?? '-'}\n`);
    rows += table.rows.length + 1;
  }
  return { tables: count, rows, digest: hash.digest('hex'), fault: null };
}

function scored(ruleSet: RuleSet, table: RandomTable): ScoredForm {
  const cells: Record<string, Record<string, string>> = {
    funds: {
      adjusted: decimal(table.adjusted),
      executed: decimal(table.executed),
      weight: decimal(table.weight),
      claimed: decimal(table.claimed),
    },
  };
  table.rows.forEach((row, at) => {
    cells[`i${at}`] = {
      name: '数量',
      target: `${row.atMost ? '≤' : '≥'}${decimal(row.target)}`,
      actual: decimal(row.actual),
      weight: decimal(row.weight),
      claimed: decimal(row.claimed),
    };
  });
  return scoreForm(ruleSet, { cells });
}

function figuresOf({ rows, total }: ScoredForm): string {
  return [...rows.map((row) => row.computed), total.computed, total.sumOfClaimed].join(' ');
}

function expectedOf(table: RandomTable): string {
  const points = [
    share(table.weight, table.executed, table.adjusted),
    ...table.rows.map(({ atMost, weight, actual, target }) =>
      atMost ? share(weight, target, actual) : share(weight, actual, target),
    ),
  ];
  const claims = table.rows.reduce((added, row) => added + row.claimed, table.claimed);
  return [...points, points.reduce((added, each) => added + each, 0n), claims].map(decimal).join(' ');
}

/** weight × over ÷ under in hundredths, half up, never above the weight. */
function share(weight: bigint, over: bigint, under: bigint): bigint {
  return over >= under ? weight : (2n * weight * over + under) / (2n * under);
}

function decimal(hundredths: bigint): string {
  const places = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return `${(hundredths / 100n).toString()}${places === '' ? '' : `.${places}`}`;
}
