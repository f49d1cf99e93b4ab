// S25: people, units and posts from a table: the template filled in, every wrong cell named with its row, put right, written whole, listed; found again
// by who left meanwhile, and told by who lost the line.
import { readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { xlsxOf } from '@jishen/testing';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { atTheApi, comeIn } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();
const system = 'yuhua.system-admin';
const xlsx = (name: string, rows: readonly (readonly string[])[]) => async () => ({ name, mimeType: '', buffer: await xlsxOf('表', rows.map((row) => [...row])) });
const cellsOf = async (path: string): Promise<string[][]> => ((await readXlsx(readFileSync(path))).sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });
const openImport = async (page: Page, screen: string, name: string) => {
  await page.goto(`/admin/${screen}`);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = dialogOf(page, name);
  await dialog.waitFor();
  return dialog;
};
const saved = async (page: Page, press: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), cells: await cellsOf(await file.path()) };
};
const block = (lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.join('\t')).join('\n');

it('a filled template with two wrong rows of twelve is told which, put right, written whole and listed, its passwords shown once and as a file', async () => {
  const { page } = await browser.open();
  await comeIn(page, system);
  const dialog = await openImport(page, 'people', '导入人员');
  const template = await saved(page, () => dialog.getByRole('button', { name: '下载模板' }).click());
  expect(template).toEqual({ name: '导入人员模板.xlsx', cells: [['姓名', '账号', '邮箱']] });
  const run = `t${randomInt(1_000_000)}`;
  const people = Array.from({ length: 12 }, (_, at) => [`示范导入${at + 1}`, `${run}.${at + 1}`, '']);
  const filled = (rows: string[][]) => xlsx('人员.xlsx', [...template.cells, ...rows])();
  const wrong = people.with(3, ['示范导入四', 'yuhua.auditor', '']).with(8, ['示范导入九', `${run}.9`, '没有邮箱']);
  await dialog.getByLabel('选择文件').setInputFiles(await filled(wrong));
  await dialog.getByText('2 行有错，10 行可以写入。').waitFor();
  const rows = dialog.getByRole('table').locator('tbody tr');
  expect(await rows.count()).toBe(2);
  expect(await rows.nth(0).textContent()).toMatch(/^5!有错账号：账号「yuhua\.auditor」已被使用，请换一个。/);
  expect(await rows.nth(1).textContent()).toMatch(/^10!有错邮箱：不是有效的邮箱地址，请改正或留空/);
  expect(await dialog.getByRole('button', { name: '写入 12 行' }).getAttribute('aria-disabled')).toBe('true');
  const faults = await saved(page, () => dialog.getByRole('button', { name: '下载有错的行' }).click());
  expect(faults.cells.map((cells) => [cells[0], cells.at(-1)])).toEqual([['行', '错在哪里'], ['5', '账号：账号「yuhua.auditor」已被使用，请换一个。'], ['10', '邮箱：不是有效的邮箱地址，请改正或留空']]);
  await dialog.getByRole('button', { name: '换一张表' }).click();
  await dialog.getByLabel('选择文件').setInputFiles(await filled(people));
  await dialog.getByText('每一行都可以写入，还没有写入。').waitFor();
  expect(await rows.count()).toBe(12);
  await dialog.getByRole('button', { name: '写入 12 行' }).click();
  await dialog.getByText('已写入 12 行').waitFor();
  const passwords = await saved(page, () => dialog.getByRole('button', { name: '下载一次性密码' }).click());
  expect(passwords.cells).toHaveLength(13);
  await dialog.getByRole('button', { name: '关闭，不再显示' }).click();
  await page.getByText('已导入 12 人，列在最前面。').waitFor();
  expect(await page.locator('tr.made').count()).toBe(12);
  expect(await page.locator('tr.made').first().textContent()).toContain('示范导入1');
  const [, account = '', password = ''] = passwords.cells[12] ?? [];
  expect(account).toBe(`${run}.12`);
  expect((await (await atTheApi(account, password)).get('/api/session')).json.mustChangePassword).toBe(true);
  await page.getByRole('button', { name: '导入', exact: true }).click(); // nothing of it is left
  expect(await dialog.getByText(passwords.cells[1]?.[2] ?? '?').count()).toBe(0);
});

