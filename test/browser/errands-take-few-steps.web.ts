// UX §2: how many presses an errand takes, counted in the page itself and held at its target. What is typed as text is not counted.
import type { Page } from 'playwright-core';
import { atTheApi, cellOf, comeIn, emptyForm, filledForm as filledDraft, pasteText, publicPassword, untilSaved } from './arrange';
import { countPresses, pressesIn } from './count-presses';
import { browserForFile } from './open-browser';
import { printedBaseTable } from './printed-base-table';
import { filledForm, markAll, must, otherClaims, signed } from './review-stage';

const browser = browserForFile();
async function at(account: string, path: string, size?: { width: number; height: number }): Promise<Page> {
  const { page, context } = await browser.open(size);
  await countPresses(context);
  await comeIn(page, account);
  await page.goto(path);
  return page;
}
const phone = { width: 390, height: 844 };
const decided = (page: Page, id: string) => page.waitForURL(({ pathname }) => !pathname.includes(id));

async function handIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: '送审', exact: true }).first().click();
  await page.locator('.submit-act').getByRole('button', { name: /^送审/ }).click(); // the home has a button of that name too
  await page.getByText('已送出').waitFor();
}

it('from the worklist into the base data: 1', async () => {
  const id = await emptyForm();
  const page = await at('shazitang.preparer', '/worklist');
  const row = page.locator('.worklist tr', { has: page.locator(`a[href^="/forms/${id}"]`) }).first();
  await row.getByRole('link', { name: '继续填报' }).click();
  await page.waitForURL(`**/forms/${id}/base`);
  expect(await pressesIn(page)).toBeLessThanOrEqual(1);

  // 附件1 with one paste into the cell that is active, and at most one press more.
  await page.locator('input.live').focus();
  await pasteText(page, printedBaseTable);
  await cellOf(page, '财政供养人员情况', 1).filter({ hasText: '48' }).waitFor();
  await untilSaved(page);
  expect(await pressesIn(page)).toBeLessThanOrEqual(2);
});

it('handing in, from the form: 3', async () => {
  const id = await filledDraft();
  const page = await at('shazitang.preparer', `/forms/${id}`);
  await handIn(page);
  expect(await pressesIn(page)).toBeLessThanOrEqual(3);
});

it('answering a return: one press an item, and 2 to hand in again', async () => {
  const id = await filledForm(otherClaims);
  const remarks = [{ row: 'staff-control', text: '请附花名册' }, { row: 'procurement', text: '请写明合同依据' }];
  must(await (await atTheApi('shazitang.unit-head')).act(id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '两处', remarks }));
  const page = await at('shazitang.preparer', `/forms/${id}`);
  const asked = page.getByRole('region', { name: '上次退回' });
  for (const [name, words] of [['人员控制率', '见花名册'], ['政府采购执行率和规范性', '见合同']] as const) {
    await asked.getByRole('link', { name }).click();
    await page.getByLabel('原因和说明').fill(words);
    await untilSaved(page);
    expect(await pressesIn(page)).toBeLessThanOrEqual(1);
    await page.goBack();
  }
  await handIn(page);
  expect(await pressesIn(page)).toBeLessThanOrEqual(2);
});

