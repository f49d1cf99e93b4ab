// Journey 4: two preparers of one unit in one form. Different cells go together by themselves; for the same cell the later one sees
// both texts and chooses; nothing is dropped.
import { browserForFile } from './open-browser';
import { cellOf, emptyForm, enter, publicPassword, saveLine, secondPreparer, untilSaved } from './arrange';

const browser = browserForFile();

it('two people type into one form and nothing is lost', async () => {
  const [{ page: first }, { page: second }] = [await browser.open(), await browser.open()];
  const [id, colleague] = await Promise.all([emptyForm(), secondPreparer()]);
  const path = `/forms/${id}/base`;
  await enter(first, 'shazitang.preparer', publicPassword, path);
  await enter(second, colleague.account, colleague.password, path);
  const put = async (page: typeof first, column: number, text: string) => {
    await cellOf(page, '三公经费', column).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  // Different cells of the same row: the second save meets a newer version and goes together with it.
  await put(first, 0, '6.6');
  await untilSaved(first);
  await put(second, 1, '6.64');
  await untilSaved(second);
  expect(await cellOf(second, '三公经费', 0).textContent()).toBe('6.6');

  // The same cell: the later one is asked.
  await put(first, 2, '3.25');
  await cellOf(first, '三公经费', 2).filter({ hasText: '3.25' }).waitFor();
  await saveLine(first).filter({ hasText: /^已保存/ }).waitFor();
  await put(second, 2, '3.5');
  await saveLine(second).filter({ hasText: '1 处与他人冲突' }).waitFor();
  await second.getByRole('button', { name: '去选择' }).click();
  const dialog = second.getByRole('dialog', { name: '同一格有两个人改过' });
  expect(await dialog.textContent()).toMatch(/三公经费·2020年决算数.*我填的3\.5.*另一位填报人（.*砂子塘街道办事处 填报人）填的3\.25.*保存于2?/);
  await dialog.getByRole('button', { name: '用我的' }).click();
  await untilSaved(second);
  await first.reload();
  await cellOf(first, '三公经费', 2).filter({ hasText: '3.5' }).waitFor();
  expect(await cellOf(first, '三公经费', 1).textContent()).toBe('6.64');
});
