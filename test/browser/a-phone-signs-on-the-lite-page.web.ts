// Journey 8 on the lite page, which any phone and any browser from Chromium 86 on can open: log in, read, look at one piece of evidence, agree
// in three taps at most; a form that changed meanwhile is not agreed to; what was typed outlives a cancel and a reload; a line that breaks
// while it is being sent decides nothing twice; who may not is told the server's own sentence.
import { pdfOf } from '@jishen/testing';
import type { Page } from 'playwright-core';
import { atTheApi, comeIn, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { detail, filledForm, must, otherClaims, signed } from './review-stage';

const browser = browserForFile();
const phone = { width: 390, height: 844 };
const bar = (page: Page) => page.getByRole('region', { name: '审核', exact: true });

async function at(id: string, account = 'shazitang.unit-head'): Promise<Page> {
  const { page } = await browser.open(phone);
  await comeIn(page, account);
  await page.goto(`/approve/${id}`);
  await bar(page).waitFor();
  return page;
}

it('agrees in two taps behind the log-in, having seen unit, total, grade, the rows that differ and evidence as a picture', async () => {
  const id = await filledForm(otherClaims);
  await signed(id, 'shazitang.unit-head');
  await (await atTheApi('shifan.department')).upload(`/api/submissions/${id}/evidence?rows=procurement`, '采购合同.PDF', pdfOf(2));
  const { page } = await browser.open(phone);
  await enter(page, 'shifan.department', publicPassword, `/approve/${id}`);
  await bar(page).getByRole('button', { name: '同意' }).waitFor();
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toMatch(/长沙市雨花区砂子塘街道办事处.*还剩 \d+ 个工作日.*自评合计.*等级.*需看 6 行/s);
  expect(await page.locator('.card:visible').count()).toBe(6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  for (const name of ['同意', '退回']) {
    const box = await bar(page).getByRole('button', { name }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height);
  }
  await page.getByText('全部佐证 1 份').click();
  const picture = page.getByRole('img', { name: '采购合同.PDF 第 1 页' });
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.querySelectorAll('img')].some(({ complete, naturalWidth }) => complete && naturalWidth > 300));
  await bar(page).getByRole('button', { name: '同意' }).click();
  const sheet = page.getByRole('dialog', { name: '确认同意' });
  expect(await sheet.textContent()).toMatch(/砂子塘街道办事处 2020 年度.*总分.*等级.*第 \d+ 版，第 1 轮/s);
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await page.getByRole('status').filter({ hasText: /^已同意 .+，目前在「财政业务科室/ }).waitFor();
  expect(await detail(await atTheApi('shazitang.unit-head'), id)).toMatchObject({ state: 'selfScored', level: 'bureau-section' });
});

