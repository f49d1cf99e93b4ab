// Journey 14 as far as the register goes: a problem is raised in review, answered by the unit, found done in part, answered again, closed, reopened
// and carried into the next year, each from the first screen of whoever does it. Typing changes no state and is lost by nothing; who decides on an
// older state is told what changed; the file has the lines of the register; a unit sees its own only.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../apps/web/src/workbook/read-workbook';
import { atTheApi, comeIn, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm, must, signed } from './review-stage';

const browser = browserForFile();
jest.setTimeout(180_000);
const standing = (page: Page, label: string) => page.locator('header .mark').filter({ hasText: label }).waitFor();
const lines = (page: Page) => page.getByRole('list', { name: '经过' }).getByRole('listitem');
const act = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

async function at(account: string, path: string, size?: { width: number; height: number }): Promise<Page> {
  const { page } = await browser.open(size);
  await comeIn(page, account);
  await page.goto(path);
  return page;
}
const idOf = (page: Page): string => new URL(page.url()).pathname.replace('/items/', '');
/** As it would be by now: registered for the unit by the performance section. */
async function registered(text: string, dueOn: string, unit = 'shazitang.preparer'): Promise<string> {
  const { unitId } = (await (await atTheApi(unit)).get('/api/session')).json.posts[0];
  return must(await (await atTheApi('yuhua.performance')).post('/api/rectification-items', { unitId, year: 2019, source: 'audit', text, owner: '财务科', dueOn })).json.id as string;
}

async function raised(reviewer: Page, problem: string): Promise<void> {
  await reviewer.getByRole('button', { name: '提出问题' }).click();
  await reviewer.getByLabel('问题', { exact: true }).fill(problem);
  await reviewer.keyboard.press('Escape');
  await reviewer.getByRole('button', { name: '提出问题' }).click();
  expect(await reviewer.getByLabel('问题', { exact: true }).inputValue()).toBe(problem);
  await reviewer.getByLabel('涉及的指标（可不选）').selectOption({ label: '预算调整率' });
  await reviewer.getByLabel('责任人（科室或岗位）').fill('财务科');
  await reviewer.getByRole('dialog').getByRole('button', { name: '提出', exact: true }).click();
  await reviewer.getByText('请把每一项都填上').waitFor();
  await reviewer.getByLabel('整改期限').fill('2099-12-31');
  await reviewer.getByRole('dialog').getByRole('button', { name: '提出', exact: true }).click();
  await reviewer.getByText('已提出，单位会收到通知').waitFor();
}

/** From the worklist; what is typed outlives a reload and changes no state. */
async function answered(unit: Page, problem: string): Promise<void> {
  await unit.locator('tbody tr').filter({ hasText: problem }).click();
  await unit.waitForURL('**/items/*');
  await standing(unit, '待整改');
  await unit.getByText('预算调整率').waitFor();
  await unit.getByLabel('整改措施和完成情况').fill('已盘点，账实相符');
  await unit.reload();
  await standing(unit, '待整改');
  expect(await unit.getByLabel('整改措施和完成情况').inputValue()).toBe('已盘点，账实相符');
  await unit.getByLabel('没有文件的材料').fill('盘点表（办公室存）\n\n账页');
  await act(unit, '提交整改').getByRole('button', { name: '提交整改' }).click();
  await standing(unit, '待核销');
  await lines(unit).filter({ hasText: '盘点表（办公室存）；账页' }).waitFor();
}

/** What is said of progress while it waits to be verified moves nothing, and the button says why in the words of the API. */
async function noProgressMovesIt(unit: Page): Promise<void> {
  const path = `/api/rectification-items/${idOf(unit)}`;
  const preparer = await atTheApi('shazitang.preparer');
  const again = await preparer.post(`${path}/events`, { type: 'ANSWER', expectedVersion: 2, text: '进展：还在补' });
  expect([again.status, again.json.code]).toEqual([422, 'NOT_IN_THIS_STATE']);
  const refused = unit.getByRole('button', { name: '提交整改' });
  expect(await unit.locator(`[id="${(await refused.getAttribute('aria-describedby')) ?? ''}"]`).textContent()).toBe(again.json.detail);
  expect((await preparer.get(path)).json).toMatchObject({ state: 'answered', version: 2 });
}

/** By its filter in the register and by keys. */
async function foundDoneInPart(reviewer: Page, problem: string): Promise<void> {
  await reviewer.getByRole('link', { name: '整改', exact: true }).click();
  await reviewer.getByLabel('状态').selectOption('answered');
  await reviewer.getByRole('link', { name: problem }).click();
  await act(reviewer, '核销').waitFor();
  await reviewer.keyboard.press('v');
  await act(reviewer, '核销').getByRole('button', { name: '核销' }).click();
  await reviewer.getByText('请选择核销结果').waitFor();
  await reviewer.getByLabel('部分完成').check();
  await reviewer.getByLabel('核销理由').fill('还差一台车没有入账');
  await reviewer.keyboard.press('Control+Enter');
  await standing(reviewer, '部分完成');
}

