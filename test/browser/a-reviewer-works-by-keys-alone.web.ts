// Journey 9: a reviewer of the competent department, by keys alone: opens on the six rows to see, marks them, adjusts one with clause and
// reason, remarks on two, leaves in between and loses no word, and returns two items with Ctrl+Enter. The unit's own figure stays.
import { atTheApi, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { detail, filledForm, otherClaims, signed } from './review-stage';

const browser = browserForFile();

it('marks, adjusts, remarks and returns two items without a mouse, and a cancel in between loses no word', async () => {
  const id = await filledForm(otherClaims);
  await signed(id, 'shazitang.unit-head');
  const { page } = await browser.open();
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  await page.getByRole('button', { name: '只看需看的 6' }).waitFor();
  const rows = page.locator('.review-list tr[data-row]');
  expect(await rows.count()).toBe(6);
  for (let row = 0; row < 6; row += 1) {
    await page.keyboard.press('n');
    await page.keyboard.press('v');
  }
  await page.getByTestId('marked').filter({ hasText: '已核 6/24' }).waitFor();

  // 预算执行率: the unit's 5 becomes 4.
  await rows.filter({ hasText: '预算执行率' }).focus();
  await page.keyboard.press('e');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.keyboard.type('决算报表第 3 页的支出数与填报数不一致');
  expect(await page.locator('#adjust-effect').textContent()).toMatch(/减 1 分；合计变为 .*等级/);
  await page.keyboard.press('Control+Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('budget-execution');
  const cells = rows.filter({ hasText: '预算执行率' }).locator('td');
  expect(await cells.nth(2).textContent()).toBe('5'); // the unit's own
  expect(await cells.nth(4).textContent()).toBe('5 → 4');

  for (const [name, words] of [['人员控制率', '请附在职人员花名册'], ['政府采购执行率和规范性', '请附采购合同']] as const) {
    await rows.filter({ hasText: name }).focus();
    await page.keyboard.press('m');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: '退回' });
  await dialog.getByLabel('总的意见').focus();
  await page.keyboard.type('其余各行没有问题');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByTestId('save-line').filter({ hasText: /^已保存/ }).waitFor();
  await page.reload(); // as a crash does
  await page.getByRole('button', { name: '退回（2 条）' }).waitFor();
  await rows.first().focus();
  await page.keyboard.press('Control+Enter');
  expect(await dialog.getByLabel('总的意见').inputValue()).toBe('其余各行没有问题');
  await dialog.getByLabel('总的意见').fill('');
  expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await dialog.getByRole('button', { name: '退回 2 条' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL((url) => !url.pathname.includes(id));

  const preparer = await atTheApi('shazitang.preparer');
  const seen = await detail(preparer, id);
  expect(seen).toMatchObject({ state: 'draft', round: 2 });
  expect(seen.rows.find(({ key }) => key === 'budget-execution')?.self).toBe('5');
  const { items } = (await preparer.get(`/api/submissions/${id}/timeline`)).json as { items: { type: string; words: { remarks?: object[] } | null }[] };
  expect(items.findLast(({ type }) => type === 'submission.returned@1')?.words?.remarks).toEqual([{ row: 'staff-control', text: '请附在职人员花名册' }, { row: 'procurement', text: '请附采购合同' }]);
  expect(items.filter(({ type }) => type === 'score.adjusted@1').length).toBe(1);
});

it('a return without a single item is refused in words, and single letters do nothing while something is typed or where they are switched off', async () => {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head');
  const { page } = await browser.open();
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  await page.getByRole('button', { name: '退回', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '退回' });
  await dialog.getByRole('button', { name: '退回', exact: true }).click();
  expect(await dialog.getByRole('alert').textContent()).toBe('退回须说明至少一处：请写总的意见，或勾选至少一条审核意见。');
  await page.keyboard.press('Escape');
  await page.getByLabel('审核意见').fill('v');
  // What is noted on is to be looked at too: one number at the top and on the filter; findings outside the rows stand open there.
  await page.getByRole('button', { name: '只看需看的 1' }).waitFor();
  expect(await page.getByRole('region', { name: '要点' }).textContent()).toMatch(/需看 1 行.*表外校验 \d+ 条/s);
  expect(await page.getByRole('region', { name: '要点' }).locator('details li').first().isVisible()).toBe(true);
  expect(await page.getByTestId('marked').textContent()).toBe('已核 0/24');
  await page.evaluate(() => localStorage.setItem('jishen/single-keys-off', '1'));
  await page.locator('.review-list tr[data-row]').first().focus();
  await page.keyboard.press('v');
  expect(await page.getByTestId('marked').textContent()).toBe('已核 0/24');
});

it('one act marks the rows of a chapter that have nothing to see; the others are left and named', async () => {
  const id = await filledForm({ procurement: '2' });
  await signed(id, 'shazitang.unit-head');
  const { page } = await browser.open();
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  await page.getByRole('button', { name: '整章已核（12）：过程' }).click();
  await page.getByText('「过程」标了 12 行；留下 1 行要逐行看：政府采购执行率和规范性').waitFor();
  await page.getByTestId('marked').filter({ hasText: '已核 12/24' }).waitFor();
  expect(await page.getByRole('button', { name: /^整章已核.*过程/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^全部/ }).click();
  await page.locator('.review-list tr[data-row]').first().focus();
  await page.keyboard.press('Shift+V');
  await page.getByText('「投入」标了 3 行，本章都已核').waitFor();
  await page.getByTestId('save-line').filter({ hasText: /^已保存/ }).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: '整章已核（4）：产出' }).click();
  await page.getByText('「产出」标了 4 行，本章都已核').waitFor();
});
