// Journey 2: 附件1 as it stands in the published document is copied and pasted into an empty form; the preview says what is written
// and what cannot be read, the row below is left alone, and one step back restores everything.
import { browserForFile } from './open-browser';
import { cellOf, emptyForm, enter, pasteText, publicPassword, untilSaved } from './arrange';
import { printedBaseTable } from './printed-base-table';

const browser = browserForFile();

it('the printed base data table of 2020 goes into the form by its row names, in one step that can be taken back', async () => {
  const { page } = await browser.open();
  const id = await emptyForm();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/base`);
  await cellOf(page, '三公经费', 0).click();
  // Nothing is overwritten and all is read: written at once.
  await pasteText(page, printedBaseTable);
  await untilSaved(page);
  expect(await cellOf(page, '财政供养人员情况', 1).textContent()).toBe('48');
  expect(await cellOf(page, '财政供养人员情况', 2).textContent()).toBe('87.27%');
  expect(await cellOf(page, '其中：办公经费', 1).textContent()).toBe('26.2');
  expect(await cellOf(page, '其中：公车购置', 0).textContent()).toBe('0');
  expect(await cellOf(page, '部门整体支出预算调整', 2).textContent()).toBe('5428.73');
  expect(await cellOf(page, '部门整体支出预算调整', 3).textContent()).toBe('');
  expect(await cellOf(page, '楼堂馆所控制情况（2020年完工项目）', 3).textContent()).toBe('0');

  // Now it would overwrite, and holds what cannot be read and what belongs nowhere: shown first.
  const row = '公用经费\t约一百\t134.9\t134.89　\n会议室租金\t5\n';
  await pasteText(page, row);
  const counts = page.getByTestId('paste-counts');
  expect(await counts.textContent()).toMatch(/写入 3覆盖 2读不出 1超出 1/);
  await page.getByRole('button', { name: '写入', exact: true }).click();
  expect(await cellOf(page, '公用经费', 0).textContent()).toContain('约一百');
  expect(await cellOf(page, '其中：办公经费', 0).textContent()).toBe('14.79');
  await page.keyboard.press('Control+z');
  await untilSaved(page);
  await cellOf(page, '公用经费', 0).filter({ hasText: /^103\.7$/ }).waitFor(); // what was found in the other text goes once nobody types
  expect(await cellOf(page, '公用经费', 1).textContent()).toBe('134.89');
  // The step before was the whole table.
  await page.keyboard.press('Control+z');
  await untilSaved(page);
  expect(await cellOf(page, '三公经费', 0).textContent()).toBe('');
  expect(await cellOf(page, '财政供养人员情况', 1).textContent()).toBe('');
});

it('amounts in yuan are moved into the unit of the table when the person says so', async () => {
  const { page } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${await emptyForm()}/base`);
  await cellOf(page, '三公经费', 0).click();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await pasteText(page, '三公经费\t66000\t66,400\t32500');
  await page.getByLabel('元（写入时换算）').check();
  await page.getByRole('button', { name: '写入', exact: true }).click();
  await untilSaved(page);
  expect(await cellOf(page, '三公经费', 0).textContent()).toBe('6.6');
  expect(await cellOf(page, '三公经费', 1).textContent()).toBe('6.64');
  expect(await cellOf(page, '三公经费', 2).textContent()).toBe('3.25');
});
