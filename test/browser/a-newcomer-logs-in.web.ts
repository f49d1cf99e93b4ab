// Journey 1: who may not come in is told the same whatever was wrong, with the account still there, and after five tries until when it is
// locked; a newcomer pastes the one-time password, must replace it, says by which post if there are several, reads three lines and lands on
// their worklist; the demonstration offers an account for every role.
import { browserForFile } from './open-browser';
import { appointPreparer, atTheApi, fillLogIn, secondPreparer } from './arrange';

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

it('five wrong passwords lock the account until a time that is told, in the same words where there is no such account', async () => {
  const told: string[][] = [];
  const { account: known } = await appointPreparer();
  for (const account of [known, `nobody.${known}`]) {
    const person = await atTheApi('shazitang.preparer');
    for (let tries = 0; tries < 4; tries += 1) await person.post('/api/session', { account, password: 'wrong' });
    const { page } = await browser.open();
    await page.goto('/log-in');
    const said: string[] = [];
    for (const password of ['wrong', 'not even tried']) {
      await fillLogIn(page, account, password);
      const words = page.getByRole('alert').filter({ hasText: said.length === 0 ? '账号或密码不对' : /^连续/ }).first();
      await words.waitFor();
      said.push((await words.textContent()) ?? '');
    }
    for (const each of said) expect(each).toMatch(/已锁定至 \d\d:\d\d，到时自动解锁/);
    told.push(said.map((each) => each.replace(/\d\d:\d\d/, '')));
  }
  expect(told[0]).toEqual(told[1]);
});

it('a newcomer replaces the one-time password, reads three lines and lands on the worklist', async () => {
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
  const tour = page.getByRole('region', { name: /三句话认识您的待办/ });
  expect(await tour.getByRole('listitem').count()).toBe(3);
  await tour.getByRole('button', { name: '知道了，不再显示' }).press('Enter');
  await tour.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('table').waitFor();
  expect(await tour.count()).toBe(0);
});

it('a password is changed whenever its owner wishes, on a phone too', async () => {
  const { page } = await browser.open({ width: 390, height: 844 });
  const { account, password } = await secondPreparer();
  await page.goto('/log-in');
  await fillLogIn(page, account, password);
  await page.getByRole('button', { name: /我的账号、修改密码$/ }).click();
  const dialog = page.getByRole('dialog', { name: '我的账号' });
  const next = 'Another-Password-2021';
  await dialog.getByLabel('当前密码').fill(password);
  await dialog.getByLabel('新密码', { exact: true }).fill(next);
  await dialog.getByLabel('再输一次新密码').fill(next);
  await dialog.getByRole('button', { name: '修改密码' }).click();
  await dialog.getByText('密码已改好').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor({ state: 'attached' }); // nobody is logged out here
  await atTheApi(account, next);
});

it('somebody with two posts says by which, and may change it', async () => {
  const { page } = await browser.open();
  const { account, password } = await secondPreparer('shifan-8.unit-head');
  await page.goto('/log-in');
  await fillLogIn(page, account, password);
  await page.getByRole('heading', { name: '请选择岗位' }).waitFor();
  await page.getByRole('button', { name: /单位负责人/ }).press('Enter');
  const rows = page.locator('.worklist tbody tr');
  await rows.filter({ hasText: '示范八街道办事处' }).first().waitFor();
  expect(await rows.filter({ hasText: '砂子塘' }).count()).toBe(0);
  await page.getByLabel('岗位').selectOption({ label: '全部 2 个岗位' });
  await rows.filter({ hasText: '砂子塘' }).first().waitFor();
  expect(await rows.filter({ hasText: '示范八街道办事处' }).count()).toBeGreaterThan(0);
  await page.reload();
  await rows.filter({ hasText: '砂子塘' }).first().waitFor();
});

it('the demonstration offers one account for each role, and a press on it is enough', async () => {
  const { page } = await browser.open();
  await page.goto('/log-in');
  const offered = page.getByRole('region', { name: '演示账号' });
  await offered.getByRole('button').first().waitFor();
  const roles = await offered.locator(':scope > .accounts strong').allTextContents();
  expect(roles).toEqual(expect.arrayContaining(['填报人', '单位负责人', '主管部门审核人', '财政局业务科室审核人', '财政局绩效股', '财政局负责人', '审计人员']));
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