it('is left while it is being written and found again with its passwords, though the line was cut', async () => {
  const { page } = await browser.open();
  await comeIn(page, system);
  const dialog = await openImport(page, 'people', '导入人员');
  const account = `cut.t${randomInt(1_000_000)}`;
  await dialog.getByLabel('或者从 Excel').fill(block([['账号', '姓名'], [account, '示范断线']]));
  await dialog.getByText('每一行都可以写入').waitFor();
  const keys: (string | undefined)[] = [];
  let [arrived, cut] = [0, true];
  await page.route('**/api/admin/people/import', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    const answer = await route.fetch(); // what was sent arrives, and the answer is lost
    arrived += 1;
    return cut ? route.abort() : route.fulfill({ response: answer });
  });
  await dialog.getByRole('button', { name: '写入 1 行' }).click();
  await dialog.getByText('网络断了，正在向服务器问这 1 行写入了没有').waitFor();
  await dialog.getByRole('button', { name: '先离开' }).click();
  await page.getByRole('link', { name: '单位', exact: true }).click();
  await page.getByRole('heading', { name: '单位', exact: true, level: 1 }).waitFor();
  cut = false;
  await page.getByRole('link', { name: '人员与账号' }).click();
  await page.getByRole('button', { name: '导入结果' }).click();
  const password = await dialog.getByRole('row').filter({ hasText: account }).locator('strong').textContent();
  expect([new Set(keys).size, arrived > 1]).toEqual([1, true]);
  expect((await (await atTheApi(account, password ?? '')).get('/api/session')).json.mustChangePassword).toBe(true);
});

it('units from a csv of an office program, then posts from a paste, whose clash is named', async () => {
  const { page } = await browser.open();
  await comeIn(page, system);
  const units = await openImport(page, 'units', '导入单位');
  const code = `t${randomInt(1_000_000)}`;
  await units.getByLabel('选择文件').setInputFiles({ name: '单位.csv', mimeType: '', buffer: Buffer.from(`\ufeff单位代码,单位名称,类别,主管部门\r\n${code}.1,"示范导入,一所",预算单位,示范导入局${code}\r\n${code},示范导入局${code},主管部门,\r\n`) });
  await units.getByRole('button', { name: '写入 2 行' }).click();
  await units.getByText('已写入 2 行').waitFor();
  await units.getByRole('button', { name: '关闭' }).click();
  expect(await page.locator('tr.made').first().textContent()).toContain('示范导入,一所');

  const account = `post.${code}`;
  await (await atTheApi(system)).post('/api/admin/people', { displayName: '示范任职', account });
  await comeIn(page, 'yuhua.security-admin');
  const posts = await openImport(page, 'posts', '导入任职');
  const rows = [['账号', '岗位', '单位', '任职自'], [account, '填报人', `${code}.1`, '2026年1月1日'], ['yuhua.system-admin', '审计人员', `${code}.1`, '']];
  await posts.getByLabel('或者从 Excel').fill(block(rows));
  await posts.getByRole('row').filter({ hasText: /「系统管理员」、「审计人员」不能由同一人担任/ }).waitFor();
  await posts.getByRole('button', { name: '换一张表' }).click();
  await posts.getByLabel('或者从 Excel').fill(block(rows.slice(0, 2)));
  await posts.getByRole('button', { name: '写入 1 行' }).click();
  await posts.getByText('已写入 1 行').waitFor();
  await posts.getByRole('button', { name: '关闭' }).click();
  await page.getByText('已导入 1 个任职。').waitFor();
  await page.getByRole('searchbox').fill('示范导入,一所');
  await page.getByRole('row').filter({ hasText: account }).getByText('示范导入,一所 填报人').waitFor();
});
