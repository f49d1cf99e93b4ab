// S16: one entry a form with its newest notice on top, counted in the top bar; opened by keys it is read, put away it is gone until something new
// comes; what was read is not mailed; and how somebody wants to be written to is kept.
import type { Page } from 'playwright-core';
import { atTheApi, comeIn } from './arrange';
import { browserForFile } from './open-browser';
import { cleanProjects, must } from './review-stage';

const browser = browserForFile();
interface Entry {
  id: string;
  submissionId: string;
  notice: string;
  unread: boolean;
  mail: { status: string };
}

/** Told by the worker in its own time: asked until it is there. */
async function entryOf(account: string, id: string, side: string, is: (entry: Entry) => boolean = () => true): Promise<Entry> {
  const person = await atTheApi(account);
  for (;;) {
    const found = ((await person.get(`/api/inbox?side=${side}`)).json.items as Entry[]).find((entry) => entry.submissionId === id && is(entry));
    if (found !== undefined) return found;
  }
}
const row = (page: Page, id: string) => page.locator('.inbox tbody tr', { has: page.locator(`a[href="/forms/${id}"]`) });

it('a form that waits is one entry, counted above; by keys it is opened and read, put away, and comes back with the next notice', async () => {
  const [id = ''] = await cleanProjects('消息项目', 1);
  await entryOf('shifan.department', id, 'mine');
  const { page } = await browser.open();
  await comeIn(page, 'shifan.department');
  await page.goto('/inbox');
  await row(page, id).getByText('未读').waitFor();
  const count = (await (await atTheApi('shifan.department')).get('/api/inbox/counts')).json as { mine: number; unread: number };
  await page.getByRole('link', { name: `消息，${count.unread} 件没读` }).waitFor();
  await page.getByRole('link', { name: `需要我办 ${count.mine}` }).waitFor();
  expect(await row(page, id).textContent()).toMatch(/待您审签：长沙市雨花区砂子塘街道办事处《消息项目1》.*共 1 条.*已送达邮件服务器|等待发送/);

  await row(page, id).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/forms/${id}/review`);
  await page.getByRole('link', { name: count.unread === 1 ? '消息' : `消息，${count.unread - 1} 件没读`, exact: true }).click();
  await row(page, id).getByText('已读').waitFor();
  await row(page, id).focus();
  await page.keyboard.press('e');
  await row(page, id).waitFor({ state: 'detached' });

  must(await (await atTheApi('yuhua.performance')).post(`/api/submissions/${id}/reminders`, {}));
  await entryOf('shifan.department', id, 'mine', ({ notice }) => notice === 'reminder');
  await page.reload();
  await row(page, id).getByText('催办：').waitFor();
});

it('what is wished for holds: a day is held and said so, read before it leaves it is not mailed; the wish is kept', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'shifan.department');
  await page.goto('/inbox');
  await page.getByLabel('邮件通知').selectOption({ label: '每日 8:30 汇总' });
  await page.getByText('已保存。').waitFor();
  const [id = ''] = await cleanProjects('汇总项目', 1);
  expect((await entryOf('shifan.department', id, 'mine')).mail.status).toBe('held');
  await page.reload();
  await row(page, id).getByText('等每日 8:30 汇总').waitFor();
  await page.getByRole('button', { name: /都标为已读$/ }).click();
  await row(page, id).getByText('已在站内看过，没有再发').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.reload();
  expect(await page.getByLabel('邮件通知').inputValue()).toBe('daily');
  await page.getByLabel('邮件通知').selectOption({ label: '即时' });
  await page.getByText('已保存。').waitFor();
});
