// A unit begins the self-evaluation of a project by itself: from its list of forms, in one send, and goes on filling it in; it stands in the
// list and in the worklist. Whoever fills in nothing is offered nothing; what the server refuses is said in its words and takes nothing away.
import { randomInt } from 'node:crypto';
import { atTheApi, comeIn, openedCycle, untilSaved } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();
const title = '新建项目自评件';
const create = { name: '新建并打开', exact: true };

/** How many forms of a cycle the unit has. */
async function formsOf(cycle: string): Promise<string[]> {
  const { items } = (await (await atTheApi('shazitang.preparer')).get(`/api/submissions?cycle=${cycle}`)).json as { items: { name: string }[] };
  return items.map(({ name }) => name);
}

it('begins a project with what is asked, fills in a cell, and finds it in the list and in the worklist', async () => {
  const cycle = await openedCycle('项目的年度', 2020);
  const project = `校舍维修 ${randomInt(1_000_000_000)}`;
  const { page } = await browser.open();
  await comeIn(page, 'shazitang.preparer');
  await page.goto('/submissions');
  await page.getByRole('button', { name: title }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel('项目名称').fill(project);
  await page.keyboard.press('Enter');
  await dialog.getByText('请选择年度任务').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: title }).click();
  expect(await dialog.getByLabel('项目名称').inputValue()).toBe(project);
  await dialog.getByLabel('年度任务').selectOption(cycle);
  await dialog.getByRole('button', create).dblclick();
  await page.waitForURL(/\/forms\/[0-9a-f-]+$/);
  const { pathname } = new URL(page.url());
  await page.getByText(project).first().waitFor();
  expect((await formsOf(cycle)).filter((name) => name === project)).toEqual([project]);

  await page.goto(`${pathname}/score`);
  await page.locator('input.live').focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await untilSaved(page);
  for (const list of ['/submissions', '/worklist']) {
    await page.goto(list);
    await page.locator('tbody tr').filter({ hasText: project }).first().waitFor();
  }
});

it('says what the server refuses in its words and keeps what was typed; offers nothing to whoever fills in nothing', async () => {
  const cycle = await openedCycle('项目的年度', 2020);
  const { page } = await browser.open();
  await comeIn(page, 'shazitang.preparer');
  await page.goto('/submissions');
  await page.getByRole('button', { name: title }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel('年度任务').selectOption(cycle);
  await dialog.getByLabel('项目名称').fill('不会有的项目');
  await page.route('**/api/submissions', async (route) => {
    const body = { ...(route.request().postDataJSON() as object), cycleId: '0198c0de-0000-7000-8000-000000000000' };
    await route.continue({ postData: JSON.stringify(body) });
  });
  await dialog.getByRole('button', create).click();
  await dialog.getByRole('alert').filter({ hasText: '没有找到这个年度任务，请核对后再试。' }).waitFor();
  expect(await dialog.getByLabel('项目名称').inputValue()).toBe('不会有的项目');
  expect(await formsOf(cycle)).not.toContain('不会有的项目');

  const { page: head } = await browser.open();
  await comeIn(head, 'shazitang.unit-head');
  await head.goto('/submissions');
  await head.getByRole('table').waitFor();
  expect(await head.getByRole('button', { name: title }).count()).toBe(0);
});
