// What cannot be done is said where it was asked for: a log-out without a line, a file whose program did not come, a link that the browser
// does not copy. And a look that fails in the background takes no open screen away.
import type { Page } from 'playwright-core';
import { atTheApi, emptyForm, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm, signed } from './review-stage';

const browser = browserForFile();
const busy = { status: 503, contentType: 'application/problem+json', body: JSON.stringify({ code: 'DATABASE_BUSY', detail: '请稍候重试。', requestId: '20261129-0421388711' }) };

/** A browser that keeps no files of the page, so that one of them can be missing. */
async function at(path: string, account = 'shazitang.preparer'): Promise<Page> {
  const { page } = await browser.open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: { register: () => Promise.reject(new Error('none')) } });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('NotAllowedError')) } });
  });
  await enter(page, account, publicPassword, path);
  return page;
}

it('a log-out that did not happen', async () => {
  const page = await at('/worklist');
  await page.route('**/api/session', (route) => (route.request().method() === 'DELETE' ? route.abort('connectionreset') : route.continue()));
  await page.getByRole('button', { name: '退出登录' }).click();
  const told = page.getByRole('dialog', { name: '还没有退出登录' });
  await told.getByText('您仍然处于登录状态').waitFor();
  expect((await page.context().request.get('/api/session')).status()).toBe(200);
  await page.unroute('**/api/session');
  await told.getByRole('button', { name: '再试一次' }).click();
  await page.waitForURL('**/log-in');
  expect((await page.context().request.get('/api/session')).status()).toBe(401);
});

it('files that could not be made, and a link that was not copied', async () => {
  const id = await emptyForm();
  const page = await at(`/forms/${id}/base`);
  await page.route('**/assets/workbook*', (route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: '下载表格模板' }).click();
  await page.getByText('表格模板没有下载成').waitFor();
  await page.getByRole('link', { name: '过程', exact: true }).click();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByText('没有导出成').waitFor();
  const line = page.locator('.facts-list > li').first();
  await line.getByRole('button', { name: '复制链接' }).click();
  expect(await line.getByRole('link', { name: /#fact-|process/ }).textContent()).toMatch(new RegExp(`/forms/${id}/process#fact-`));
});

it('a failed look at the process leaves it on the screen', async () => {
  const page = await at(`/forms/${await filledForm()}/process`);
  await page.locator('.facts-list > li').first().waitFor();
  await page.route('**/timeline*', (route) => route.fulfill(busy));
  const failed = page.waitForResponse((answer) => answer.url().includes('/timeline') && answer.status() === 503);
  await page.locator('.box.current').getByRole('button', { name: '催办' }).click();
  await failed;
  await page.locator('.box.current').getByText('已催办，办理人会收到邮件').waitFor();
  expect(await page.locator('.facts-list > li').count()).toBeGreaterThan(0);
});

it('a failed look at a review leaves the open sheet on the screen', async () => {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head');
  const page = await at(`/forms/${id}/review`, 'shifan.department');
  await page.getByRole('button', { name: '同意', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: '确认同意' });
  await sheet.waitFor();
  await page.route('**/review', (route) => (route.request().url().includes('/api/') ? route.fulfill(busy) : route.continue()));
  const failed = page.waitForResponse((answer) => answer.url().endsWith('/review') && answer.status() === 503);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await failed;
  await sheet.getByLabel('意见（可不写）').fill('已核对');
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await page.waitForURL((url) => !url.pathname.includes(id));
  expect(((await (await atTheApi('shifan.department')).get(`/api/submissions/${id}`)).json as { level: string }).level).toBe('bureau-section');
});
