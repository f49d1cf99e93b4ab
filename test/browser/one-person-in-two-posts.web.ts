// Journey 12 without the delegate: a person with two posts opens the form that they filled in. 同意 is disabled, with the earlier act named and who
// can instead; the API says the same sentence to whoever tries all the same; and the attempt is found by the question «被拒绝的操作».
import { atTheApi, emptyForm, enter, publicPassword, secondPreparer } from './arrange';
import { browserForFile } from './open-browser';
import { formRows, must } from './review-stage';

const browser = browserForFile();

it('who filled in does not sign, is told so on the screen and by the API alike, and the attempt is on record', async () => {
  const { account, password } = await secondPreparer('shazitang.unit-head');
  const both = await atTheApi(account, password);
  const { posts } = (await both.get('/api/session')).json as { posts: { id: string; role: string }[] };
  const postOf = (role: string): string => posts.find((post) => post.role === role)?.id ?? '';
  const id = await emptyForm();
  must(await both.act(id, { type: 'SAVE_DRAFT', rows: formRows() }));
  must(await both.act(id, { type: 'SUBMIT' }));

  const { page } = await browser.open();
  await enter(page, account, password, `/forms/${id}/review`);
  const agree = page.getByRole('button', { name: '同意', exact: true });
  await page.getByRole('button', { name: /^单位负责人/ }).click();
  await agree.waitFor();
  expect(await agree.getAttribute('aria-disabled')).toBe('true');
  const refused = (await both.act(id, { type: 'APPROVE', postId: postOf('unit-head') })).json as { code: string; detail: string };
  expect(refused).toMatchObject({ code: 'SELF_REVIEW', detail: expect.stringMatching(/^您（或您代理的人）填报过本件，不能再审签通过。/) });
  const tips = await agree.evaluate((button) => (button.getAttribute('aria-describedby') ?? '').split(' ').map((one) => document.getElementById(one)?.textContent ?? '').join(''));
  expect(tips).toContain(refused.detail);

  const auditor = await browser.open();
  await enter(auditor.page, 'yuhua.auditor', publicPassword, '/audit/refused');
  const first = auditor.page.locator('.listing tbody tr').filter({ hasText: '填报过本件，不能再审' }).first();
  await first.waitFor();
  expect(await first.locator('td').nth(2).textContent()).toBe('审签通过');
  await auditor.page.getByRole('link', { name: '同一人经手两级' }).click();
  await auditor.page.locator('.listing tbody tr').filter({ hasText: '填报过本件，不能再审' }).first().waitFor();
});
