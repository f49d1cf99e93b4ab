// A cell that is still being typed into when its grid goes away is kept like every other: on going back with the keys, on leaving the
// form, where the window becomes narrow.
import { atTheApi, cellOf, emptyForm, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();

async function typing(text: string) {
  const id = await emptyForm();
  const { page } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/checks`);
  await page.getByRole('link', { name: '基础数据' }).click();
  await cellOf(page, '三公经费', 0).click();
  await page.keyboard.type(text);
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/events') && answer.ok());
  const stored = async () => {
    await saved;
    return JSON.stringify((await (await atTheApi('shazitang.preparer')).get(`/api/submissions/${id}`)).json);
  };
  return { page, stored };
}

it('on going back with the keys', async () => {
  const { page, stored } = await typing('6.61');
  await page.evaluate(() => history.back()); // what Alt+← does
  expect(await stored()).toContain('6.61');
});

it('on leaving the form', async () => {
  const { page, stored } = await typing('6.62');
  await page.getByRole('link', { name: '待办' }).first().evaluate((link: HTMLElement) => link.click()); // as a key would: the focus stays where it is
  await page.waitForURL('**/worklist');
  expect(await stored()).toContain('6.62');
});

it('where the window becomes narrow', async () => {
  const { page, stored } = await typing('6.63');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await stored()).toContain('6.63');
});
