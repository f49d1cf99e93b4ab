// S25: a password that the system administrator replaced for somebody is known to those who watch: who appoints people sees by whom, when and until when
// the one-time one stands, and then that the person set their own; the audit administrator finds for whom, by whom and why.
import { randomUUID } from 'node:crypto';
import { atTheApi, comeIn, fillLogIn, withoutPost } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();

it('by the one who appoints, with its end, and by audit, with its reason', async () => {
  const { account } = await withoutPost();
  const why = `电话核实本人，${randomUUID().replaceAll(/\D/g, '').slice(0, 6)}`;
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.system-admin');
  await page.goto('/admin/people');
  await page.getByRole('table').waitFor();
  const line = page.getByRole('row').filter({ hasText: account });
  while ((await line.count()) === 0) {
    await page.getByRole('button', { name: '再读一页' }).click();
    await page.locator('[aria-disabled="false"]', { hasText: '再读一页' }).or(line).first().waitFor();
  }
  await line.getByRole('button', { name: '重置密码' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('一次性密码 72 小时内有效').waitFor();
  await dialog.getByLabel('理由').fill(why);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText(`账号 ${account} 的密码已重置，一次性密码 72 小时内有效`).waitFor();
  const oneTime = (await dialog.locator('strong.nowrap').textContent()) ?? '';
  const seen = async (): Promise<string> => {
    await comeIn(page, 'yuhua.security-admin');
    await page.goto(`/admin/posts?find=${account}`);
    return (await page.getByRole('row').filter({ hasText: account }).textContent()) ?? '';
  };
  expect(await seen()).toMatch(/密码由演示系统管理员于 .+ 重置；一次性密码到 .+ 有效/);
  await page.context().clearCookies();
  await page.goto('/log-in');
  await fillLogIn(page, account, oneTime);
  await page.getByRole('heading', { name: /密码/ }).first().waitFor();
  expect((await (await atTheApi(account, oneTime)).post('/api/session/password', { current: oneTime, next: 'Reset-Person-2020' })).status).toBe(204);
  expect(await seen()).toMatch(/密码由演示系统管理员于 .+ 重置；本人已改成自己的密码/);
  await comeIn(page, 'yuhua.audit-admin');
  await page.goto('/admin/records?kind=person');
  const record = page.getByRole('row').filter({ hasText: why });
  expect(await record.textContent()).toMatch(/演示系统管理员.*重置密码.*示范新人/);
});
