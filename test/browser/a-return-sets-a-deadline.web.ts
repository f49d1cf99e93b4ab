// A return may set by when the unit hands in again: a day that leaves no working day is refused in words and nothing is lost, a day off is said; a cancel keeps
// the day; the unit finds it in its worklist, at its form and in the process.
import { comeIn, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm, signed } from './review-stage';

const browser = browserForFile();
const day = (ahead: number): string => new Date(Date.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
const words = (text: string): string => text.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

it('the day is set, refused where it is too early, kept by a cancel, and seen by the unit', async () => {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head');
  const { page } = await browser.open();
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  await page.getByRole('button', { name: '退回', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '退回' });
  await dialog.getByLabel('总的意见').fill('请补采购合同');
  const field = dialog.getByLabel('重新送审的期限（可不填）');
  await field.fill(day(0));
  await dialog.getByRole('button', { name: '退回 1 条' }).click();
  await dialog.getByText(/期限最早是下一个工作日（\d+年\d+月\d+日），请改晚一些/).waitFor();
  await field.fill('2027-01-02'); // a Saturday is said, and kept
  await dialog.getByText('2027年1月2日是周末，可以定在这一天；下一个工作日是 2027年1月4日').waitFor();
  await field.fill(day(20));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: '退回', exact: true }).click();
  expect([await field.inputValue(), await dialog.getByLabel('总的意见').inputValue()]).toEqual([day(20), '请补采购合同']);
  await field.scrollIntoViewIfNeeded();
  await dialog.getByRole('button', { name: '退回 1 条' }).click();
  await page.waitForURL((url) => !url.pathname.includes(id));

  const { page: unit } = await browser.open();
  await comeIn(unit, 'shazitang.preparer');
  await unit.goto(`/forms/${id}`);
  await unit.getByText(`期限：${words(day(20))}`).waitFor();
  await unit.goto('/worklist');
  await unit.getByText(words(day(20))).first().waitFor();
  await unit.goto(`/forms/${id}/process`);
  await unit.getByText('重新送审的期限').waitFor({ state: 'attached' });
  expect(await unit.locator('.facts-list').textContent()).toMatch(new RegExp(`重新送审的期限.*${words(day(20))}`, 's'));
});
