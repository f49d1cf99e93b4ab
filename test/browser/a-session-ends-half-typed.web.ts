// Journey 5: the session ends on the server while a reason is half typed. The log-in lies over the screen, the text and the cursor
// are as they were, and it is saved once. Somebody else who logs in there gets a clean page.
import { browserForFile } from './open-browser';
import { atTheApi, emptyForm, enter, fillLogIn, publicPassword, untilSaved } from './arrange';

const browser = browserForFile();

it('half a reason is there again after the log-in over the screen, with the cursor in it', async () => {
  const { page, context } = await browser.open();
  const id = await emptyForm();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/score?row=procurement`);
  const reason = page.getByLabel('原因和说明');
  await reason.fill('采购按计划');
  await untilSaved(page);
  await reason.press('End');
  await context.clearCookies(); // to the server nobody is there any more
  await reason.pressSequentially('执行，余');
  const overlay = page.getByRole('dialog', { name: '登录已失效，请重新登录' });
  await overlay.waitFor();
  expect(await overlay.getByLabel('账号').inputValue()).toBe('shazitang.preparer');
  await overlay.getByLabel('密码', { exact: true }).fill(publicPassword);
  await overlay.getByRole('button', { name: '登录', exact: true }).click();
  await overlay.waitFor({ state: 'detached' });
  expect(await reason.inputValue()).toBe('采购按计划执行，余');
  await page.keyboard.type('款退回'); // goes on where it was
  expect(await reason.inputValue()).toBe('采购按计划执行，余款退回');
  await untilSaved(page);
  const { rows } = (await (await atTheApi('shazitang.preparer')).get(`/api/submissions/${id}`)).json as { rows: { key: string; cells: { reason?: string } }[] };
  expect(rows.find(({ key }) => key === 'procurement')?.cells.reason).toBe('采购按计划执行，余款退回');
});

it('somebody else who logs in over the screen gets a clean page', async () => {
  const { page, context } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${await emptyForm()}/score?row=procurement`);
  await page.getByLabel('原因和说明').waitFor();
  await context.clearCookies();
  await page.getByLabel('原因和说明').fill('还没有存的半句');
  await page.getByRole('dialog').waitFor();
  await fillLogIn(page, 'shazitang.unit-head', publicPassword);
  await page.waitForURL('**/worklist');
  expect(await page.locator('header').textContent()).toContain('单位负责人');
  expect(await page.locator('body').textContent()).not.toContain('还没有存的半句');
});
