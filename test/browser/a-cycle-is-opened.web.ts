// Journey of the performance section, S19: the last cycle is copied, the dry run names what stands in the way, it is waived by name, and the
// order goes out in at most twelve presses; what was typed outlives a reload, and the trail holds the reason.
import { comeIn } from './arrange';
import { atTheApi } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();

it('copies last year, waives by name, opens, and is found again after a reload', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  let presses = 0;
  await page.exposeFunction('countPress', () => (presses += 1));
  await page.addInitScript(() => addEventListener('click', (event) => event.isTrusted && void (window as unknown as { countPress: () => void }).countPress(), true));
  await page.goto('/worklist');
  await page.getByRole('link', { name: '下达任务' }).click();
  const name = page.getByLabel('名称');
  await name.fill('浏览器里下达的年度任务');
  await page.getByText(/家没有主管部门/).first().waitFor();
  const order = page.getByRole('button', { name: /^下达 \d+ 家$/ });
  await order.click();
  await page.getByText('还有 1 件没有解决，也没有豁免理由。').waitFor();
  await page.getByRole('textbox', { name: /^豁免理由/ }).fill('由财政局直接复核');
  await page.getByText(/从 .* 起第 20 个工作日/).waitFor();
  await page.reload();
  await page.getByText('1 件都写了豁免理由，可以下达').waitFor();
  expect(await name.inputValue()).toBe('浏览器里下达的年度任务');
  await name.focus();
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^已下达：浏览器里下达的年度任务，\d+ 家单位各得到一份自评件。$/).waitFor();
  expect(presses).toBeLessThanOrEqual(12);
  const { items } = (await (await atTheApi('yuhua.performance')).get('/api/cycles')).json as { items: { name: string; submitDueOn: string | null }[] };
  expect(items.filter((cycle) => cycle.name === '浏览器里下达的年度任务')).toEqual([expect.objectContaining({ submitDueOn: expect.stringMatching(/^\d{4}-/) })]);
});

it('says what the server refuses before anything is sent, and refuses whoever opens no cycles', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  await page.goto('/cycles/new');
  const [taken] = ((await (await atTheApi('yuhua.performance')).get('/api/cycles')).json as { items: { name: string; year: number }[] }).items;
  await page.getByRole('textbox', { name: '年度' }).fill(String(taken?.year ?? ''));
  await page.getByLabel('名称').fill(taken?.name ?? '');
  await page.getByText(/年已有名为.*的年度任务，请换一个名称/).waitFor();
  const other = await browser.open();
  await comeIn(other.page, 'yuhua.auditor');
  await other.page.goto('/cycles/new');
  await other.page.getByRole('alert').filter({ hasText: /开启年度任务/ }).waitFor();
});
