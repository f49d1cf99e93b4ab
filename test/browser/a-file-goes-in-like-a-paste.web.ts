// S4: the table of a form as a file, and such a file into another form: shown first, written as text, taken back in one step. What is no
// table of this form writes nothing and says why.
import { readFileSync } from 'node:fs';
import { cellOf, emptyForm, enter, filledForm, publicPassword, untilSaved } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();

it('a downloaded table goes into another form through the preview of a paste', async () => {
  const { page } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${await filledForm()}/base`);
  await cellOf(page, '三公经费', 2).filter({ hasText: '3.25' }).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载表格模板' }).click()]);
  expect(file.suggestedFilename()).toBe('基础数据.xlsx');
  const buffer = readFileSync(await file.path());
  expect(buffer.subarray(0, 2).toString()).toBe('PK');

  await page.goto(`/forms/${await emptyForm()}/base`);
  const chosen = page.getByLabel('上传填好的表格');
  await chosen.setInputFiles({ name: '基础数据.xlsx', mimeType: '', buffer });
  const preview = page.getByRole('dialog', { name: '粘贴预览' });
  expect(await preview.getByTestId('paste-counts').textContent()).toMatch(/^写入 \d\d覆盖 0读不出 0超出 0/);
  expect(await cellOf(page, '三公经费', 2).textContent()).toBe('');
  await preview.getByRole('button', { name: '写入', exact: true }).click();
  await untilSaved(page);
  expect(await cellOf(page, '三公经费', 2).textContent()).toBe('3.25');
  expect(await cellOf(page, '财政供养人员情况', 2).textContent()).toBe('87.27%');
  await cellOf(page, '三公经费', 2).click();
  await page.keyboard.press('Control+z');
  await untilSaved(page);
  expect(await cellOf(page, '三公经费', 2).textContent()).toBe('');

  // What is no table is told apart, and the screen goes on.
  await chosen.setInputFiles({ name: '说明.xlsx', mimeType: '', buffer: Buffer.from('<html>') });
  await page.getByText('「说明.xlsx」不是 .xlsx 表格').waitFor();
});
