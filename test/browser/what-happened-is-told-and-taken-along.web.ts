// S14 and S15: whoever waits reminds whom they wait for, once a day; what happened to a form, fact by fact and mail by mail, and as a file
// that says the same as the screen.
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../apps/web/src/workbook/read-workbook';
import { atTheApi, enter, filledForm, publicPassword } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();

it('facts and mail are told in words, and the file has the lines of the screen', async () => {
  const { page } = await browser.open();
  const id = await filledForm();
  expect((await (await atTheApi('shazitang.preparer')).act(id, { type: 'SUBMIT' })).status).toBe(200);
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/process`);
  const lines = page.locator('.facts-list > li');
  await lines.filter({ hasText: '送审' }).first().waitFor();
  const shown = await lines.count();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出', exact: true }).click()]);
  expect(download.suggestedFilename()).toMatch(/^办理记录 .+砂子塘街道办事处 2020年\.xlsx$/);
  const [sheet] = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  const [title, head, columns, ...rows] = sheet?.block ?? [];
  expect([title?.[0], columns]).toEqual([expect.stringContaining('砂子塘'), ['时间（北京时间）', '谁', '做了什么', '明细']]);
  expect(head?.[0]).toMatch(new RegExp(`^筛选：全部；共 ${shown} 条；导出时间：`));
  const onScreen = await lines.evaluateAll((all) => all.map((line) => [line.querySelector('.quiet')?.textContent, line.querySelectorAll('.quiet')[1]?.textContent, line.querySelector('strong')?.textContent]));
  expect(rows.map((row) => row.slice(0, 3))).toEqual(onScreen);

  await page.getByRole('button', { name: '通知', exact: true }).click();
  await lines.filter({ hasText: '邮件告知' }).first().waitFor();
  expect(await lines.filter({ hasText: '有事待办' }).count()).toBeGreaterThan(0);
});

it('whoever waits reminds whom they wait for; a second time is refused in the words of the server, and whose turn it is reminds nobody', async () => {
  const { page } = await browser.open();
  const id = await filledForm();
  const preparer = await atTheApi('shazitang.preparer');
  expect((await preparer.act(id, { type: 'SUBMIT' })).status).toBe(200);
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/process`);
  const box = page.locator('.box.current');
  await box.getByRole('button', { name: '催办' }).click();
  await box.getByText('已催办，办理人会收到邮件').waitFor();
  await page.locator('.facts-list > li').filter({ hasText: '催办' }).waitFor();
  await box.locator('button[aria-disabled="true"]', { hasText: '催办' }).waitFor();
  const refused = await preparer.post(`/api/submissions/${id}/reminders`, {});
  expect(refused.json).toMatchObject({ code: 'REMINDED_ALREADY' });
  expect(await box.locator('.visually-hidden').filter({ hasText: '24 小时' }).textContent()).toBe((refused.json as { detail: string }).detail);

  const { page: holder } = await browser.open();
  await enter(holder, 'shazitang.unit-head', publicPassword, `/forms/${id}/process`);
  await holder.locator('.box.current .visually-hidden').filter({ hasText: '现在就轮到您办理' }).waitFor({ state: 'attached' });
  await holder.getByRole('button', { name: '通知', exact: true }).click();
  await holder.locator('.facts-list > li').filter({ hasText: '催办，有事待办' }).waitFor();
});
