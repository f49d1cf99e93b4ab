// `npm run -s rules -- FILE` as a real process: a readable table and exit 0, one line for each fault and exit 1, one line and exit 2.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jishen-rules-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function rules(file: string | null, from: string = folder): { status: number | null; out: string; err: string } {
  const command = ['-r', join(root, 'tools', 'load-typescript.cjs'), join(root, 'tools/rules.ts')];
  const run = spawnSync(process.execPath, file === null ? command : [...command, file], {
    cwd: root,
    env: { ...process.env, INIT_CWD: from },
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

const own = (more: Record<string, unknown>): string =>
  JSON.stringify({ id: 'own', version: 1, title: '本地', place: '某区', year: 2023, source: '文件', ...more });

it('prints a local rule set that extends another file, which extends a shipped one', () => {
  writeFileSync(join(folder, 'base.json'), own({ id: 'base', extends: 'national-2020', tolerance: '0.1' }));
  writeFileSync(join(folder, 'own.json'), own({ extends: './base.json', notApplicable: 'full-marks' }));
  const { status, out, err } = rules('own.json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('编号 own，在 base@1 上修改');
  expect(out).toContain('不超过 0.1 分算一致');
  expect(out).toContain('写明理由的不适用行：计满分');
});

it('prints a shipped rule set by its id', () => {
  const { status, out } = rules('yuhua-2020-overall');
  expect(status).toBe(0);
  expect(out).toContain('正好 100% 计');
});

it('says each fault of a document in one line, with its place', () => {
  const weights = [
    { name: '预算执行率', weight: '20', execution: true },
    { name: '产出', weight: '90' },
  ];
  writeFileSync(
    join(folder, 'faulty.json'),
    own({ extends: 'national-2020', weights, overshoot: { thresholdPercent: '0' } }),
  );
  const { status, out, err } = rules('faulty.json');
  expect({ status, out, err }).toEqual({
    status: 1,
    out: '',
    err: 'faulty.json：weights：各部分分值合计 110，应为 100\nfaulty.json：overshoot：超额的起点 thresholdPercent 应大于 0\n',
  });
});

it('follows no circle', () => {
  writeFileSync(join(folder, 'a.json'), own({ id: 'a', extends: './b.json' }));
  writeFileSync(join(folder, 'b.json'), own({ id: 'b', extends: './a.json' }));
  expect(rules('a.json')).toMatchObject({ status: 1, err: 'a.json：extends：a → b → a 循环引用\n' });
});

it.each([
  [null, '请写明评分规则文件'],
  ['nowhere.json', '读不到这个文件'],
  ['broken.json', '不是 JSON 文件'],
])('answers %s with one line and exit 2', (file, said) => {
  writeFileSync(join(folder, 'broken.json'), '{');
  const { status, err } = rules(file);
  expect({ status, lines: err.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 });
  expect(err).toContain(said);
});
