// Journey 3: the line is cut while somebody types. The status never says saved, what was typed is there again after the tab is gone,
// and with the line it goes to the server by itself, where a second browser sees it.
import { browserForFile } from './open-browser';
import { cellOf, emptyForm, enter, publicPassword, saveLine, untilSaved } from './arrange';

const browser = browserForFile();

it('twelve cells typed offline survive the tab and arrive when the line is back', async () => {
  const { page, context } = await browser.open();
  const path = `/forms/${await emptyForm()}/base`;
  await enter(page, 'shazitang.preparer', publicPassword, path);
  const beside = await context.newPage();
  await beside.goto('/icon.svg');
  await cellOf(page, '三公经费', 0).click();
  await context.setOffline(true);
  for (let number = 1; number <= 12; number += 1) {
    await page.keyboard.type(String(number));
    await page.keyboard.press('Tab');
  }
  await saveLine(page).filter({ hasText: '离线，12 处存在本机' }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await saveLine(page).textContent()).not.toContain('已保存');
  // What one tab writes reaches the browser, and with it every other tab, a moment later; a tab that ends before that takes it along.
  await beside.waitForFunction(() => Object.values({ ...localStorage }).some((text) => String(text).includes('12')), null, { polling: 50 });
  await page.close(); // as a crash does: nothing is asked, nothing is sent
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(path);
  // The tab that ended may have sent it in its last moment: then there is nothing left to save here.
  await saveLine(again).filter({ hasText: /^已保存 \d\d:\d\d:\d\d$|^没有未保存的内容$/ }).waitFor();
  await cellOf(again, '公务用车购置和维护经费', 2).filter({ hasText: /^6$/ }).waitFor();
  await saveLine(again).filter({ hasText: /^已保存 \d\d:\d\d:\d\d$|^没有未保存的内容$/ }).waitFor();

  const { page: other } = await browser.open();
  await enter(other, 'shazitang.preparer', publicPassword, path);
  expect(await cellOf(other, '三公经费', 0).textContent()).toBe('1');
  expect(await cellOf(other, '其中：公车运行维护', 2).textContent()).toBe('12');
});

it('twelve cells typed offline are there after a reload without a line, and arrive when it is back', async () => {
  const { page, context } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${await emptyForm()}/base`);
  await cellOf(page, '三公经费', 0).click();
  // The browser has the files of the page; no answer of the API is among them.
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const paths: string[] = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths;
  });
  expect(kept).toContain('/index.html');
  expect(kept.filter((path) => !/^\/(assets\/|index\.html$|icon\.svg$|browser-check\.js$)/.test(path))).toEqual([]);
  await context.setOffline(true);
  for (let number = 1; number <= 12; number += 1) {
    await page.keyboard.type(String(number));
    await page.keyboard.press('Tab');
  }
  await saveLine(page).filter({ hasText: '离线，12 处存在本机' }).waitFor();
  await page.reload();
  await saveLine(page).filter({ hasText: '离线，12 处存在本机' }).waitFor();
  expect(await cellOf(page, '其中：公车运行维护', 2).textContent()).toBe('12');
  expect(await page.getByText('现在连不上服务器').textContent()).toContain('存在本机');
  // Typing goes on.
  await cellOf(page, '出国经费', 0).click();
  await page.keyboard.type('13');
  await page.keyboard.press('Tab');
  await saveLine(page).filter({ hasText: '离线，13 处存在本机' }).waitFor();
  await context.setOffline(false);
  const before = Date.now();
  await untilSaved(page);
  expect(Date.now() - before).toBeLessThan(5_000);
  await page.getByText('现在连不上服务器').waitFor({ state: 'detached' });
  const { page: other } = await browser.open();
  await enter(other, 'shazitang.preparer', publicPassword, new URL(page.url()).pathname);
  expect(await cellOf(other, '其中：公车运行维护', 2).textContent()).toBe('12');
  expect(await cellOf(other, '出国经费', 0).textContent()).toBe('13');
});

it('a line that comes back while the page is open is noticed by itself', async () => {
  const { page, context } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${await emptyForm()}/base`);
  await cellOf(page, '三公经费', 0).click();
  await context.setOffline(true);
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await saveLine(page).filter({ hasText: '离线，1 处存在本机' }).waitFor();
  await context.setOffline(false);
  const before = Date.now();
  await untilSaved(page);
  expect(Date.now() - before).toBeLessThan(5_000);
});