async function toldWhatChanged(performance: Page): Promise<void> {
  await performance.getByLabel('全部完成').check();
  await performance.getByLabel('账页').check();
  await act(performance, '核销').getByRole('button', { name: '核销' }).click();
  const told = performance.getByRole('alert').filter({ hasText: '在您打开之后' });
  await told.filter({ hasText: '核销：部分完成，继续整改' }).waitFor();
  await told.getByRole('button', { name: '看新的内容' }).click();
  await standing(performance, '部分完成');
  expect(await performance.getByLabel('核销理由').inputValue()).toBe('我也看过了');
}

async function closedReopenedCarriedOver(performance: Page): Promise<void> {
  await standing(performance, '待核销');
  await performance.getByText('这次答复没有附材料。').waitFor();
  await performance.getByLabel('核销理由').fill('已全部入账');
  await act(performance, '核销').getByRole('button', { name: '核销' }).click();
  await performance.getByText('没有核对任何材料，不能销号。').waitFor();
  await performance.getByLabel('另外看到的材料').fill('现场查看的车辆登记证');
  await act(performance, '核销').getByRole('button', { name: '核销' }).click();
  await standing(performance, '已销号');
  await lines(performance).filter({ hasText: '核对的材料　现场查看的车辆登记证' }).waitFor();
  await performance.getByRole('button', { name: '再开' }).click();
  await performance.keyboard.type('抽查发现账页不符');
  await act(performance, '再开').getByRole('button', { name: '再开' }).click();
  await standing(performance, '再开');
  await performance.getByRole('button', { name: '结转' }).click();
  await performance.getByLabel('结转到哪一年度').selectOption('2021');
  await performance.getByLabel('结转的理由').fill('跨年才能办完');
  await act(performance, '结转').getByRole('button', { name: '结转' }).click();
  await standing(performance, '已结转');
  expect(await lines(performance).locator('strong').allTextContents()).toEqual(['提出问题', '提交整改', '核销：部分完成，继续整改', '提交整改', '核销：全部完成，销号', '再开', '结转到 2021 年度']);
  await performance.getByRole('link', { name: '2021 年度的同一事项' }).click();
  await standing(performance, '待整改');
  await performance.getByText('由上一年度结转而来').waitFor();
}

it('raised, answered, done in part, answered again, closed, reopened, carried over', async () => {
  const problem = `固定资产未入账 ${randomUUID().replaceAll(/\D/g, '').slice(0, 6)}`;
  const form = await filledForm();
  await signed(form, 'shazitang.unit-head', 'shifan.department');
  const reviewer = await at('yuhua.bureau-section', `/forms/${form}/process`);
  await raised(reviewer, problem);
  const unit = await at('shazitang.preparer', '/worklist');
  await answered(unit, problem);
  await noProgressMovesIt(unit);
  const performance = await at('yuhua.performance', `/items/${idOf(unit)}`);
  await performance.getByLabel('核销理由').fill('我也看过了');
  await foundDoneInPart(reviewer, problem);
  await toldWhatChanged(performance);

  await unit.goto('/worklist');
  await unit.locator('tbody tr').filter({ hasText: problem }).click();
  await standing(unit, '部分完成');
  await unit.getByLabel('整改措施和完成情况').fill('车辆已入账');
  await unit.keyboard.press('Control+Enter');
  await standing(unit, '待核销');
  await performance.goto('/worklist');
  await performance.locator('tbody tr').filter({ hasText: problem }).click();
  await closedReopenedCarriedOver(performance);
  await unit.goto(`/forms/${form}`);
  await unit.getByRole('region', { name: '问题和整改' }).getByRole('link', { name: problem }).click();
  await standing(unit, '已结转');
});

it('on the phone an answer after the due day says why it is late', async () => {
  const problem = `采购合同未归档 ${randomUUID().replaceAll(/\D/g, '').slice(0, 6)}`;
  const id = await registered(problem, '2021-06-30');
  const head = await at('shazitang.unit-head', '/items?overdue=yes', { width: 390, height: 844 });
  await head.getByRole('link', { name: problem }).click();
  await head.locator('header').getByText(/^!?逾期 \d+ 天$/).waitFor();
  await head.getByLabel('整改措施和完成情况').fill('合同已归档');
  await act(head, '提交整改').getByRole('button', { name: '提交整改' }).click();
  await head.getByText('请写明逾期的原因。').waitFor();
  await head.keyboard.type('经办人更换，交接耽搁');
  await act(head, '提交整改').getByRole('button', { name: '提交整改' }).click();
  await lines(head).filter({ hasText: '提交整改（逾期）' }).filter({ hasText: '经办人更换，交接耽搁' }).waitFor();
  const [whole, seen] = await head.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect([whole <= seen, id]).toEqual([true, idOf(head)]);
});