it('on the phone: agreeing in 3, returning in 5', async () => {
  const [good, bad] = [await filledForm(), await filledForm(otherClaims)];
  const page = await at('shazitang.unit-head', `/forms/${good}/review`, phone);
  await page.getByRole('button', { name: '同意' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认同意' }).click();
  await decided(page, good);
  expect(await pressesIn(page)).toBeLessThanOrEqual(3);

  await page.goto(`/forms/${bad}/review`);
  await page.getByRole('button', { name: /^退回/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '请补充佐证' }).or(dialog.locator('.phrases button').first()).first().click();
  await dialog.getByRole('button', { name: /^退回/ }).click();
  await decided(page, bad);
  expect(await pressesIn(page)).toBeLessThanOrEqual(5);
});

it('agreeing to a clean form: 2 keys, and the next one is there', async () => {
  const ids = [await filledForm(), await filledForm()];
  for (const id of ids) await signed(id, 'shazitang.unit-head');
  const page = await at('shifan.department', `/forms/${ids[0] ?? ''}/review`);
  await page.getByRole('button', { name: '同意' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: '确认同意' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL((url) => /\/forms\/[^/]+\/review/.test(url.pathname) && !url.pathname.includes(ids[0] ?? ''));
  await page.locator('.review-list tr[data-row]').first().waitFor();
  expect(await pressesIn(page)).toBeLessThanOrEqual(2);
});

it('adjusting a score: 4 and the reason; returning with remarks that stand there: 2', async () => {
  const id = await filledForm(otherClaims);
  await signed(id, 'shazitang.unit-head');
  const reviewer = await atTheApi('shifan.department');
  await markAll(reviewer, id);
  const page = await at('shifan.department', `/forms/${id}/review`);
  await page.locator('.review-list tr[data-row]').filter({ hasText: '预算执行率' }).focus();
  await page.getByRole('complementary', { name: '本行审核' }).getByLabel('复核分（0 到').waitFor(); // comes a moment after the rest
  await page.keyboard.press('e');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.keyboard.type('决算报表第 3 页的支出数与填报数不一致');
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('save-line').filter({ hasText: /^已保存/ }).waitFor();
  expect(await pressesIn(page)).toBeLessThanOrEqual(4);

  must(await reviewer.put(`/api/submissions/${id}/review-draft`, { rows: [{ key: 'staff-control', rowVersion: 1, remark: '请附花名册' }] }));
  await page.reload();
  await page.getByRole('button', { name: '退回（1 条）' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '退回 1 条' }).click();
  await decided(page, id);
  expect(await pressesIn(page)).toBeLessThanOrEqual(2);
});

it('the second round: nothing to press to see what changed', async () => {
  const id = await filledForm(otherClaims);
  await signed(id, 'shazitang.unit-head');
  const reviewer = await atTheApi('shifan.department');
  await markAll(reviewer, id);
  must(await reviewer.act(id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '一处', remarks: [{ row: 'staff-control', text: '请附花名册' }] }));
  const preparer = await atTheApi('shazitang.preparer');
  const { rows } = (await preparer.get(`/api/submissions/${id}`)).json as { rows: { key: string; rowVersion: number }[] };
  must(await preparer.act(id, { type: 'SAVE_DRAFT', rows: [{ key: 'staff-control', rowVersion: rows.find(({ key }) => key === 'staff-control')?.rowVersion ?? 0, cells: { claimed: '2' } }] }));
  must(await preparer.act(id, { type: 'SUBMIT' }));
  await signed(id, 'shazitang.unit-head');
  const page = await at('shifan.department', `/forms/${id}/review`);
  await page.locator('.review-list tr[data-row]').filter({ hasText: '3 → 2' }).waitFor();
  expect(await pressesIn(page)).toBe(0);
  expect(await page.locator('.review-list tr[data-row]').count()).toBe(1);
});

it('agreeing to the pile of clean projects that the demonstration leaves at a department: 3, and what stands apart in it says why', async () => {
  const page = await at('shifan.department', `/worklist?q=${encodeURIComponent('镇人民政府')}`);
  await page.getByRole('checkbox', { name: '选中列出的 6 件' }).check();
  await page.getByRole('button', { name: '批量同意 6 件' }).click();
  await page.getByText('选了 6 件：4 件可以一起同意，2 件要单独办理。').waitFor();
  const apart = page.getByRole('table', { name: /^要单独办理（2 件）$/ }).locator('tbody tr');
  for (const why of ['本轮有 1 行调整过得分', '有 1 个问题没有销号']) expect(await apart.filter({ hasText: why }).count()).toBe(1);
  await page.getByRole('button', { name: '同意 4 件' }).click();
  await page.getByRole('table', { name: /^已同意（4 件）$/ }).waitFor();
  expect(await pressesIn(page)).toBe(3);
});

it('a password is pasted, and the page is open with the account, the password and one key', async () => {
  const { page, context } = await browser.open();
  await countPresses(context);
  await page.goto('/log-in');
  await page.getByLabel('账号', { exact: true }).fill('shazitang.preparer');
  await page.getByLabel('密码', { exact: true }).fill(publicPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/worklist');
  expect(await pressesIn(page)).toBeLessThanOrEqual(1);
});
