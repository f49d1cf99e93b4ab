// Acceptance 7: every text of every screen – what is seen, titles, tips, labels for screen readers – holds no English word outside the
// allow list, no code, UUID, raw time, undefined, HTTP number. Over what each role of the demonstration sees first.
import type { Page } from 'playwright-core';
import { browserForFile } from './open-browser';
import { atTheApi, comeIn } from './arrange';
import { foreignWords } from './words-on-a-screen';

const browser = browserForFile();

async function read(page: Page, where: string): Promise<void> {
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  expect([where, await foreignWords(page)]).toEqual([where, []]);
}

jest.setTimeout(240_000);

it('over the first screen and the first form of every role of the demonstration', async () => {
  const { page: first } = await browser.open();
  const { accounts } = (await (await first.request.get('/api/demonstration')).json()) as { accounts: { account: string; password: string }[] };
  const ofEachRole = [...new Map(accounts.map(({ account }) => [account.split('.')[1], account])).values()];
  expect(ofEachRole.length).toBeGreaterThanOrEqual(10);
  for (const account of ofEachRole) {
    const { page, context } = await browser.open();
    await comeIn(page, account);
    await page.goto('/worklist');
    await page.locator('table, .empty').first().waitFor();
    await read(page, `${account}, worklist`);
    const [id] = await (await atTheApi(account)).worklist();
    if (id) {
      await page.goto(`/forms/${id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await read(page, `${account}, form`);
    }
    await context.close();
  }
});