it('a key pressed before the files of the item are told is not swallowed', async () => {
  const id = await registered('资产账实不符', '2099-12-31');
  const { page: unit } = await browser.open();
  await comeIn(unit, 'shazitang.preparer');
  const { promise: pressed, resolve: press } = Promise.withResolvers<void>();
  await unit.route(`**/rectification-items/${id}/evidence`, async (route) => {
    await pressed;
    await route.continue();
  });
  await unit.goto(`/items/${id}`);
  await unit.getByLabel('整改措施和完成情况').fill('已盘点');
  await unit.keyboard.press('Control+Enter');
  await act(unit, '提交整改').locator('button[aria-disabled="true"]', { hasText: '提交整改' }).waitFor();
  press();
  await standing(unit, '待核销');
});

it('sent once, though the line is cut on the way', async () => {
  const id = await registered('预算公开不完整', '2099-12-31');
  const unit = await at('shazitang.preparer', `/items/${id}`);
  let cut = 1;
  await unit.route('**/events', async (route) => {
    if (cut-- > 0) {
      await route.fetch(); // it arrives, its answer does not
      await route.abort();
    } else await route.continue();
  });
  await unit.getByLabel('整改措施和完成情况').fill('已补公开');
  await act(unit, '提交整改').getByRole('button', { name: '提交整改' }).click();
  await unit.getByText('没有收到答复，正在确认是否送到').waitFor();
  await standing(unit, '待核销');
  expect(await lines(unit).count()).toBe(2);
});

it('the performance section registers one; the register is filtered by its address, the file says what the screen says, and a unit sees its own', async () => {
  const problem = `专项检查发现超范围支出 ${randomUUID().replaceAll(/\D/g, '').slice(0, 6)}`;
  const { page } = await browser.open();
  await enter(page, 'yuhua.performance', publicPassword, '/items');
  await page.getByRole('button', { name: '登记整改事项' }).click();
  const dialog = page.getByRole('dialog', { name: '登记整改事项' });
  await dialog.getByLabel('单位').selectOption({ label: '示范六街道办事处' });
  await dialog.getByLabel('年度').selectOption({ index: 2 });
  await dialog.getByLabel('来源').selectOption({ label: '审计' });
  await dialog.getByLabel('问题').fill(problem);
  await dialog.getByLabel('责任人').fill('示范办公室');
  await dialog.getByLabel('整改期限').fill('2099-06-30');
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: problem }).waitFor();

  await page.getByLabel('状态').selectOption('open');
  await page.getByLabel('单位').selectOption({ label: '示范六街道办事处' });
  await page.getByRole('row').filter({ hasText: problem }).waitFor();
  const rows = page.locator('main tbody tr');
  await page.waitForFunction(() => [...document.querySelectorAll('main tbody tr')].every((row) => row.textContent?.includes('示范六街道办事处') && row.textContent.includes('待整改')));
  const shown = await rows.evaluateAll((all) => all.map((row) => [0, 1, 2, 4].map((at) => row.querySelectorAll('td')[at]?.textContent)));
  expect(new URL(page.url()).searchParams.get('state')).toBe('open');
  await page.getByLabel('状态').locator('option:checked').filter({ hasText: `待整改 ${shown.length}` }).waitFor({ state: 'attached' });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出表格（xlsx）', exact: true }).click()]);
  expect(download.suggestedFilename()).toBe('整改台账.xlsx');
  const [sheet] = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  const [title, asked, count, , columns, ...body] = sheet?.block ?? [];
  expect([title?.[0], asked?.[0], count?.[0]]).toEqual(['整改台账', '状态：待整改；单位：示范六街道办事处', expect.stringMatching(new RegExp(`^共 ${shown.length} 条；截至 `))]);
  expect(columns?.slice(0, 7)).toEqual(await page.locator('main table.listing thead th').allTextContents());
  expect(body.map((row) => [0, 1, 2, 4].map((cell) => row[cell]))).toEqual(shown);
  await page.getByRole('link', { name: problem }).click();
  await page.waitForURL('**/items/*');
  await page.goBack();
  await rows.first().waitFor();
  expect(await rows.evaluateAll((all) => all.map((row) => [0, 1, 2, 4].map((cell) => row.querySelectorAll('td')[cell]?.textContent)))).toEqual(shown);

  const unit = await at('shifan-7.preparer', '/items');
  await unit.getByRole('heading', { name: '没有整改事项' }).waitFor();
  await unit.goto('/items?state=open');
  await unit.getByText('已销号 0 项，已结转 0 项').waitFor();
});
