// Shows the first step on an empty external database, with real processes: once, and never twice, also at the same time.
import { childProcesses, testDatabase } from '@jishen/testing';

const processes = childProcesses();
const empty = testDatabase('nothing');

const create = async (args: string[], env: Record<string, string | undefined> = {}) => {
  const child = processes.start({
    script: 'tools/admin-create.ts', args,
    env: { DATABASE_URL: empty.ownerUrl, DATABASE_OWNER_URL: undefined, DATABASE_APP_URL: undefined, ...env },
  });
  const { code } = await child.exited;
  return { code, output: child.output() };
};

it('asks for what is missing, naming every fault, and touches nothing', async () => {
  const { code, output } = await create(['--code', 'Ä'], { DATABASE_URL: undefined });
  expect(code).toBe(2);
  expect(output).toMatch(/· 区县代码[\s\S]*· DATABASE_URL[\s\S]*用法：/);
  expect((await create(['--what'])).code).toBe(2);
});

it('begins one district with two administrators, however many begin at once', async () => {
  const both = await Promise.all([create(['--code', 'yuhua', '--name', '雨花区']), create(['--code', 'kaifu', '--name', '开福区'])]);
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
  const done = both.find(({ code }) => code === 0)?.output ?? '';
  const passwords = [...done.matchAll(/(\S+\.(?:system|security)-admin) {2}((?:[a-zA-Z2-9]{5}-){3}[a-zA-Z2-9]{5})/g)];
  expect(passwords).toHaveLength(2);
  const { rows } = await empty.query<{ found: string }>('select a::text as found from account a union all select convert_from(body, $1) from audit_entry', ['UTF8']);
  for (const [, , password] of passwords) expect(rows.some(({ found }) => found.includes(password ?? ''))).toBe(false);
  const again = await create(['--code', 'other', '--name', '另一区']);
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('不再重复建立') });
  expect((await empty.query('select 1 from account where not must_change_password')).rowCount).toBe(0);
});
