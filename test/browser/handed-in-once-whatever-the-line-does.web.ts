// Journey 7: what must be mended keeps a form from being handed in and leads to its cell; the preview is the PDF; handed in, every cell
// is read-only and says why; it can be taken back until the next post acts. A line cut while sending: asked, told, sent once.
import type { Page, Route } from 'playwright-core';
import { readPdf } from '../../libs/documents/src/spec/read-pdf';
import { browserForFile } from './open-browser';
import { atTheApi, cellOf, enter, filledForm, publicPassword, untilSaved } from './arrange';

const browser = browserForFile();
const events = '**/api/submissions/*/events';

const submissionsOf = async (id: string): Promise<number> => {
  const { items } = (await (await atTheApi('shazitang.preparer')).get(`/api/submissions/${id}/timeline`)).json as { items: { type: string }[] };
  return items.filter(({ type }) => type.startsWith('submission.submitted@')).length;
};

async function toSubmit(id: string): Promise<Page> {
  const { page } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/submit`);
  await page.locator('.paper').first().waitFor();
  return page;
}

it('is refused with two to mend, each a way to its cell; handed in, locked, and taken back until the next post acts', async () => {
  const id = await filledForm(['goal-soundness.claimed', 'procurement.claimed', 'total.claimed']);
  const page = await toSubmit(id);
  const button = page.getByRole('button', { name: '还有 2 项必改' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  const detail = (await (await atTheApi('shazitang.preparer')).get(`/api/submissions/${id}`)).json as { allowedActions: { type: string; refusal?: { detail: string } }[] };
  expect(await page.locator(`[id="${(await button.getAttribute('aria-describedby')) ?? ''}"]`).textContent()).toBe(detail.allowedActions.find(({ type }) => type === 'SUBMIT')?.refusal?.detail);
  await button.click({ force: true });
  expect(await submissionsOf(id)).toBe(0);
  for (const [row, score] of [['绩效目标合理性', '2'], ['政府采购执行率和规范性', '1.6']] as const) {
    await page.locator('.check-list > li', { hasText: `「${row}` }).getByRole('button', { name: '去改' }).click();
    await page.locator('.live:focus').waitFor(); // 去改 has put the cursor into the cell
    await page.keyboard.type(score);
    await page.keyboard.press('Enter');
    await untilSaved(page);
    await page.getByRole('link', { name: '送审', exact: true }).click();
  }
  const submit = page.getByRole('button', { name: /^送审/ });
  await submit.waitFor();
  await page.locator('.paper [data-row="procurement"]', { hasText: '1.6' }).waitFor();
  const preview = (await page.locator('.papers').innerText()).replaceAll(/\s/g, '');
  const pdf = (await readPdf(await (await page.context().request.get(`/api/submissions/${id}/print.pdf`)).body())).map(({ text }) => text).join('');
  expect([...preview].sort().join('')).toBe([...pdf].sort().join(''));

  await page.keyboard.press('Control+Enter');
  await page.getByText('已送出').waitFor();
  expect(await page.getByTestId('fingerprint').textContent()).toMatch(/^(\d{4} ){4}\d{4}$/);
  expect(await page.locator('.paper .foot').first().textContent()).toContain(await page.getByTestId('fingerprint').textContent());
  await page.getByRole('link', { name: '自评打分' }).click();
  await cellOf(page, '政府采购执行率和规范性', 2).click();
  await page.keyboard.type('9');
  expect(await cellOf(page, '政府采购执行率和规范性', 2).textContent()).toBe('1.6');
  await page.locator('.form-head .notice', { hasText: '现在不能修改' }).waitFor();

  await page.getByRole('link', { name: '送审', exact: true }).click();
  await page.getByRole('button', { name: '撤回' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await page.getByRole('heading', { name: '送审前检查' }).waitFor();
  await page.getByRole('button', { name: /^送审/ }).click();
  await page.getByText('已送出').waitFor();
  expect((await (await atTheApi('shazitang.unit-head')).act(id, { type: 'APPROVE' })).status).toBe(200);
  await page.reload();
  const back = page.getByRole('button', { name: '撤回' });
  await back.waitFor();
  expect(await back.getAttribute('aria-disabled')).toBe('true');
  expect(await page.locator(`[id="${(await back.getAttribute('aria-describedby')) ?? ''}"]`).textContent()).toMatch(/不能再撤回/);
  expect(await page.getByRole('status').filter({ hasText: '已送出' }).textContent()).toMatch(/\d{4}年\d+月\d+日 \d\d:\d\d 「单位负责人审签」已同意/);
}, 120_000);

it('a line cut after the server had it: the record is asked, 已送出 is said, and there is one', async () => {
  const id = await filledForm();
  const page = await toSubmit(id);
  await page.route(events, async (route: Route) => {
    await route.fetch(); // it arrives, the answer does not
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: /^送审/ }).dblclick();
  await page.getByText('正在核对是否已经送出').waitFor();
  await page.getByText('已送出').waitFor();
  expect(await submissionsOf(id)).toBe(1);
});

it('a line cut before the server had it: 未送出 is said, and sending again hands it in once', async () => {
  const id = await filledForm();
  const page = await toSubmit(id);
  const keys: (string | undefined)[] = [];
  await page.route(events, (route: Route) => {
    keys.push(route.request().headers()['idempotency-key']);
    return keys.length === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.getByRole('button', { name: /^送审/ }).click();
  await page.getByText('未送出').waitFor();
  expect(await submissionsOf(id)).toBe(0);
  await page.getByRole('button', { name: '再送一次' }).click();
  await page.getByText('已送出').waitFor();
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(await submissionsOf(id)).toBe(1);
});

it('Ctrl+Enter in a reason ends the reason and hands nothing in', async () => {
  const id = await filledForm(['total.claimed']);
  const claimed = await (await atTheApi('shazitang.preparer')).act(id, { type: 'SAVE_DRAFT', rows: [{ key: 'procurement', rowVersion: 1, cells: { claimed: '2', reason: '按实际完成情况自评' } }] });
  expect(claimed.status).toBe(200);
  const page = await toSubmit(id);
  const explain = page.locator('.check-list').getByRole('button', { name: '说明' }).first();
  await explain.click();
  const reason = page.locator('.check-list textarea');
  await reason.fill('设备采购中标价低于预算');
  await untilSaved(page);
  await page.getByRole('button', { name: /^送审/ }).and(page.locator(':not([aria-disabled="true"])')).waitFor();
  await reason.press('Control+Enter');
  await reason.waitFor({ state: 'detached' });
  expect(await explain.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await submissionsOf(id)).toBe(0);
  await page.keyboard.press('Control+Enter');
  await page.getByText('已送出').waitFor();
});
