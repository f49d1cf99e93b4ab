// The closing line must never say that all is well when something did not run.
interface Closing {
  notes: string[];
  line: string;
  failed: boolean;
}
type Run = { chosen: boolean; exitCode: number | null };
interface Ran {
  report: object | null;
  exitCode: number | null;
}
const { closingLine, together } = jest.requireActual<{ closingLine: (report: object | null, run: Run) => Closing; together: (runs: Ran[]) => Ran }>(
  './closing-line.cjs',
);

const all = { chosen: false, exitCode: 0 };
const report = (counts: object): object => ({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...counts,
});

it('tells what passed', () => {
  expect(closingLine(report({}), all)).toEqual({ notes: [], line: '7 passed, 0 failed', failed: false });
});

it.each([
  ['a failed test', report({ numFailedTests: 2 }), { chosen: false, exitCode: 1 }, '7 passed, 2 failed'],
  [
    'a file that does not load',
    report({ numRuntimeErrorTestSuites: 1 }),
    { chosen: false, exitCode: 1 },
    '7 passed, 1 failed',
  ],
  ['a skipped test', report({ numPendingTests: 1, numTodoTests: 1 }), all, '7 passed, 2 failed'],
  ['a run that found nothing', report({ numPassedTests: 0 }), all, '0 passed, 1 failed'],
  ['a set-up or tear-down that broke', report({}), { chosen: false, exitCode: 1 }, '7 passed, 1 failed'],
  ['a jest that was killed', report({}), { chosen: false, exitCode: null }, '7 passed, 1 failed'],
  ['no report at all', null, { chosen: false, exitCode: 1 }, '0 passed, 1 failed'],
])('counts %s as failed', (_what, given, run, line) => {
  expect(closingLine(given, run)).toMatchObject({ line, failed: true });
});

it('does not blame tests that were left out on purpose', () => {
  expect(closingLine(report({ numPendingTests: 40 }), { chosen: true, exitCode: 0 })).toMatchObject({ failed: false });
});

describe('two runs together', () => {
  const good: Ran = { report: report({}), exitCode: 0 };

  it('count as their sum', () => {
    expect(together([good, { report: report({ numFailedTests: 1 }), exitCode: 1 }])).toEqual({ report: report({ numPassedTests: 14, numFailedTests: 1 }), exitCode: 1 });
  });

  it.each<[string, Ran]>([
    ['left no report', { report: null, exitCode: 0 }],
    ['was killed', { report: report({}), exitCode: null }],
    ['broke in its set-up', { report: report({}), exitCode: 1 }],
  ])('fail where one of them %s', (_what, bad) => {
    const { report: whole, exitCode } = together([bad, good]);
    expect(closingLine(whole, { chosen: false, exitCode }).failed).toBe(true);
  });
});
