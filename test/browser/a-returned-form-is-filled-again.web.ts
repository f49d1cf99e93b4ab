// A returned form at the desk of the unit: its grid is ready as soon as its tab is pressed, says which row the return asks about, a press on
// a row's name chooses it, and what the return took back is told beside it.
import { atTheApi, cellOf, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm, must, signed } from './review-stage';

const asked = '政府采购执行率和规范性';
const browser = browserForFile();

it('is typed into at once, and tells what the return says of a row', async () => {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head');
  const adjustments = [{ row: 'procurement', score: '0.5', clause: '评分标准整条', reason: '采购合同没有附上，不能核对' }];
  must(await (await atTheApi('shifan.department')).act(id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '请补合同', remarks: [{ row: 'procurement', text: '附采购合同' }], adjustments }));

  const { page } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}`);
  await page.getByRole('navigation', { name: '这份自评件的各部分' }).getByRole('link', { name: '自评打分' }).click();
  await page.locator('input.live:focus').waitFor();
  await page.keyboard.press('F2');
  await page.keyboard.type('1');
  await page.keyboard.press('Escape');
  await cellOf(page, asked, 3).filter({ hasText: /^← 退回意见/ }).waitFor();
  expect(await page.locator('.grid-table td').filter({ hasText: '退回意见' }).count()).toBe(1);

  const panel = page.getByRole('complementary', { name: '本行' });
  await page.getByRole('rowheader', { name: asked, exact: true }).click();
  await panel.getByRole('heading', { name: asked }).waitFor();
  await panel.getByText(/曾把本行由 \S+ 分调为 0\.5 分，退回时已撤销/).waitFor();
  await cellOf(page, '预算调整率', 1).click();
  await panel.getByRole('heading', { name: '预算调整率' }).waitFor();
});
