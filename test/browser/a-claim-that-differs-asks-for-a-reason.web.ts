// Journey 6, on the real figures: procurement computes 1.6 and says how; a claim of 2 wants a reason and the check leads to it; the
// report's 2.32 + 9.82 stands against the table's 2.32 with both figures; money spent at 313.4% of a budget wants a reason.
import { browserForFile } from './open-browser';
import { cellOf, comeIn, filledForm, projectForm, untilSaved } from './arrange';

const browser = browserForFile();

it('the computed score is told in words, and a claim that differs is asked for a reason', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'shazitang.preparer');
  const id = await filledForm();
  await page.goto(`/forms/${id}/score?row=procurement`);
  const panel = page.getByRole('complementary', { name: '本行' });
  await panel.getByText(/507\.99.*530 = 95\.85%/).first().waitFor();
  expect(await panel.locator('.three').textContent()).toContain('计算分1.6');
  await page.locator('.live:focus').waitFor();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  await page.getByRole('link', { name: '校验', exact: true }).click();
  const check = page.locator('.check-list > li', { hasText: '政府采购执行率' }).filter({ hasText: '1.6' });
  await check.first().waitFor();
  await check.first().getByRole('button', { name: '去改' }).click();
  await page.locator('.live:focus').waitFor();
  await page.keyboard.press('Enter');
  expect(await cellOf(page, '政府采购执行率和规范性', 2).textContent()).toBe('2');
});

it('a sum that is not the total leads to the total, and what is wrong with a score stands beside it', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'shazitang.preparer');
  const id = await filledForm();
  await page.goto(`/forms/${id}/score?row=indicator-clarity`);
  const panel = page.getByRole('complementary', { name: '本行' });
  await panel.getByLabel('个性指标中量化指标的个数').waitFor();
  expect([await panel.getByLabel('个性指标中量化指标的个数').inputValue(), await panel.locator('.wrong').count()]).toEqual(['>3', 0]); // scoring reads it
  await page.locator('.live:focus').waitFor();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await panel.getByText('得分 9 超过本行分值 4').waitFor();
  await untilSaved(page);
  await page.getByRole('link', { name: '校验', exact: true }).click();
  await page.locator('.check-list > li', { hasText: '合计却写作' }).getByRole('button', { name: '去改' }).click();
  await page.locator('.live:focus').waitFor();
  await panel.getByText(/各行得分相加为 97\.1，合计却写作 92\.1/).waitFor();
  await page.keyboard.type('97.1');
  await page.keyboard.press('Enter');
  await panel.getByText('合计却写作').waitFor({ state: 'detached' });
});

it('a figure that is one in the table and another in the report stands with both', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'shazitang.preparer');
  await page.goto(`/forms/${await filledForm()}/checks`);
  const said = page.locator('.check-list > li', { hasText: '2.32 + 9.82 = 12.14' });
  expect(await said.first().textContent()).toMatch(/其中：会议费、培训费·2020年决算数却是 2\.32/);
});

it('money spent far above its budget asks for a reason', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'shazitang.preparer');
  const id = await projectForm(3);
  await page.goto(`/forms/${id}/score`);
  for (const [column, text] of [[0, '81.50'], [1, '81.50'], [2, '255.42']] as const) {
    await cellOf(page, '预算执行率', column).click({ force: true }); // the live field lies over the cell that is active already
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await untilSaved(page);
  await page.getByRole('link', { name: '校验', exact: true }).click();
  await page.locator('.check-list > li', { hasText: '313.4%' }).first().waitFor();
});
