// `npm test [-- path …]`: runs jest and closes with ONE line `N passed, N failed`, so that a reader sees that tests ran.
// A file that does not load, a skipped test and a run that found nothing all count as failed. It never chooses tests.
const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { closingLine } = require('./closing-line.cjs');

const root = resolve(__dirname, '..');
const given = process.argv.slice(2).filter((argument) => argument !== '.');
const chosen = given.length > 0; // with a filter such as -t jest reports what it left out as pending
const folder = mkdtempSync(join(tmpdir(), 'jishen-tests-'));
const report = join(folder, 'report.json');

const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = join(root, 'node_modules/jest/bin/jest.js');
const run = spawnSync(process.execPath, [...flags, jest, '--json', `--outputFile=${report}`, ...given], {
  cwd: root,
  stdio: ['inherit', 'ignore', 'inherit'], // the report goes to its file; progress is on stderr
});

const { notes, line, failed } = closingLine(read(report), { chosen, exitCode: run.status });
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
