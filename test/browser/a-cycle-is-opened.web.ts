// Journey of the performance section, S19: the last cycle is copied, the dry run names what stands in the way, it is waived by name, and the
// order is said once more and goes out, once, in at most twelve presses; what was typed outlives a reload, and the new cycle is where it ends.
import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { atTheApi, comeIn } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();
const sheet = (page: Page) => page.getByRole('dialog', { name: '确认下达' });

async function cyclesNamed(name: string): Promise<{ id: string; submitDueOn: string | null }[]> {
  const { items } = (await (await atTheApi('yuhua.performance')).get('/api/cycles')).json as { items: { id: string; name: string; submitDueOn: string | null }[] };
  return items.filter((cycle) => cycle.name === name);
}

it('copies last year, waives by name, opens, and is found again after a reload', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  let presses = 0;
  await page.exposeFunction('countPress', () => (presses += 1));
  await page.addInitScript(() => addEventListener('click', (event) => event.isTrusted && void (window as unknown as { countPress: () => void }).countPress(), true));
  await page.goto('/worklist');
  await page.getByRole('link', { name: '下达任务' }).click();
  const name = page.getByLabel('名称', { exact: true });
  await name.fill('浏览器里下达的年度任务');
  await page.getByText(/家没有主管部门/).first().waitFor();
  const order = page.getByRole('button', { name: /^下达 \d+ 家$/ });
  await order.click();
  await page.getByText(/^还有 \d+ 件没有解决，也没有豁免理由。$/).waitFor();
  const reasons = await page.getByRole('textbox', { name: /^豁免理由/ }).all(); // units that other journeys made have nobody yet
  for (const reason of reasons) await reason.fill('由财政局直接复核');
  await page.getByText(/从 .* 起第 20 个工作日/).waitFor();
  await page.reload();
  await page.getByText(`${reasons.length} 件都写了豁免理由，可以下达`).waitFor();
  expect(await name.inputValue()).toBe('浏览器里下达的年度任务');
  await name.focus();
  await page.keyboard.press('Control+Enter');
  await sheet(page).getByText('浏览器里下达的年度任务', { exact: true }).waitFor();
  const said = (await sheet(page).textContent()) ?? '';
  for (const each of [/年度\d{4} 年/, /部门整体支出.*第 \d+ 版/, /送审期限\d{4}年\d+月\d+日/, /\d+ 家，各得到一份整体自评件/, new RegExp(`豁免${reasons.length} 件`)]) expect(said).toMatch(each);
  expect(await cyclesNamed('浏览器里下达的年度任务')).toEqual([]);
  await sheet(page).getByRole('button', { name: '确认下达' }).dblclick();
  await page.getByText(/^已下达：浏览器里下达的年度任务，\d+ 家单位各得到一份自评件；项目自评件由单位自行新建。$/).waitFor();
  expect(presses).toBeLessThanOrEqual(12);
  const [opened, ...more] = await cyclesNamed('浏览器里下达的年度任务');
  expect(opened?.submitDueOn).toMatch(/^\d{4}-/);
  expect(more).toEqual([]);
  expect(new URL(page.url()).pathname).toBe(`/cycles/${opened?.id ?? ''}`);
});

it('says of a cycle of projects alone that units begin them, before and after, and never counts none', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  await page.goto('/cycles/new');
  const name = `只有项目的年度任务 ${randomInt(1_000_000_000)}`;
  // Of an early year: the latest one is what others copy.
  await page.getByRole('textbox', { name: '年度' }).fill('2015');
  await page.getByLabel('名称').fill(name);
  await page.getByRole('combobox', { name: /^部门整体支出/ }).selectOption({ label: '这次不用这张表' });
  await page.getByRole('region', { name: '试走' }).getByText('项目自评件由单位自行新建').waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/(?<!\d)0 家/);
  await page.getByRole('button', { name: '下达', exact: true }).click();
  await sheet(page).getByText('项目自评件由单位自行新建').waitFor();
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Enter');
  await sheet(page).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(`已下达：${name}，项目自评件由单位自行新建。`, { exact: true }).waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/(?<!\d)0 家/);
  expect(await cyclesNamed(name)).toHaveLength(1);
});

it('says what the server refuses before anything is sent, and refuses whoever opens no cycles', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  await page.goto('/cycles/new');
  const [taken] = ((await (await atTheApi('yuhua.performance')).get('/api/cycles')).json as { items: { name: string; year: number }[] }).items;
  await page.getByRole('textbox', { name: '年度' }).fill(String(taken?.year ?? ''));
  await page.getByLabel('名称').fill(taken?.name ?? '');
  await page.getByText(/年已有名为.*的年度任务，请换一个名称/).waitFor();
  expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
  expect(await page.getByLabel('名称').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('名称').evaluate((field) => getComputedStyle(field).paddingLeft)).toBe('6px');
  const other = await browser.open();
  await comeIn(other.page, 'yuhua.auditor');
  await other.page.goto('/cycles/new');
  await other.page.getByRole('alert').filter({ hasText: /开启年度任务/ }).waitFor();
});
