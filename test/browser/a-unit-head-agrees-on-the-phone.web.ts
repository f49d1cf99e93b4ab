// Journey 8: the head of a unit at 390 × 844 opens the link of a mail, logs in, reads what is to be read and agrees in three taps at most,
// without a sideways scroll; and if the form changed after it was opened, the tap is refused and the difference shown.
import { atTheApi, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { detail, filledForm, must, otherClaims } from './review-stage';

const browser = browserForFile();
const phone = { width: 390, height: 844 };

it('agrees in two taps behind the link, having seen unit, total, grade and the rows that differ', async () => {
  const id = await filledForm(otherClaims);
  const { page } = await browser.open(phone);
  await enter(page, 'shazitang.unit-head', publicPassword, `/forms/${id}/review`);
  const bar = page.getByRole('region', { name: '审核', exact: true });
  await bar.getByRole('button', { name: '同意' }).waitFor();
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toMatch(/长沙市雨花区砂子塘街道办事处.*自评合计.*等级.*需看 6 行/s);
  expect(await page.locator('.card').count()).toBe(6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  for (const name of ['同意', '退回']) {
    const box = await bar.getByRole('button', { name }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height);
  }
  await bar.getByRole('button', { name: '同意' }).click();
  const sheet = page.getByRole('dialog', { name: '确认同意' });
  expect(await sheet.textContent()).toMatch(/砂子塘街道办事处 2020 年度.*总分.*等级.*第 3 版，第 1 轮/s);
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes(id)); // on to the next form, or to the worklist where there is none
  await page.getByRole('status').filter({ hasText: /^已同意 .+，目前在「主管部门审核」。/ }).waitFor(); // said on either
  expect(await detail(await atTheApi('shazitang.unit-head'), id)).toMatchObject({ state: 'selfScored', level: 'department' });
});

it('a form that changed after it was opened is not agreed to: the tap is refused and says what changed', async () => {
  const id = await filledForm();
  const { page } = await browser.open(phone);
  await enter(page, 'shazitang.unit-head', publicPassword, `/forms/${id}/review`);
  await page.getByRole('button', { name: '同意' }).waitFor();
  const preparer = await atTheApi('shazitang.preparer');
  must(await preparer.act(id, { type: 'WITHDRAW' }));
  const row = (await detail(preparer, id)).rows.find(({ key }) => key === 'staff-control');
  must(await preparer.act(id, { type: 'SAVE_DRAFT', rows: [{ key: 'staff-control', rowVersion: row?.rowVersion ?? 0, cells: { claimed: '3', reason: '编制口径不同，按实际人数' } }] }));
  must(await preparer.act(id, { type: 'SUBMIT' }));
  await page.getByRole('button', { name: '同意' }).click();
  const sheet = page.getByRole('dialog', { name: '确认同意' });
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await sheet.getByText('内容变了，没有办理').waitFor();
  expect(await sheet.textContent()).toMatch(/「人员控制率」的自评得分由 2 改为 3/);
  expect(await detail(preparer, id)).toMatchObject({ level: 'unit-head' });
  await sheet.getByRole('button', { name: '看新的内容' }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.locator('.card', { hasText: '人员控制率' }).waitFor();
  await page.getByRole('button', { name: '同意' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认同意' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes(id)); // on to the next form, or to the worklist where there is none
  expect(await detail(preparer, id)).toMatchObject({ level: 'department' });
});
