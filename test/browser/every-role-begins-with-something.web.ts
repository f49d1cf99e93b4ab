// Every account that the demonstration offers for a role begins on a screen with something real on it: what waits, what can be read, what can be
// administered; and the first act of the performance section and of the two who appoint goes through.
import { randomInt, randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { browserForFile } from './open-browser';
import { atTheApi, comeIn } from './arrange';
import { detail, fixedForm } from './review-stage';

const browser = browserForFile();
// One page for all accounts: each log-in takes the place of the one before.
let page: Page;
beforeAll(async () => {
  ({ page } = await browser.open());
});
jest.setTimeout(60_000);

it.each([
  ['yuhua.performance', '/worklist'],
  ['yuhua.bureau-head', '/overview'],
  ['yuhua.auditor', '/submissions'],
  ['yuhua.system-admin', '/admin/people'],
  ['yuhua.security-admin', '/admin/posts'],
  ['yuhua.audit-admin', '/admin/records'],
])('%s begins on %s, and it is not empty', async (account, path) => {
  await comeIn(page, account);
  await page.goto('/');
  await page.waitForURL(`**${path}`);
  await page.locator('tbody tr').first().waitFor();
  for (const link of await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').all()) {
    await link.click();
    await page.waitForURL(`**${(await link.getAttribute('href')) ?? ''}`);
    await page.locator('main').locator('tbody tr, .empty, .picture').filter({ visible: true }).first().waitFor();
    expect([account, await page.locator('main .notice.bad, main .empty').filter({ hasText: /没有成功|没有这个页面/ }).count()]).toEqual([account, 0]);
  }
});

it('an auditor goes from the list to the trail of a form', async () => {
  await comeIn(page, 'yuhua.auditor');
  await page.goto('/submissions?state=published');
  await page.getByRole('row').filter({ hasText: '示范七街道办事处' }).getByRole('link', { name: '过程' }).click();
  await page.waitForURL('**/process');
  await page.locator('.facts-list > li').first().filter({ hasText: '公开' }).waitFor();
});

it('the performance section publishes what was fixed, and is told why what is being rectified waits', async () => {
  await comeIn(page, 'yuhua.performance');
  await page.goto('/worklist');
  await page.locator('tbody tr').filter({ hasText: '示范六街道办事处' }).filter({ hasText: '跟踪整改' }).click();
  expect(await page.getByRole('button', { name: '公开', exact: true }).getAttribute('aria-disabled')).toBe('true');
  // A press shows why, and another one does not hide it; Escape does.
  const tip = page.getByRole('tooltip').filter({ hasText: /整改没有销号/ });
  for (let presses = 0; presses < 2; presses += 1) {
    await page.getByRole('button', { name: '公开', exact: true }).click({ force: true });
    await page.mouse.move(0, 500);
    await tip.waitFor();
  }
  await page.keyboard.press('Escape');
  await tip.waitFor({ state: 'hidden' });
  const id = await fixedForm();
  await page.goto('/worklist');
  await page.locator('tbody tr', { has: page.locator(`a[href="/forms/${id}"]`) }).click();
  await page.getByRole('button', { name: '公开', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '公开' }).click();
  await page.getByRole('status').filter({ hasText: /^已公开：长沙市雨花区砂子塘街道办事处的自评件，第 1 版。/ }).waitFor();
  expect(await detail(await atTheApi('yuhua.performance'), id)).toMatchObject({ state: 'published' });
});

it('a person is made by one administrator, who sees the one-time password once, and appointed by another', async () => {
  const name = `示范${randomInt(10_000, 100_000)}`; // no letters: other journeys look for words that are not Chinese
  await comeIn(page, 'yuhua.system-admin');
  await page.goto('/admin/people');
  await page.getByRole('button', { name: '新建人员' }).click();
  await page.getByLabel('姓名').fill(name);
  const account = `made.${randomUUID().slice(0, 8)}`;
  await page.getByRole('dialog').getByLabel('账号').fill(account);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/一次性密码，只显示这一次/).waitFor();
  const made = await atTheApi(account, (await page.getByRole('dialog').locator('strong').textContent()) ?? ''); // it is the one that opens
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('status').filter({ hasText: `已建立：${name}` }).waitFor();
  expect(await page.locator('.listing tbody tr').first().textContent()).toContain(name); // however many there are before
  await comeIn(page, 'yuhua.security-admin');
  await page.goto('/admin/posts');
  await page.getByRole('button', { name: '任命' }).click();
  const person = page.getByLabel('人员', { exact: true });
  await person.locator('option').filter({ hasText: name }).waitFor({ state: 'attached' });
  await person.selectOption({ label: (await person.locator('option').filter({ hasText: name }).textContent()) ?? '' });
  await page.getByRole('dialog').getByLabel('单位', { exact: true }).selectOption({ label: '示范一街道办事处' });
  await page.getByRole('dialog').getByLabel('岗位').selectOption({ label: '填报人' });
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('status').filter({ hasText: `已任命：${name}任 示范一街道办事处 填报人` }).waitFor();
  const { posts } = (await made.get('/api/session')).json as { posts: { role: string; unitName: string }[] };
  expect(posts.map(({ role, unitName }) => [role, unitName])).toEqual([['preparer', '示范一街道办事处']]);
});

it.each([
  ['shifan-6.preparer', 'todo', '项目绩效指标没有量化', '提交整改'],
  ['shifan-6.unit-head', 'register', '项目绩效指标没有量化', '提交整改'],
  ['yuhua.performance', 'todo', '2019 年重点评价：采购合同没有归档', '核销'],
  ['yuhua.bureau-section', 'register', '2019 年重点评价：采购合同没有归档', '核销'],
])('%s is led from the first screen (%s) to what there is to do about “%s”: %s', async (account, way, text, act) => {
  await comeIn(page, account);
  await page.goto('/');
  await page.waitForURL('**/worklist');
  if (way === 'todo') await page.locator('tbody tr').filter({ hasText: text }).click();
  else {
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '整改' }).click();
    await page.getByRole('link', { name: text }).click();
  }
  await page.waitForURL('**/items/*');
  // Once it is seen which files go along.
  await page.getByRole('group', { name: act, exact: true }).locator('button[aria-disabled="false"]', { hasText: act }).waitFor();
});
