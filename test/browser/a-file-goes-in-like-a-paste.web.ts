// S4: the table of a form as a file, and such a file into another form: shown first, written as text, taken back in one step. What is no
// table of this form writes nothing and says why.
import { readFileSync } from 'node:fs';
import { atTheApi, cellOf, emptyForm, enter, filledForm, publicPassword, untilSaved } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();

it('a downloaded table goes into another form through the preview of a paste', async () => {
  const { page } = await browser.open();
  const [full, empty] = [await filledForm(), await emptyForm()];
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${full}/base`);
  await cellOf(page, '三公经费', 2).filter({ hasText: '3.25' }).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载表格模板' }).click()]);
  expect(file.suggestedFilename()).toBe('基础数据.xlsx');
  const buffer = readFileSync(await file.path());
  expect(buffer.subarray(0, 2).toString()).toBe('PK');

  await page.goto(`/forms/${empty}/base`);
  const chosen = page.getByLabel('上传填好的表格');
  await chosen.setInputFiles({ name: '基础数据.xlsx', mimeType: '', buffer });
  const preview = page.getByRole('dialog', { name: '粘贴预览' });
  const figures = await baseOf(full);
  const count = Object.values(figures).flatMap((cells) => Object.keys(cells)).length;
  expect(count).toBeGreaterThan(50);
  expect(await preview.getByTestId('paste-counts').textContent()).toMatch(new RegExp(`^写入 ${count}覆盖 0读不出 0超出 0`));
  expect(await cellOf(page, '三公经费', 2).textContent()).toBe('');
  await preview.getByRole('button', { name: '写入', exact: true }).click();
  await untilSaved(page);
  expect(await cellOf(page, '三公经费', 2).textContent()).toBe('3.25');
  expect(await cellOf(page, '财政供养人员情况', 2).textContent()).toBe('87.27%');
  expect(await baseOf(empty)).toEqual(figures); // every one of them, as it stands in the other
  await cellOf(page, '三公经费', 2).click();
  await page.keyboard.press('Control+z');
  await untilSaved(page);
  expect(await baseOf(empty)).toEqual({});
  expect(await cellOf(page, '三公经费', 2).textContent()).toBe('');

  // What is no table is told apart, and the screen goes on.
  await chosen.setInputFiles({ name: '说明.xlsx', mimeType: '', buffer: Buffer.from('<html>') });
  await page.getByText('「说明.xlsx」不是 .xlsx 表格').waitFor();
  expect(await baseOf(empty)).toEqual({});
});

/** What the server has of 附件1, by row; where a figure of the report was found is no cell of the table. */
async function baseOf(id: string): Promise<Record<string, Record<string, string>>> {
  const { inputs } = (await (await atTheApi('shazitang.preparer')).get(`/api/submissions/${id}`)).json as { inputs: { key: string; cells: Record<string, string> }[] };
  const figures = (cells: Record<string, string>) => Object.fromEntries(Object.entries(cells).filter(([cell]) => !/(Place|Source)$/.test(cell)));
  return Object.fromEntries(inputs.filter(({ key, cells }) => key.startsWith('base.') && Object.keys(cells).length > 0).map(({ key, cells }) => [key, figures(cells)]));
}
