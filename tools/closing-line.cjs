// From jest's report to the one line that closes a run. What did not run counts as failed: a file that does not load,
// a skipped test, a run without a report. It never prints.

const counted = ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numTodoTests', 'numRuntimeErrorTestSuites'];

/**
 * Several runs as one. A run without a report leaves the whole without one: nobody knows what it would have said.
 * @param {{ report: object | null, exitCode: number | null }[]} runs
 */
exports.together = (runs) => {
  const known = runs.every(({ report }) => typeof report?.numPassedTests === 'number');
  const sums = counted.map((name) => [name, runs.reduce((sum, { report }) => sum + (report?.[name] ?? 0), 0)]);
  const bad = runs.find(({ exitCode }) => exitCode !== 0);
  return { report: known ? Object.fromEntries(sums) : null, exitCode: bad === undefined ? 0 : bad.exitCode };
};

/**
 * @param {object | null} report jest's --json report, null where there is none
 * @param {{ chosen: boolean, exitCode: number | null }} run `chosen`: tests were picked by name, so others are rightly left out
 */
exports.closingLine = (report, run) => {
  if (typeof report?.numPassedTests !== 'number') {
    return { notes: ['jest ended without a report'], line: '0 passed, 1 failed', failed: true };
  }
  const skipped = run.chosen ? 0 : report.numPendingTests + report.numTodoTests;
  const notRun = report.numRuntimeErrorTestSuites;
  const failures = report.numFailedTests + notRun + skipped;
  const silent = failures === 0 && (report.numPassedTests === 0 || run.exitCode !== 0) ? 1 : 0;
  const notes = [
    skipped > 0 ? `${skipped} skipped, counted as failed` : '',
    notRun > 0 ? `${notRun} files did not run, counted as failed` : '',
    silent > 0 ? 'jest reported no failed test and yet did not succeed, counted as failed' : '',
  ].filter((note) => note !== '');
  const failed = failures + silent;
  return { notes, line: `${report.numPassedTests} passed, ${failed} failed`, failed: failed > 0 };
};
