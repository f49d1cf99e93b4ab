// S2: what waits is said in words – step, round, what stands out, until when – the number on a tab is the number of its rows, an empty box says
// why, and the keys alone lead from the list into a form and back to its row. S3: the form itself says until when. All of it as the API has it.
import type { Page } from 'playwright-core';
import { browserForFile } from './open-browser';
import { atTheApi, comeIn } from './arrange';
import { filledForm, signed } from './review-stage';

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
    await page.locator('.boxes a[aria-current="page"]', { hasText: box }).waitFor(); // from here on the list is this one
    await page.locator('table, .empty').first().waitFor();
    // The list comes page by page.
    for (let shown = -1; (await page.getByRole('button', { name: '再读一页' }).count()) > 0; ) {
      if (shown < (shown = await page.locator(rows).count())) await page.getByRole('button', { name: '再读一页' }).click();
    }
    expect(await tab.textContent()).toBe(`${box} ${await page.locator(rows).count()}`);
  }
});

it('a row says the step by its name, what stands out and until when; the form says the same day', async () => {
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist');
  const row = page.locator(rows).filter({ hasText: '示范二街道办事处' });
  const { items } = (await (await atTheApi('shifan.department')).get('/api/worklist?box=todo')).json as { items: Waiting[] };
  const told = items.find(({ unitName }) => unitName === '示范二街道办事处') ?? fail();
  const day = told.dueOn.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  // Working days as the server counts them; on the last one it says so.
  const left = told.workingDaysLeft === 0 ? '今天到期' : `还剩 ${told.workingDaysLeft} 个工作日`;
  await row.waitFor();
  expect((await row.locator('td').allTextContents()).slice(2, 9)).toEqual(['2020 年', expect.stringContaining('主管部门审核'), '第 1 轮', expect.stringMatching(new RegExp(`异常 ${told.exceptions}$`)), expect.anything(), told.total, `${left} ${day}`]);
  await row.click();
  await page.getByText(`期限：${day}`).first().waitFor();
  await page.getByRole('link', { name: '过程' }).click();
  await page.locator('.box.current').getByText(`期限：${day}`).waitFor();
});

it('is gone through by keys alone: search, down, open, back to the same row', async () => {
  await signed(await filledForm(), 'shazitang.unit-head'); // so that there are two
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist');
  await page.locator(rows).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.insertText('示范二');
  await page.locator(rows).filter({ hasNotText: '示范二' }).first().waitFor({ state: 'detached' });
  expect(await page.locator(rows).count()).toBe(1);
  for (const _letter of '示范二') await page.keyboard.press('Backspace'); // as fast as it goes: no letter is lost
  await page.keyboard.insertText('街道');
  await page.locator(rows).nth(1).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  const row = page.locator(`${rows}:focus`);
  const form = (await row.getByRole('link').getAttribute('href')) ?? '';
  expect(form).not.toBe(await page.locator(rows).first().getByRole('link').getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${form}/review`);
  await page.goBack();
  expect(await row.getByRole('link').getAttribute('href')).toBe(form);
  expect(await page.getByRole('searchbox').inputValue()).toBe('街道');
});

it('the address follows what is typed by itself; clearing and another box begin anew', async () => {
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist');
  const all = page.locator(rows);
  await all.nth(1).waitFor();
  const search = page.getByRole('searchbox');
  await search.pressSequentially('没有这个单位');
  await page.waitForURL((url) => url.searchParams.get('q') === '没有这个单位'); // the field still has the focus
  await page.getByRole('heading', { name: '没有符合的条目' }).waitFor();
  await page.getByRole('button', { name: '清除查找' }).click();
  await all.nth(1).waitFor();
  expect([await search.inputValue(), new URL(page.url()).searchParams.get('q')]).toEqual(['', null]);
  await search.pressSequentially('示范二');
  await all.filter({ hasNotText: '示范二' }).first().waitFor({ state: 'detached' });
  await page.reload(); // left at once: what was typed stands in the address or nowhere, and field and list agree
  await all.first().waitFor();
  expect(await search.inputValue()).toBe(new URL(page.url()).searchParams.get('q') ?? '');
  await search.fill('示范二');
  await page.getByRole('link', { name: /^已办/ }).click();
  await page.locator('.boxes a[aria-current="page"]', { hasText: '已办' }).waitFor();
  expect([await search.inputValue(), new URL(page.url()).searchParams.get('q')]).toEqual(['', null]);
  await page.goBack();
  await all.first().waitFor();
  expect(await search.inputValue()).toBe('示范二');
  expect(await all.filter({ hasNotText: '示范二' }).count()).toBe(0);
});

it('an empty box says why, and when something will come', async () => {
  // Of the district in which nobody hands anything in: whatever other journeys do, nothing waits there.
  await comeIn(page, 'wujialing.unit-head');
  expect((await (await atTheApi('wujialing.unit-head')).worklist()).length).toBe(0);
  await page.goto('/worklist');
  await page.getByRole('heading', { name: '没有待办' }).waitFor();
  expect(await page.locator('.empty p').first().textContent()).toMatch(/[一-鿿]{6}/);
});

interface Waiting {
  unitName: string;
  dueOn: string;
  workingDaysLeft: number;
  exceptions: number;
  total: string;
}

function fail(): never {
  throw new Error('the demonstration leaves a form there');
}

it('no word of the bar is broken on a small notebook, however many places there are', async () => {
  const { page } = await browser.open({ width: 1280, height: 800 });
  await comeIn(page, 'yuhua.performance');
  await page.goto('/worklist');
  await page.locator('.inbox-link').filter({ hasText: /\d/ }).waitFor();
  await page.locator('.top-bar nav a').first().waitFor();
  const lines = await page.locator('.top-bar nav a, .top-bar .brand, .top-bar .tools button').evaluateAll((words) =>
    words.map((word) => {
      const text = document.createRange();
      text.selectNodeContents(word);
      return text.getClientRects().length;
    }),
  );
  expect(lines).toEqual(Array.from(lines, () => 1));
});
