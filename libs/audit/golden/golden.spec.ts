// Reads the golden log and every deliberately broken copy as they lie in the repository, and asks the verifier about each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyLog } from '../src/log-verifier';
import { exitCodeOf, type Report } from '../src/report';
import { verifyLogFile } from '../src/verify-log-file';
import { goldenFiles, type Expected } from './golden-files';
import { editBody, headsOf, rechain, rowAt, soundLog } from './golden-log';
import { origin, streams } from './golden-story';

const folder = __dirname;
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const verify = (file: string): Promise<Report> => verifyLogFile(read(file).split('\n').slice(0, -1));
const expected = JSON.parse(read('expected.json')) as Expected[];

test('the files in the repository are the ones that the generator makes', async () => {
  const made = await goldenFiles();
  const lying = readdirSync(folder).filter((name) => /\.jsonl?$/.test(name));
  expect(lying.sort()).toEqual(Object.keys(made).sort());
  for (const [name, text] of Object.entries(made)) expect({ name, same: read(name) === text }).toEqual({ name, same: true });
});

test('the sound log verifies, its lawful erasure included', async () => {
  const report = await verify('sound.jsonl');
  expect(report).toMatchObject({ sound: true, readable: true, entries: 16, streams: 4, scoreLines: 4, faults: [], faultCount: 0 });
  expect(exitCodeOf(report)).toBe(0);
});

test.each(expected.filter((one) => one.check !== null))('$file is found by the check $check', async ({ file, exit, check, stream, seq }) => {
  const report = await verify(file);
  expect(exitCodeOf(report)).toBe(exit);
  expect(report.faults.filter((fault) => fault.check === check)).toContainEqual({ check, stream, seq, detail: expect.any(String) });
});

test('a log where it lies gives the same answer as its export', async () => {
  const log = soundLog();
  expect(await verifyLog({ origin, entries: log.rows, ...log })).toMatchObject({ sound: true, entries: 16 });
  log.scoreHeads.pop();
  expect(await verifyLog({ origin, entries: log.rows, ...log })).toMatchObject({ sound: false, faults: [{ check: 'score-head' }] });
});

test('stated limit: who rewrites entries, chain, ledger and heads alike is found only by what was sealed or handed out before', async () => {
  const log = soundLog();
  const figures = { delta: '-0.5', to: '5' };
  editBody(rowAt(log, streams.submission, 5), (body) => Object.assign(body['pub'] as object, figures));
  editBody(rowAt(log, streams.submission, 7), (body) => Object.assign(body['pub'] as object, { from: '5', delta: '0.5' }));
  Object.assign(log.scoreLines[1] as object, figures);
  Object.assign(log.scoreLines[2] as object, { from: '5', delta: '0.5' });
  rechain(log, streams.submission);
  log.heads = headsOf(log);
  expect((await verifyLog({ origin, entries: log.rows, ...log })).sound).toBe(true);
});
