// S18 with S7: an answer to a rectification item carries files, and one handed in by mistake is put out of use; the verifier opens them on the screen, and
// closes the item on what they ticked off as seen, never on nothing; the course of the item names the files, and each opens from there.
import { pdfOf } from '@jishen/testing';
import type { Page } from 'playwright-core';
import { atTheApi, comeIn } from './arrange';
import { browserForFile } from './open-browser';
import { must } from './review-stage';

const browser = browserForFile();
const act = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const steps = (page: Page) => page.getByRole('list', { name: '经过' });

async function registered(): Promise<string> {
  const { unitId } = (await (await atTheApi('shazitang.preparer')).get('/api/session')).json.posts[0];
  const body = { unitId, year: 2019, source: 'audit', text: '采购合同没有归档', owner: '财务科', dueOn: '2099-12-31' };
  return must(await (await atTheApi('yuhua.performance')).post('/api/rectification-items', body)).json.id as string;
}

it('is not sent while nobody can tell which files go along', async () => {
  const id = await registered();
  const unit = (await browser.open()).page;
  await comeIn(unit, 'shazitang.preparer');
  await unit.goto(`/items/${id}`);
  await unit.getByLabel('整改措施和完成情况').fill('合同已归档');
  await unit.getByLabel('添加文件', { exact: true }).setInputFiles([{ name: '归档清单.pdf', mimeType: 'application/pdf', buffer: pdfOf(2) }]);
  await unit.getByRole('checkbox', { name: '归档清单.pdf' }).waitFor();
  const list = '**/api/rectification-items/*/evidence';
  await unit.route(list, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }));
  await unit.reload();
  const send = act(unit, '提交整改').getByRole('button', { name: '提交整改', exact: true });
  await act(unit, '提交整改').getByRole('button', { name: '重试' }).waitFor();
  expect(await send.getAttribute('aria-disabled')).toBe('true');
  await unit.getByLabel('整改措施和完成情况').press('Control+Enter');
  await unit.unroute(list);
  await act(unit, '提交整改').getByRole('button', { name: '重试' }).click();
  await unit.getByRole('checkbox', { name: '归档清单.pdf' }).waitFor();
  await send.click();
  await steps(unit).getByRole('button', { name: '打开归档清单.pdf' }).waitFor();
});

it('a press that was earlier than the list of files sends none unseen: it says so and waits for another', async () => {
  const id = await registered();
  const unit = (await browser.open()).page;
  await comeIn(unit, 'shazitang.preparer');
  await unit.goto(`/items/${id}`);
  await unit.getByLabel('添加文件', { exact: true }).setInputFiles([{ name: '归档清单.pdf', mimeType: 'application/pdf', buffer: pdfOf(2) }]);
  await unit.getByRole('checkbox', { name: '归档清单.pdf' }).waitFor();
  const { promise: pressed, resolve: press } = Promise.withResolvers<void>();
  await unit.route('**/api/rectification-items/*/evidence', async (route) => {
    await pressed;
    await route.continue();
  });
  await unit.reload();
  await unit.getByLabel('整改措施和完成情况').fill('合同已归档');
  await unit.keyboard.press('Control+Enter');
  await act(unit, '提交整改').locator('button[aria-disabled="true"]', { hasText: '提交整改' }).waitFor();
  press();
  await act(unit, '提交整改').getByText('还没有提交').waitFor();
  await unit.getByLabel('整改措施和完成情况').press('Control+Enter');
  await steps(unit).getByRole('button', { name: '打开归档清单.pdf' }).waitFor();
});

/** Asked why; then it can be ticked no more. */
async function outOfUse(page: Page, name: string): Promise<void> {
  await act(page, '提交整改').locator('.line').filter({ hasText: name }).getByRole('button', { name: '停用' }).click();
  const asked = page.getByRole('dialog', { name: '停用这份佐证' });
  await asked.getByRole('button', { name: '停用' }).click();
  await asked.getByText('停用材料须写明理由').waitFor();
  await asked.getByLabel('停用理由').fill('是别的单位的');
  await asked.getByRole('button', { name: '停用' }).click();
  await page.getByRole('checkbox', { name }).waitFor({ state: 'detached' });
}

it('handed in with a tick, opened by the verifier, closed on what was seen', async () => {
  const id = await registered();
  const unit = (await browser.open()).page;
  await comeIn(unit, 'shazitang.preparer');
  await unit.goto(`/items/${id}`);
  await unit.getByLabel('整改措施和完成情况').fill('合同已归档');
  await unit.getByLabel('添加文件', { exact: true }).setInputFiles([{ name: '归档清单.pdf', mimeType: 'application/pdf', buffer: pdfOf(2) }, { name: '传错的.pdf', mimeType: 'application/pdf', buffer: pdfOf(1) }, { name: '别人的.pdf', mimeType: 'application/pdf', buffer: pdfOf(3) }]);
  await unit.getByRole('checkbox', { name: '传错的.pdf' }).uncheck();
  expect(await unit.getByRole('checkbox', { name: '归档清单.pdf' }).isChecked()).toBe(true);
  await outOfUse(unit, '别人的.pdf');
  await act(unit, '提交整改').getByRole('button', { name: '提交整改', exact: true }).click();
  await steps(unit).getByRole('button', { name: '打开归档清单.pdf' }).waitFor();
  expect(await steps(unit).textContent()).not.toMatch(/传错的|别人的/);

  const verifier = (await browser.open({ width: 390, height: 844 })).page;
  await comeIn(verifier, 'yuhua.performance');
  await verifier.goto(`/items/${id}`);
  await act(verifier, '核销').getByRole('button', { name: '打开归档清单.pdf' }).click();
  const picture = verifier.getByRole('dialog').getByRole('img');
  await picture.waitFor();
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
  await verifier.keyboard.press('Escape');
  await verifier.getByLabel('全部完成').check();
  await verifier.getByLabel('核销理由').fill('清单与合同一致');
  const close = act(verifier, '核销').getByRole('button', { name: '核销', exact: true });
  await close.click();
  await verifier.getByText('没有核对任何材料，不能销号。').waitFor();
  const tried = await (await atTheApi('yuhua.performance')).post(`/api/rectification-items/${id}/events`, { type: 'VERIFY', expectedVersion: 2, result: 'all', reason: '试一试', seen: [] });
  expect([tried.status, tried.json.code]).toEqual([422, 'ITEM_WITHOUT_MATERIAL']);
  await verifier.getByRole('checkbox', { name: '归档清单.pdf' }).check();
  await close.click();
  await verifier.locator('header .mark').filter({ hasText: '已销号' }).waitFor();
  await steps(verifier).getByRole('listitem').last().getByText('核对的材料').waitFor();
  await steps(verifier).getByRole('listitem').last().getByRole('button', { name: '打开归档清单.pdf' }).waitFor();
  const [whole, seen] = await verifier.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(whole).toBeLessThanOrEqual(seen);
});