it('a form that changed after it was opened is not agreed to: the tap is refused and says what changed', async () => {
  const id = await filledForm();
  const page = await at(id);
  const preparer = await atTheApi('shazitang.preparer');
  must(await preparer.act(id, { type: 'WITHDRAW' }));
  const row = (await detail(preparer, id)).rows.find(({ key }) => key === 'staff-control');
  must(await preparer.act(id, { type: 'SAVE_DRAFT', rows: [{ key: 'staff-control', rowVersion: row?.rowVersion ?? 0, cells: { claimed: '3', reason: '编制口径不同，按实际人数' } }] }));
  must(await preparer.act(id, { type: 'SUBMIT' }));
  await bar(page).getByRole('button', { name: '同意' }).click();
  const sheet = page.getByRole('dialog', { name: '确认同意' });
  await sheet.getByLabel('意见（可不写）').fill('写了一半');
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await sheet.getByText('内容变了，没有办理').waitFor();
  expect(await sheet.textContent()).toMatch(/「人员控制率」的自评得分由 2 改为 3/);
  expect(await detail(preparer, id)).toMatchObject({ level: 'unit-head' });
  await sheet.getByRole('button', { name: '看新的内容' }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.locator('.card:visible', { hasText: '人员控制率' }).waitFor();
  await bar(page).getByRole('button', { name: '同意' }).click();
  expect(await sheet.getByLabel('意见（可不写）').inputValue()).toBe('写了一半');
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await page.getByRole('status').filter({ hasText: '已同意' }).waitFor();
  expect(await detail(preparer, id)).toMatchObject({ level: 'department' });
});

it('returns with a reason and the rows that are meant; a reason half written outlives a cancel and a reload; none at all is refused', async () => {
  const id = await filledForm(otherClaims);
  const page = await at(id);
  const open = async () => {
    await bar(page).getByRole('button', { name: '退回' }).click();
    return page.getByRole('dialog', { name: '退回' });
  };
  const sheet = await open();
  await sheet.getByRole('button', { name: '退回', exact: true }).click();
  await sheet.getByRole('alert').filter({ hasText: '请写退回的原因' }).waitFor();
  await sheet.getByLabel('退回的原因').fill('请附采购合同');
  await sheet.getByRole('button', { name: '暂存' }).click();
  await page.reload();
  await open();
  expect(await sheet.getByLabel('退回的原因').inputValue()).toBe('请附采购合同');
  await sheet.getByRole('button', { name: '请补充佐证材料' }).click();
  await sheet.getByRole('checkbox', { name: '政府采购执行率和规范性' }).check();
  await sheet.getByRole('button', { name: '退回 1 条' }).click();
  await page.getByRole('status').filter({ hasText: /^已退回/ }).waitFor();
  const preparer = await atTheApi('shazitang.preparer');
  expect(await detail(preparer, id)).toMatchObject({ state: 'draft', round: 2 });
  await page.goto(`/approve/${id}`);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('lite/')))).toEqual([]);
});

it('a line that breaks while it is being sent: the record is asked, and it was decided once', async () => {
  const id = await filledForm();
  const page = await at(id);
  let sent = 0;
  await page.route('**/events', async (route) => {
    sent += 1;
    await route.fetch(); // it arrives, and nobody hears the answer
    await route.abort('connectionreset');
  });
  await bar(page).getByRole('button', { name: '同意' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认同意' }).click();
  await page.getByText('线路中断，正在核对是否已经办成').waitFor();
  await page.getByRole('status').filter({ hasText: /^已同意/ }).waitFor();
  expect(sent).toBe(1);
  expect(await detail(await atTheApi('shazitang.preparer'), id)).toMatchObject({ level: 'department' });
});

it('who may not decide reads the server’s own sentence, and the buttons stay', async () => {
  const id = await filledForm();
  const page = await at(id, 'shifan.department');
  const { allowedActions } = (await (await atTheApi('shifan.department')).get(`/api/submissions/${id}`)).json as { allowedActions: { type: string; refusal?: { detail: string } }[] };
  const why = allowedActions.find(({ type }) => type === 'APPROVE')?.refusal?.detail ?? '';
  expect(why).not.toBe('');
  expect(await bar(page).textContent()).toContain(why);
  await bar(page).getByRole('button', { name: '同意' }).click({ force: true });
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('a session that ended is asked for again with what was typed still there, and the list leads to what waits', async () => {
  const id = await filledForm();
  const page = await at(id);
  await bar(page).getByRole('button', { name: '同意' }).click();
  await page.getByLabel('意见（可不写）').fill('同意，已核');
  await page.context().clearCookies();
  await page.getByRole('button', { name: '确认同意' }).click();
  await page.getByRole('link', { name: '重新登录（写的都在）' }).click();
  await page.getByLabel('账号', { exact: true }).fill('shazitang.unit-head');
  await page.getByLabel('密码', { exact: true }).fill(publicPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await bar(page).getByRole('button', { name: '同意' }).click();
  expect(await page.getByLabel('意见（可不写）').inputValue()).toBe('同意，已核');
  await page.goto('/approve');
  await page.getByRole('heading', { name: '待审批' }).waitFor();
  await page.locator(`a[href="/approve/${id}"]`).click();
  await bar(page).getByRole('button', { name: '同意' }).waitFor();
});
