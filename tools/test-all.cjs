// `npm test [-- path …]`: runs jest, the journeys in a browser last, and closes with ONE line `N passed, N failed`, so that a reader sees that tests ran.
// A file that does not load, a skipped test and a run that found nothing all count as failed. It never chooses tests.
const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { closingLine, together } = require('./closing-line.cjs');

const root = resolve(__dirname, '..');
const given = process.argv.slice(2).filter((argument) => argument !== '.');
const chosen = given.length > 0; // with a filter such as -t jest reports what it left out as pending
const folder = mkdtempSync(join(tmpdir(), 'jishen-tests-'));
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = join(root, 'node_modules/jest/bin/jest.js');
// The journeys run after everything else: a browser beside the rest would be measured, not tested. Each worker has a house of its own.
const phases = given.includes('--selectProjects') ? [[]] : [['--selectProjects', 'unit', 'system'], ['--selectProjects', 'browser']];
const runs = phases.map((phase, index) => {
  const report = join(folder, `report-${index}.json`);
  const wanted = chosen && phase.length > 0 ? ['--passWithNoTests'] : []; // what was named may lie in one phase alone
  const run = spawnSync(process.execPath, [...flags, jest, '--json', `--outputFile=${report}`, ...given, ...phase, ...wanted], {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'], // the report goes to its file; progress is on stderr
  });
  return { report: read(report), exitCode: run.status };
});

const { report, exitCode } = together(runs);
const { notes, line, failed } = closingLine(report, { chosen, exitCode });
rmSync(folder, { recursive: true, force: true });
[...notes, line].forEach((text) => console.log(text));
process.exit(failed ? 1 : 0);

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
