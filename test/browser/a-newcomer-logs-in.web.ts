// Journey 1: who may not come in is told the same whatever was wrong, with the account still there; a newcomer pastes the one-time
// password, must replace it, and lands on their worklist; the demonstration offers an account for every role.
import { browserForFile } from './open-browser';
import { appointPreparer, fillLogIn } from './arrange';

const browser = browserForFile();

it('a wrong password and an unknown account are told in the same words, and the account stays', async () => {
  const { page } = await browser.open();
  await page.goto('/');
  await page.waitForURL('**/log-in?to=*');
  const told: (string | null)[] = [];
  for (const account of ['shazitang.unit-head', 'nobody.at-all']) {
    await fillLogIn(page, account, 'wrong');
    await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
    told.push(await page.getByRole('alert').first().textContent());
    expect(await page.getByLabel('账号', { exact: true }).inputValue()).toBe(account);
    expect(await page.getByLabel('密码', { exact: true }).inputValue()).toBe('');
  }
  expect(told[0]).toMatch(/[一-鿿]/);
  expect(told[0]).toBe(told[1]);
});

it('a newcomer replaces the one-time password and lands on the worklist', async () => {
  const { page } = await browser.open();
  const { account, oneTimePassword } = await appointPreparer();
  await page.goto('/');
  await page.getByLabel('账号', { exact: true }).fill(account);
  await page.getByLabel('密码', { exact: true }).focus();
  await page.keyboard.insertText(oneTimePassword); // as a paste or a password manager does
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '首次登录，请先修改密码' }).waitFor();
  const put = async (next: string) => {
    await page.getByLabel('当前密码').fill(oneTimePassword);
    await page.getByLabel('新密码', { exact: true }).fill(next);
    await page.getByLabel('再输一次新密码').fill(next);
    await page.getByRole('button', { name: '修改密码' }).click();
  };
  await put('short');
  expect(await page.getByRole('alert').filter({ hasText: /./ }).textContent()).toMatch(/至少 10 位/);
  await put('First-Password-2020');
  await page.getByRole('table').waitFor();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
});

it('the demonstration offers one account for each role, and a press on it is enough', async () => {
  const { page } = await browser.open();
  await page.goto('/log-in');
  const offered = page.getByRole('region', { name: '演示账号' });
  await offered.getByRole('button').first().waitFor();
  const roles = await offered.locator(':scope > .accounts strong').allTextContents();
  expect(roles).toEqual(expect.arrayContaining(['填报人', '单位负责人', '主管部门审核人', '业务科室复核人', '绩效股', '财政局领导', '审计人员']));
  await offered.getByRole('button', { name: /主管部门审核人/ }).click();
  await page.waitForURL('**/worklist');
  await page.getByRole('table').waitFor();
  // By keys alone: down, open, and on to the next one.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/forms/*');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('table').waitFor();
});
