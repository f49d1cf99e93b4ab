// Journey 10: the unit finds both items at the top of its form, mends the one and answers the other, hands in again; the reviewer lands on
// exactly these two rows with the old and the new text, the other 22 are still marked, and agreeing opens the next form.
import { pdfOf } from '@jishen/testing';
import { atTheApi, enter, publicPassword, untilSaved } from './arrange';
import { browserForFile } from './open-browser';
import { detail, filledForm, markAll, must, otherClaims, signed } from './review-stage';

const browser = browserForFile();

it('two items are answered by the unit, found again by the reviewer, and the next form opens', async () => {
  const [id, another] = [await filledForm(otherClaims), await filledForm()];
  for (const each of [id, another]) await signed(each, 'shazitang.unit-head');
  const reviewer = await atTheApi('shifan.department');
  await markAll(reviewer, id);
  const remarks = [{ row: 'staff-control', text: '请按算得的分填' }, { row: 'procurement', text: '请写明合同依据' }];
  must(await reviewer.act(id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '两处', remarks }));

  const { page: unit } = await browser.open();
  await enter(unit, 'shazitang.preparer', publicPassword, `/forms/${id}`);
  const asked = unit.getByRole('region', { name: '上次退回' });
  expect(await asked.textContent()).toMatch(/主管部门审核.*退回.*人员控制率.*请按算得的分填.*政府采购执行率和规范性.*请写明合同依据/s);
  await asked.getByRole('link', { name: '人员控制率' }).click();
  await unit.getByRole('textbox', { name: /^人员控制率，自评/ }).click(); // the link led to the cell
  await unit.keyboard.type('2');
  await unit.keyboard.press('Enter');
  await untilSaved(unit);
  await unit.goto(`/forms/${id}`);
  await asked.getByRole('link', { name: '政府采购执行率和规范性' }).click();
  await unit.getByLabel('原因和说明').fill('见采购合同第 2 页');
  await untilSaved(unit);
  await unit.goto(`/forms/${id}`);
  await unit.goto(`/forms/${id}/submit`);
  await unit.getByRole('button', { name: /^送审/ }).click();
  await unit.getByText('已送出').waitFor();
  await signed(id, 'shazitang.unit-head');

  const { page } = await browser.open();
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  await page.getByRole('button', { name: '只看改动 2' }).waitFor();
  expect(await page.getByRole('button', { name: '只看改动 2' }).getAttribute('aria-pressed')).toBe('true');
  const rows = page.locator('.review-list tr[data-row]');
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')))).toEqual(['staff-control', 'procurement']);
  expect(await page.getByTestId('marked').textContent()).toBe('已核 22/24');
  expect(await rows.first().textContent()).toMatch(/3 → 2/);
  expect(await rows.nth(1).textContent()).toMatch(/按实际完成情况自评，材料见附件 → 见采购合同第 2 页/);
  await rows.nth(1).click();
  expect(await page.getByRole('complementary', { name: '本行审核' }).textContent()).toMatch(/您上次的意见：请写明合同依据/);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: '确认同意' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL((url) => /\/forms\/[^/]+\/review/.test(url.pathname) && !url.pathname.includes(id));
  expect(await page.getByRole('status').filter({ hasText: '这是下一件' }).textContent()).toMatch(/已同意 长沙市雨花区砂子塘街道办事处/);
  expect(await detail(reviewer, id)).toMatchObject({ level: 'bureau-section', round: 2 });
});

it('a file that was added since stands at its row, which alone is to be looked at again', async () => {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head');
  const [reviewer, preparer] = [await atTheApi('shifan.department'), await atTheApi('shazitang.preparer')];
  await markAll(reviewer, id);
  must(await reviewer.act(id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '请补采购合同' }));
  must(await preparer.upload(`/api/submissions/${id}/evidence?rows=procurement`, '采购合同.pdf', pdfOf(2)));
  must(await preparer.act(id, { type: 'SUBMIT' }));
  await signed(id, 'shazitang.unit-head');
  const { page } = await browser.open();
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  await page.getByRole('button', { name: '只看改动 1' }).waitFor();
  expect(await page.getByTestId('marked').textContent()).toBe('已核 23/24');
  const row = page.locator('.review-list tr[data-row="procurement"]');
  expect(await row.textContent()).toMatch(/1 份有增减/);
  await row.click();
  await page.getByRole('complementary', { name: '本行审核' }).getByText(/佐证.*（没有） → 采购合同\.pdf/).waitFor();
});
