// `npm run -s score -- FILE` as a real process: one JSON object and exit 0, or one line on standard error and exit 2.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jishen-score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function score(file: string, from: string = folder): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['-r', join(root, 'tools', 'load-typescript.cjs'), join(root, 'tools/score.ts'), file], {
    cwd: root,
    env: { ...process.env, INIT_CWD: from },
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const nutrition = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'cases/yongde-2022-nutrition.json'), 'utf8')) as Record<string, unknown>;

it('finds the file where the caller stands and prints what the golden file says', () => {
  const { status, out, err } = score('cases/shazitang-2020.json', root);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toBe(readFileSync(join(root, 'libs/scoring/golden/shazitang-2020.json'), 'utf8'));
});

it('takes a rule set from a path beside the case', () => {
  copyFileSync(join(root, 'libs/scoring/rule-sets/national-2020.json'), join(folder, 'local.json'));
  expect(score(write('case.json', { ...nutrition(), ruleSet: './local.json' })).status).toBe(0);
});

it('refuses a file in another encoding: its words would be other words', () => {
  const gbk = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xcf, 0xee, 0xc4, 0xbf]), Buffer.from('"}')]);
  writeFileSync(join(folder, 'gbk.json'), gbk);
  const { status, err } = score('gbk.json');
  expect({ status, err }).toEqual({ status: 2, err: 'gbk.json：不是 UTF-8 编码的文件，请用 UTF-8 编码另存。\n' });
});

it.each([
  ['nowhere.json', null, '读不到这个文件'],
  ['broken.json', '{', '不是 JSON 文件'],
  ['unknown.json', { ...nutrition(), extra: 1 }, '不认识的字段 extra'],
  ['faulty-rules.json', { ...nutrition(), ruleSet: 'broken.json' }, '不是 JSON 文件'],
  ['no-rules.json', { ...nutrition(), ruleSet: 'nowhere.json' }, '没有编号为「nowhere.json」的评分规则'],
])('answers %s with one line and exit 2', (name, content, said) => {
  if (content !== null) write(name, content);
  const { status, out, err } = score(name);
  expect({ status, out, lines: err.trimEnd().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
  expect(err).toContain(said);
});
