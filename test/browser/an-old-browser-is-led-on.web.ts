// A browser that cannot run the full page is told so in words and led to what it can run, never left blank; one that cannot run even the lite
// pages is led to what needs no script at all.
import type { Page } from 'playwright-core';
import { atTheApi, comeIn, fillLogIn, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { foreignWords } from './words-on-a-screen';

const browser = browserForFile();

/** As Chromium 86 has it: without these functions. */
async function oldBrowser(also: 'lite too' | 'full alone' = 'full alone'): Promise<Page> {
  const { page } = await browser.open({ width: 390, height: 844 });
  await page.addInitScript((isLiteToo) => {
    const missing: [object, string][] = [[Object, 'hasOwn'], [window, 'structuredClone'], [Array.prototype, 'at'], [Array.prototype, 'findLast'], [Array.prototype, 'toSorted'], [Array.prototype, 'toReversed'], [crypto, 'randomUUID']];
    if (isLiteToo) missing.push([String.prototype, 'replaceAll']);
    for (const [owner, name] of missing) Object.defineProperty(owner, name, { value: undefined, configurable: true });
  }, also === 'lite too');
  return page;
}

it('the full page says what can be done here, and leads to the very form that a mail linked to', async () => {
  const page = await oldBrowser();
  const [id = ''] = await (await atTheApi('shifan.department')).worklist();
  await page.goto(`/forms/${id}/review`);
  await page.getByRole('heading', { name: /^当前浏览器内核过旧（\d+）$/ }).waitFor();
  await page.getByText('现在可审批、可查看').waitFor();
  expect(await page.locator('.decision-bar, .top-bar').count()).toBe(0);
  expect(await foreignWords(page)).toEqual(['Edge', 'Chrome']);
  await page.getByRole('link', { name: '打开这份自评件' }).click();
  // Nobody is logged in: the log-in runs here, and leads back.
  await fillLogIn(page, 'shifan.department', publicPassword);
  await page.getByRole('region', { name: '审核', exact: true }).getByRole('button', { name: '同意' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/approve/${id}`);
});

it('a browser that could not read the scoring library, as Safari before 16.4, is led on as well', async () => {
  const { page } = await browser.open({ width: 390, height: 844 });
  await page.addInitScript(() => {
    window.RegExp = new Proxy(RegExp, {
      construct: (kind, given: [string, string?]) => {
        if (given[0].includes('(?<!')) throw new SyntaxError('invalid group specifier name');
        return new kind(...given);
      },
    });
  });
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist');
  await page.getByRole('link', { name: '打开待审批的自评件' }).waitFor();
});

it('the log-in leads an old browser to what it can run', async () => {
  const page = await oldBrowser();
  await page.goto('/log-in');
  await fillLogIn(page, 'shifan.department', publicPassword);
  await page.waitForURL('**/approve');
  await page.getByRole('heading', { name: '待审批' }).waitFor();
  await page.goto('/worklist');
  await page.getByRole('link', { name: '打开待审批的自评件' }).waitFor();
});

it('where not even the lite pages run, each of them says so and leads to what needs no script', async () => {
  const page = await oldBrowser('lite too');
  await comeIn(page, 'shifan.department');
  for (const path of ['/log-in', '/approve', '/worklist']) {
    await page.goto(path);
    await page.getByRole('heading', { name: /^当前浏览器内核过旧/ }).waitFor();
    expect(await page.getByRole('link', { name: /打开/ }).count()).toBe(0);
  }
  await page.getByRole('link', { name: /查看公开目录/ }).click();
  await page.getByRole('heading', { level: 1, name: '绩效自评公开目录' }).waitFor();
});

it('without scripts a page says what it needs, and that the catalogue needs none', async () => {
  const { page } = await browser.open();
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false, baseURL: new URL((await page.goto('/public'))?.url() ?? '').origin });
  const plain = await context?.newPage();
  await plain?.goto('/log-in');
  expect(await plain?.locator('noscript').textContent()).toMatch(/登录需要启用脚本.*公开目录不需要脚本/);
  await context?.close();
});
