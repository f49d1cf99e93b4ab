// S24: somebody without an account and without scripts finds what a unit published in two clicks, reads the form, what the review did to the
// scores and what is kept back, takes the files along; a correction takes the place of the edition, and the old one says so.
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { atTheApi } from './arrange';
import { address, browserForFile } from './open-browser';
import { detail, filledForm, must, signed } from './review-stage';

const browser = browserForFile();
const row = 'indicator-clarity';

/** Four is made three and a half, and four again. */
async function published(): Promise<string> {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head', 'shifan.department');
  const bureau = await atTheApi('yuhua.bureau-section');
  must(await bureau.act(id, { type: 'ADJUST_SCORE', row, score: '3.5', clause: '②', reason: '量化指标不足，先扣半分' }));
  const { lines } = (await bureau.get(`/api/submissions/${id}/ledger`)).json as { lines: { id: string; kind: string }[] };
  must(await bureau.act(id, { type: 'ADJUST_SCORE', reverses: lines.find(({ kind }) => kind === 'adjustment')?.id ?? '', reason: '单位补充了材料，撤销' }));
  await signed(id, 'yuhua.bureau-section', 'yuhua.bureau-head');
  must(await (await atTheApi('yuhua.performance')).act(id, { type: 'PUBLISH' }));
  return id;
}

async function withoutScripts(): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page } = await browser.open();
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false, baseURL: address, acceptDownloads: true });
  if (context === undefined) throw new Error('the browser is there');
  return { page: await context.newPage(), close: () => context.close() };
}

it('is found in two clicks and read without scripts: 92.1, the adjustment and its reversal, what is kept back; then corrected', async () => {
  const id = await published();
  const { page, close } = await withoutScripts();
  await page.goto('/log-in');
  await page.goto('/public');
  await page.getByLabel('单位名称').fill('砂子塘');
  await page.getByRole('button', { name: '查询' }).click();
  await page.locator(`a[href="/public/${id}"]`).click();
  const main = page.locator('main');
  expect(await main.getByRole('heading', { level: 1 }).textContent()).toBe('长沙市雨花区砂子塘街道办事处 2020 年度');
  const text = (await main.textContent()) ?? '';
  expect(text).toMatch(/审定总分92\.1 分.*审定等级优.*自评总分92\.1 分/s);
  expect(text).toMatch(/共 2 次改动，其中 1 次是撤销/);
  const lines = await page.getByRole('region', { name: /^审核中的调整/ }).locator('tbody tr').allTextContents();
  expect(lines.map((line) => line.replaceAll(/\s+/g, ''))).toEqual([expect.stringMatching(/^绩效指标明确性调整43\.5②.+财政局业务科室审核人$/), expect.stringMatching(/^绩效指标明确性撤销调整3\.54/)]);
  expect(text).toMatch(/不公开的内容和原因.*姓名和联系方式.*审核意见.*佐证材料的文件/s);
  expect(text).toMatch(/内容指纹\d{4} \d{4} \d{4} \d{4} \d{4}/);
  expect(text).not.toMatch(/先扣半分|补充了材料|演示单位负责人/);
  await takesFilesAlong(page, text);
  const performance = await atTheApi('yuhua.performance');
  must(await performance.act(id, { type: 'CORRECT', changes: [{ field: 'reportText', from: '', to: '报告第 3 页的数字已更正' }], reason: '印错' }));
  await page.goto(`/public/${id}/editions/1`);
  while (!((await main.textContent()) ?? '').includes('本版已被更正')) await page.reload();
  await page.getByRole('link', { name: '看第 2 版' }).click();
  expect(await main.textContent()).toMatch(/这是更正后的第 2 版.*报告正文：由“（空）”更正为“报告第 3 页的数字已更正”/s);
  expect(await detail(performance, id)).toMatchObject({ state: 'published' });
  await close();
});

async function takesFilesAlong(page: Page, text: string): Promise<void> {
  const fingerprint = /内容指纹((?:\d{4} ){4}\d{4})/.exec(text)?.[1] ?? '';
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载表格（xlsx）' }).click()]);
  expect(download.suggestedFilename()).toMatch(/砂子塘街道办事处 2020 年度.*（公开第1版）\.xlsx$/);
  const answer = await page.request.get(new URL(download.url()).pathname);
  const { sheets } = await readXlsx(await answer.body());
  expect(sheets.flatMap(({ rows }) => rows.flat())).toEqual(expect.arrayContaining([fingerprint, '92.1', '撤销调整']));
}

it('is reached from the log-in, and says in words when nothing is found or an address is wrong', async () => {
  const { page } = await browser.open({ width: 390, height: 844 });
  await page.goto('/log-in');
  await page.getByRole('link', { name: '公开目录（不用登录）' }).click();
  await page.getByLabel('单位名称').fill('没有这个单位');
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('heading', { name: '没有找到已公开的自评' }).waitFor();
  await page.goto('/public/0198c0de-0000-7000-8000-000000000000');
  await page.getByRole('heading', { name: '没有这一份公开文件' }).waitFor();
  await page.getByRole('link', { name: '返回公开目录' }).click();
  await page.getByRole('heading', { level: 1, name: '绩效自评公开目录' }).waitFor();
});
