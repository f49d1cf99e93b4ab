// `npm run -s compare -- FILE FILE …` as a real process: case files may name rule sets of their own, and every fault is one line and exit 2.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jishen-compare-'));
  copyFileSync(join(root, 'libs/scoring/rule-sets/national-2020.json'), join(folder, 'local.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function compare(...files: string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['-r', join(root, 'tools', 'load-typescript.cjs'), join(root, 'tools/compare.ts'), ...files], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

interface Case {
  indicators: { name: string; claimed: string }[];
}

/** 伍家岭 under a rule set beside it, its first rows claimed at so much. */
function write(name: string, claimed: string, ruleSet = './local.json'): string {
  const file = JSON.parse(readFileSync(join(root, 'cases/wujialing-2022-services.json'), 'utf8')) as Case;
  const indicators = file.indicators.map((row, index) => (index === 0 ? { ...row, claimed } : row));
  writeFileSync(join(folder, name), JSON.stringify({ ...file, indicators, ruleSet }));
  return name;
}

it('takes a rule set from a path beside the case', () => {
  const { status, out, err } = compare(write('a.json', '2'), write('b.json', '1'));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect((JSON.parse(out) as { indicator: string }[]).map(({ indicator }) => indicator)).toEqual(['无偿献血']);
});

it.each([
  ['nowhere.json', '读不到这个文件'],
  [write.bind(null, 'no-rules.json', '2', 'nowhere.json'), '没有编号为「nowhere.json」的评分规则'],
  [write.bind(null, 'other-form.json', '2', 'yuhua-2020-overall'), '不能用于 project 表'],
])('answers %p with one line and exit 2', (file, said) => {
  const { status, out, err } = compare(write('a.json', '2'), typeof file === 'string' ? file : file());
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(said);
  expect(err.trimEnd()).not.toContain('\n');
});
