// S24 and §3 from the page alone: the bureau publishes, corrects what is not scored with a reason, and whoever comes finds the new edition first;
// the old one says that it was corrected and leads to the new one. Page, workbook and PDF of each edition bear its own fingerprint.
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { readPdf } from '../../libs/documents/src/spec/read-pdf';
import { comeIn } from './arrange';
import { browserForFile } from './open-browser';
import { fixedForm } from './review-stage';

const browser = browserForFile();
const title = '部门整体支出绩效自评表（更正版）';
const said = '报告第 3 页“执行率”一句有笔误，已改正';
const because = '印错，见局务会纪要';

it('is made with a reason, found first, and the edition before says so and leads to it', async () => {
  const id = await fixedForm();
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  await page.goto(`/forms/${id}`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: '公开', exact: true }).click();
  await dialog.getByRole('button', { name: '公开', exact: true }).click();
  await page.getByText(/^已公开：.*第 1 版。/).waitFor();
  await corrected(page);
  await page.getByRole('link', { name: '看第 2 版' }).click();
  await page.waitForURL(`**/public/${id}/editions/2`);
  const second = await toldBy(page);
  expect(second.text).toMatch(new RegExp(`${title.replaceAll(/[（）]/g, '.')}.*这是更正后的第 2 版.*更正了什么.*报告正文：由“（空）”更正为“报告第 3 页“执行率”一句有笔误，已改正”`, 's'));
  expect(second.text).not.toContain(because);
  await findInCatalogue(page, id);
  expect(await toldBy(page)).toEqual(second);
  await page.goto(`/public/${id}/editions/1`);
  const first = await toldBy(page);
  expect(first.text).toContain('本版已被更正：第 2 版于');
  expect(first.text).not.toContain(title);
  expect(first.fingerprint).not.toBe(second.fingerprint);
  await filesAgree(page, id, 1, first.fingerprint);
  await filesAgree(page, id, 2, second.fingerprint);
  await page.getByRole('link', { name: '看第 2 版' }).click();
  expect(await toldBy(page)).toEqual(second);
});

/** Nothing is sent without a reason; what was typed outlives closing the dialog. */
async function corrected(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '更正' });
  const open = async () => page.getByRole('button', { name: '更正', exact: true }).click();
  await open();
  await dialog.getByLabel('名称改为').fill(title);
  await dialog.getByLabel('报告正文改为').fill(said);
  await dialog.getByRole('button', { name: '更正', exact: true }).click();
  await dialog.getByText('请写明理由，理由将记入办理记录。').waitFor();
  await dialog.getByRole('button', { name: '取消' }).click();
  await open();
  expect(await dialog.getByLabel('名称改为').inputValue()).toBe(title);
  await dialog.getByText('作为第 2 版公开；第 1 版仍可查看', { exact: false }).waitFor();
  await dialog.getByLabel('理由').fill(because);
  await dialog.getByRole('button', { name: '更正', exact: true }).click();
  await page.getByText(/^已更正：.*第 2 版/).waitFor();
}

async function findInCatalogue(page: Page, id: string): Promise<void> {
  await page.goto('/public');
  await page.getByLabel('单位名称').fill('砂子塘');
  await page.getByRole('button', { name: '查询' }).click();
  const line = page.getByRole('row').filter({ has: page.locator(`a[href="/public/${id}"]`) });
  expect((await line.textContent()) ?? '').toMatch(/，第 2 版/);
  await line.getByRole('link').click();
}

async function toldBy(page: Page): Promise<{ text: string; fingerprint: string }> {
  const text = (await page.locator('main').textContent()) ?? '';
  return { text, fingerprint: /内容指纹((?:\d{4} ){4}\d{4})/.exec(text)?.[1] ?? '' };
}

async function filesAgree(page: Page, id: string, edition: number, fingerprint: string): Promise<void> {
  const taken = async (format: string): Promise<Buffer> => (await page.request.get(`/public/${id}/editions/${edition}/${format}`)).body();
  const { sheets } = await readXlsx(await taken('xlsx'));
  expect(sheets.flatMap(({ rows }) => rows.flat())).toEqual(expect.arrayContaining([fingerprint, '92.1']));
  const pages = await readPdf(await taken('pdf'));
  expect(pages.map(({ text }) => text.includes(fingerprint.replaceAll(' ', '')))).toEqual(pages.map(() => true));
}
