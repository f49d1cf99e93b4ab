// S2: what waits is said in words – step, round, what stands out, until when – the number on a tab is the number of its rows, an empty box says
// why, and the keys alone lead from the list into a form and back. S3: the form itself says until when.
import type { Page } from 'playwright-core';
import { browserForFile } from './open-browser';
import { atTheApi, comeIn } from './arrange';

const browser = browserForFile();
// One page for all accounts: each log-in takes the place of the one before.
let page: Page;
beforeAll(async () => {
  ({ page } = await browser.open());
});
const rows = '.worklist tbody tr';

it('the number on each tab is the number of rows of its list', async () => {
  await comeIn(page, 'yuhua.bureau-section');
  for (const box of ['待办', '已办', '我发起', '抄送我']) {
    await page.goto('/worklist');
    const tab = page.getByRole('link', { name: new RegExp(`^${box} \\d+$`) });
    await tab.click();
    // The list of the tab before may still stand for a moment.
    await page.waitForFunction(([name, list]) => [...document.querySelectorAll('a')].some(({ textContent }) => textContent === `${name ?? ''} ${document.querySelectorAll(list ?? '').length}`), [box, rows]);
    expect(await tab.textContent()).toBe(`${box} ${await page.locator(rows).count()}`);
  }
});

it('a row says the step by its name, what stands out and until when; the form says the same day', async () => {
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist');
  const row = page.locator(rows).filter({ hasText: '示范二街道办事处' });
  const said = (await row.textContent()) ?? '';
  expect(said).toMatch(/2020 年.*主管部门审核.*第 1 轮.*异常 \d.*(还剩 \d+ 个工作日|今天到期|逾期 \d+ 天)/);
  const day = /(\d+年\d+月\d+日)(?=\d+年)/.exec(said)?.[1] ?? 'no day';
  await row.click();
  await page.getByText(`期限：${day}`).first().waitFor();
  await page.getByRole('link', { name: '过程' }).click();
  await page.locator('.box.current').getByText(`期限：${day}`).waitFor();
});

it('is gone through by keys alone: search, down, open, back to the same row', async () => {
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist');
  await page.locator(rows).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.insertText('示范');
  await page.locator(rows).filter({ hasNotText: '示范' }).first().waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  const unit = (await page.locator(`${rows}:focus td`).first().textContent()) ?? '';
  expect(unit).toContain('示范');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/forms/*/review');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(unit);
});

it('an empty box says why, and when something will come', async () => {
  // Of the district in which nobody hands anything in: whatever other journeys do, nothing waits there.
  await comeIn(page, 'wujialing.unit-head');
  expect((await (await atTheApi('wujialing.unit-head')).worklist()).length).toBe(0);
  await page.goto('/worklist');
  await page.getByRole('heading', { name: '没有待办' }).waitFor();
  expect(await page.locator('.empty p').first().textContent()).toMatch(/[一-鿿]{6}/);
});
