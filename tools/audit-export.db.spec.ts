// The export as a process: every district in one file, over an older file, and one sentence where it cannot be written.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUpDistrict } from '@jishen/operations';
import { childProcesses, testDatabase } from '@jishen/testing';

const processes = childProcesses();
const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'jishen-export-'));
const file = join(folder, 'log.jsonl');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const db = await database.open();
  for (const code of ['east', 'west']) {
    const units = [{ code: 'bureau', name: '财政局', kind: 'bureau' as const }];
    await setUpDistrict({ db, build: 'spec' }, { code, name: code, demonstration: false, units, people: [] });
  }
});

async function run(script: string, args: string[], env: Record<string, string | undefined> = {}): Promise<{ code: number | null; output: string }> {
  const child = processes.start({
    script, args, env: { DATABASE_URL: database.ownerUrl, DATABASE_OWNER_URL: undefined, DATABASE_APP_URL: undefined, INIT_CWD: undefined, ...env },
  });
  const { code } = await child.exited;
  return { code, output: child.output() };
}

it('writes all districts into the one file that was named, over what was there, and verifies it', async () => {
  writeFileSync(file, 'an older export');
  expect(await run('tools/audit-export.ts', [file])).toMatchObject({ code: 0 });
  expect(readdirSync(folder)).toEqual(['log.jsonl']);
  const headers = readFileSync(file, 'utf8').split('\n').filter((line) => line.startsWith('{"format"'));
  expect(headers).toHaveLength(2);
  expect(await run('tools/audit-verify.ts', [file])).toEqual({ code: 0, output: expect.stringMatching(/完好；2 份日志（jishen\/.+、jishen\/.+）/) });
  const broken = readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, -1);
  writeFileSync(join(folder, 'cut.jsonl'), broken.map((line) => `${line}\n`).join(''));
  const verdict = await run('tools/audit-verify.ts', [join(folder, 'cut.jsonl')]);
  expect(verdict).toMatchObject({ code: 1, output: expect.stringContaining((JSON.parse(headers[1] ?? '') as { origin: string }).origin) });
});

it.each([
  ['a folder that is not there', ['nowhere', 'x.jsonl'], {}, '写不进文件'],
  ['a folder in the place of a file', [], {}, '不是一个普通文件'],
  ['a database that is down', ['x.jsonl'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, '数据库连不上'],
])('%s is one sentence and exit 2', async (_what, place, env, words) => {
  const { code, output } = await run('tools/audit-export.ts', [join(folder, ...place)], env);
  expect({ code, lines: output.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
  expect(output).toContain(words);
  expect(readdirSync(folder)).not.toContain('x.jsonl.tmp');
});
