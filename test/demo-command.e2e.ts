// `npm run -s demo` as a real process: the real case from draft to published in a database of its own, 92.1 before and after, the trail sound, one
// altered byte found; exit 0 only then.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('plays the real case to its end', () => {
  const root = join(__dirname, '..');
  const env = { ...process.env, DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, DATABASE_APP_URL: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', join(root, 'tools', 'load-typescript.cjs'), join(root, 'tools/demo.ts')], { cwd: root, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  for (const said of ['自评 24 行', '撤销该调整', '要求整改', '已公开', '完好：', '的一个字节：发现']) expect(stdout).toContain(said);
  expect(stdout.trimEnd()).toMatch(/合计 92\.1（自评 92\.1），等级 优$/);
});
