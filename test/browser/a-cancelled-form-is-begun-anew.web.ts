// Whose form was cancelled begins another from it, once; what was cancelled stays as it was.
import type { Page } from 'playwright-core';
import { atTheApi, comeIn, filledForm } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();
let page: Page;
beforeAll(async () => {
  ({ page } = await browser.open());
});

it('the preparer begins anew in the same yearly task, and a second time is told why not', async () => {
  const cancelled = await filledForm();
  const done = await (await atTheApi('yuhua.performance')).act(cancelled, { type: 'CANCEL', reason: '示范：整份重报' });
  expect(done.status).toBe(200);
  await comeIn(page, 'shazitang.preparer');
  await page.goto(`/forms/${cancelled}`);
  await page.getByRole('button', { name: '重新建立自评件' }).click();
  await page.waitForURL((url) => /^\/forms\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.endsWith(cancelled));
  await page.getByText('填报中').first().waitFor();
  const { rows, cycleId } = (await (await atTheApi('shazitang.preparer')).get(`/api/submissions/${page.url().split('/').at(-1) ?? ''}`)).json as { rows: { cells: object }[]; cycleId: string };
  const before = (await (await atTheApi('shazitang.preparer')).get(`/api/submissions/${cancelled}`)).json as { cycleId: string };
  expect([rows.every(({ cells }) => Object.keys(cells).length === 0), cycleId]).toEqual([true, before.cycleId]);

  await page.goto(`/forms/${cancelled}`);
  await page.getByRole('button', { name: '重新建立自评件' }).click();
  await page.getByText(/已有一份整体支出自评件，请在待办或自评件列表中打开它/).waitFor();
  await comeIn(page, 'shazitang.unit-head');
  await page.goto(`/forms/${cancelled}`);
  await page.getByText('已作废').first().waitFor();
  expect(await page.getByRole('button', { name: '重新建立自评件' }).count()).toBe(0);
});
