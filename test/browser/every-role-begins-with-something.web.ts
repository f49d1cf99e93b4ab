// Every account that the demonstration offers for a role begins on a screen with something real on it: what waits, what can be read, what can be
// administered; and the first act of the performance section and of the two who appoint goes through.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { browserForFile } from './open-browser';
import { comeIn } from './arrange';

const browser = browserForFile();
// One page for all accounts: each log-in takes the place of the one before.
let page: Page;
beforeAll(async () => {
  ({ page } = await browser.open());
});
jest.setTimeout(60_000);

it.each([
  ['yuhua.performance', '/worklist'],
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
    await page.locator('tbody tr, .empty').first().waitFor();
    expect(await page.getByText('没有成功').count()).toBe(0);
  }
});

it('an auditor goes from the list to the trail of a form', async () => {
  await comeIn(page, 'yuhua.auditor');
  await page.goto('/submissions?state=published');
  await page.getByRole('row').filter({ hasText: '示范七街道办事处' }).getByRole('link', { name: '过程' }).click();
  await page.getByText('公开').first().waitFor();
});

it('the performance section publishes what was fixed, and is told why what is being rectified waits', async () => {
  await comeIn(page, 'yuhua.performance');
  await page.goto('/worklist');
  await page.locator('tbody tr').filter({ hasText: '示范六街道办事处' }).click();
  expect(await page.getByRole('button', { name: '公开', exact: true }).getAttribute('aria-disabled')).toBe('true');
  await page.goto('/worklist');
  await page.locator('tbody tr').filter({ hasText: '示范九街道办事处' }).click();
  await page.getByRole('button', { name: '公开', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '公开' }).click();
  await page.getByText('已公开').first().waitFor();
});

it('a person is made by one administrator, who sees the one-time password once, and appointed by another', async () => {
  const name = `示范${randomUUID().slice(0, 4)}`;
  await comeIn(page, 'yuhua.system-admin');
  await page.goto('/admin/people');
  await page.getByRole('button', { name: '新建人员' }).click();
  await page.getByLabel('姓名').fill(name);
  await page.getByRole('dialog').getByLabel('账号').fill(`made.${randomUUID().slice(0, 8)}`);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/一次性密码，只显示这一次/).waitFor();
  await page.getByRole('button', { name: '关闭' }).click();
  await comeIn(page, 'yuhua.security-admin');
  await page.goto('/admin/posts');
  await page.getByRole('button', { name: '任命' }).click();
  const person = page.getByLabel('人员');
  await person.locator('option').filter({ hasText: name }).waitFor({ state: 'attached' });
  await person.selectOption({ label: (await person.locator('option').filter({ hasText: name }).textContent()) ?? '' });
  await page.getByLabel('单位').selectOption({ label: '示范一街道办事处' });
  await page.getByRole('dialog').getByLabel('岗位').selectOption({ label: '填报人' });
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
