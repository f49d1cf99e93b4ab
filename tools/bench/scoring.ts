// How many tables a second are scored in this process, and how the time grows with the rows. It needs no server and no database, and
// judges nothing but whether the growth is linear.
import { scoreCase, scoreForm, shippedRuleSets, type RuleSet } from '@jishen/scoring';
import { exampleRows, exampleTable } from './example-table';

export interface ScoringBench {
  /** One project table of 20 rows, as a case file and as a form typed. */
  tablesPerSecond: { caseFile: number; form: number };
  growth: { rows: number; milliseconds: number; microsecondsPerRow: number }[];
  /** Time of a row in the longest table ÷ time of a row in the middle one (1000 rows): 1 is linear. */
  longestAgainstMiddle: number;
  linear: boolean;
  /** Bytes left behind per row scored, before any collection; null without --expose-gc. */
  bytesPerRow: number | null;
}

const SIZES = [10, 100, 1000, 10_000];
const MIDDLE = 1000;
/** Caches and collections may cost something; a quadratic step would be ten times as much per row. */
const STILL_LINEAR = 3;
const LEAST_MILLISECONDS = 300;
const ROUNDS = 3;

export function benchScoring(): ScoringBench {
  const table = exampleTable(20);
  const national = ruleSet('national-2020');
  const input = { cells: formCells(20), year: 2022 };
  scoreCase(exampleTable(MIDDLE));
  const growth = SIZES.map((rows) => {
    const long = exampleTable(rows);
    const milliseconds = best(() => scoreCase(long));
    return { rows, milliseconds: round(milliseconds), microsecondsPerRow: round((milliseconds * 1000) / rows) };
  });
  const perRow = (rows: number): number => growth.find((step) => step.rows === rows)?.microsecondsPerRow ?? 0;
  const longestAgainstMiddle = round(perRow(10_000) / perRow(MIDDLE));
  return {
    tablesPerSecond: {
      caseFile: Math.round(1000 / best(() => scoreCase(table))),
      form: Math.round(1000 / best(() => scoreForm(national, input))),
    },
    growth,
    longestAgainstMiddle,
    linear: longestAgainstMiddle <= STILL_LINEAR,
    bytesPerRow: bytesPerRow(),
  };
}

/** The best of a few rounds, each long enough to be measured; what else runs on the machine only ever adds. */
function best(once: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    let times = 0;
    const start = performance.now();
    let spent = 0;
    do {
      once();
      times += 1;
      spent = performance.now() - start;
    } while (spent < LEAST_MILLISECONDS / ROUNDS);
    least = Math.min(least, spent / times);
  }
  return least;
}

function bytesPerRow(): number | null {
  const collect = globalThis.gc;
  if (collect === undefined) return null;
  const table = exampleTable(MIDDLE);
  scoreCase(table);
  collect();
  const before = process.memoryUsage().heapUsed;
  scoreCase(table);
  return Math.round((process.memoryUsage().heapUsed - before) / MIDDLE);
}

function formCells(rows: number): Record<string, Record<string, string>> {
  const indicators = exampleRows(rows).map((row, index) => [`i${String(index).padStart(5, '0')}`, row] as const);
  return { funds: { adjusted: '100', executed: '90', weight: '10', claimed: '9' }, ...Object.fromEntries(indicators) };
}

function ruleSet(id: string): RuleSet {
  const found = shippedRuleSets().find((each) => each.id === id);
  if (found === undefined) throw new Error(`no shipped rule set ${id}`);
  return found;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function sayScoring({ tablesPerSecond, growth, longestAgainstMiddle, linear }: ScoringBench, say: (line: string) => void): void {
  say(`评分：每秒 ${tablesPerSecond.caseFile} 张 20 行的表（案例文件），${tablesPerSecond.form} 张（表单）`);
  for (const { rows, milliseconds, microsecondsPerRow } of growth) say(`${String(rows).padStart(7)} 行  ${milliseconds} 毫秒  每行 ${microsecondsPerRow} 微秒`);
  say(`10 000 行与 1 000 行每行用时之比 ${longestAgainstMiddle}：${linear ? '线性' : '不是线性'}`);
}
