// Journey 13, S20 and the page of the head of the bureau, on a seeded district of 128 units.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../apps/web/src/workbook/read-workbook';
import { readPdf } from '../../libs/documents/src/spec/read-pdf';
import type { SeededDistrict } from '../../libs/operations/src/spec/seeded-district';
import { atTheApi, comeIn } from './arrange';
import { browserForFile } from './open-browser';
import { seededInHouse } from './seeded-house';

const browser = browserForFile();
const code = 'late13';
let district: SeededDistrict;
beforeAll(async () => {
  district = await seededInHouse({ code, units: 128, years: 1, late: 7, allHandedIn: true });
}, 180_000);
jest.setTimeout(120_000);

const a4 = { width: 595, height: 842 };
const refusal = /^这一环节 \d{4}-\d\d-\d\d \d\d:\d\d 已经催办过，24 小时内不重复催办；\d{4}-\d\d-\d\d \d\d:\d\d 以后可以再催。$/;
const lines = (page: Page) => page.locator('.progress-table tbody tr');
const cellsOf = (page: Page) => lines(page).evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => [cell.dataset['label'] ?? '', cell.innerText.trim()] as const)));
const results = (page: Page) => page.getByRole('dialog').locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelector('td:last-child')?.textContent ?? ''));

async function remindAll(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: '催办全部逾期（7）' }).click();
  await page.getByRole('button', { name: '催办这 7 件' }).click();
  await page.getByRole('dialog').getByRole('status').filter({ hasText: /^已催办/ }).waitFor();
  const told = await results(page);
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  return told;
}

it('局领导 sees 7 late of 128, clicks 7, gets 7 names with holders, presses 催办; again at once: refused with the time; xlsx equals the screen; the one-page print fits one A4', async () => {
  const { page } = await browser.open();
  await comeIn(page, `${code}.head`);
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: '2025 年度：128 家中 7 家逾期'.replace('2025', String(new Date().getUTCFullYear() - 1)) }).waitFor();

  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets).toHaveLength(1);
  expect([Math.round(sheets[0]?.width ?? 0), Math.round(sheets[0]?.height ?? 0)]).toEqual([a4.width, a4.height]);
  for (const part of ['128家中7家逾期', '示范第1单位单位负责人', '审核调整', '退回', '未了问题']) expect(sheets[0]?.text).toContain(part);
  expect(sheets[0]?.text).not.toContain('打印这一页');

  await page.getByRole('link', { name: '合计（不含作废），其中逾期：7 件，列出名单' }).click();
  await page.waitForURL(`**/cycles/${district.cycleIds[0] ?? ''}?late`);
  await lines(page).first().waitFor();
  const shown = await cellsOf(page);
  expect(shown).toHaveLength(7);
  const unitsShown = shown.map((cells) => cells.find(([label]) => label === '单位')?.[1].split('\n')[0]);
  expect([...unitsShown].sort()).toEqual(Array.from({ length: 7 }, (_, at) => `示范第${at + 1}单位`));
  for (const cells of shown) expect(cells.find(([label]) => label === '在谁处')?.[1]).toMatch(/^示范\S+ \S+\n示范\S+$/);

  // One of the seven lies with the head: that is no case for a reminder, and it is said so.
  const own = '现在就轮到您办理，请直接办理；催办是提醒别人的。';
  expect((await remindAll(page)).sort()).toEqual([...Array.from({ length: 6 }, () => '已催办'), own].sort());
  await page.locator('.progress-table td[data-label="最近催办"]').filter({ hasText: '示范局领导' }).nth(5).waitFor();
  const again = await remindAll(page);
  expect(again.filter((each) => refusal.test(each))).toHaveLength(6);
  expect(again.filter((each) => each === own)).toHaveLength(1);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出表格（xlsx）' }).click()]);
  const [sheet] = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  const [heads = [], ...rows] = (sheet?.block ?? []).slice(4); // title, question, count, fingerprint
  const ofFile = rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
  const ofScreen = (await cellsOf(page)).map((cells) => {
    const told = Object.fromEntries(cells.filter(([label]) => label !== '' && label !== '选').map(([label, text]) => [label, text.replace(/^!\s*/, '')]));
    const [unit = '', form = ''] = (told['单位'] ?? '').split('\n');
    const [holder = '', people = ''] = (told['在谁处'] ?? '').split('\n');
    return { ...told, 单位: unit, 自评件: form, 在谁处: holder, 办理人: people };
  });
  const byScreen = ofFile.map(({ '已停（工作日）': held, 环节: step, ...rest }) => ({ ...rest, 环节: step, held }));
  expect(ofScreen.map(({ 环节: _step, ...rest }: Record<string, string>) => rest)).toEqual(byScreen.map(({ 环节: _step, held: _held, ...rest }) => rest));
  const places = await lines(page).evaluateAll((all) => all.map((row) => [...row.querySelectorAll('.place.here')].map((cell) => cell.textContent)));
  expect(places).toEqual(byScreen.map(({ 环节: step, held }) => [`在${step ?? ''}已停!${held ?? ''} 日`]));
});

it('by keys alone: arrows go through the matrix, x selects, Enter opens the form; a number of a step opens its names', async () => {
  const { page } = await browser.open();
  await comeIn(page, `${code}.performance`);
  await page.goto('/cycles');
  await lines(page).nth(49).waitFor();
  await lines(page).first().getByRole('link').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.closest('tr')?.rowIndex, (document.activeElement as HTMLTableCellElement).cellIndex])).toEqual(['TD', 1, 3]);
  await page.keyboard.press('x');
  await page.getByRole('button', { name: '催办选中的 1 件' }).waitFor();
  const to = await lines(page).first().getByRole('link').getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${to ?? '-'}`);
  await page.goBack();
  const number = page.locator('.steps-table tbody tr').first().getByRole('link').nth(1);
  const count = Number(await number.textContent());
  await number.click();
  await page.waitForURL(/step=/);
  await page.getByText(`共 ${count} 件`).waitFor();
  expect(await lines(page).count()).toBe(count);
});

it('what lies with oneself cannot be chosen for a reminder, and its box says why', async () => {
  const { page } = await browser.open();
  await comeIn(page, `${code}.head`);
  await page.goto(`/cycles/${district.cycleIds[0] ?? ''}?step=bureau-head`);
  const box = lines(page).first().getByRole('checkbox');
  await box.waitFor();
  await box.click({ force: true }); // it says itself that it is out of reach
  expect(await box.isChecked()).toBe(false);
  await page.locator('.reason-tip').filter({ hasText: '现在就轮到您办理' }).waitFor();
  await box.press('x');
  expect(await page.getByRole('button', { name: /^催办选中的/ }).count()).toBe(0);
  const tip = await box.evaluate((one) => (one.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(''));
  expect(tip).toContain('现在就轮到您办理');
});

it('what was reminded says so beside its name, before the dialog is closed', async () => {
  const { page } = await browser.open();
  await comeIn(page, `${code}.performance`);
  await page.goto(`/cycles/${district.cycleIds[0] ?? ''}?step=bureau-head`);
  const box = lines(page).last().getByRole('checkbox');
  await box.check();
  await page.getByRole('button', { name: '催办选中的 1 件' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('没有催办过').waitFor();
  await dialog.getByRole('button', { name: '催办这 1 件' }).click();
  await dialog.getByRole('cell', { name: '已催办', exact: true }).waitFor();
  await dialog.getByText('没有催办过').waitFor({ state: 'detached' });
});

it('a year just opened empties no screen: the one under way is shown until another is chosen, and that stays chosen in the tab', async () => {
  const performance = await atTheApi(`${code}.performance`);
  const [worked = ''] = district.cycleIds;
  const cycles = (await performance.get('/api/cycles')).json as { items: { id: string; year: number; forms: object }[] };
  const old = cycles.items.find(({ id }) => id === worked);
  const asked = { year: (old?.year ?? 0) + 1, name: '新一年', forms: old?.forms };
  const { concerns } = (await performance.post('/api/cycles/dry-run', asked)).json as { concerns: { key: string }[] };
  const opened = await performance.post('/api/cycles', { ...asked, waivers: concerns.map(({ key }) => ({ concern: key, reason: '示范' })) });
  expect([opened.status, opened.status === 201 ? '' : opened.text]).toEqual([201, '']);
  const { page } = await browser.open();
  await comeIn(page, `${code}.performance`);
  const choice = page.getByLabel('年度任务');
  for (const place of ['/overview', '/cycles', '/pictures']) {
    await page.goto(place);
    await choice.waitFor();
    expect([place, await choice.inputValue()]).toEqual([place, worked]);
  }
  await choice.selectOption({ label: '新一年' });
  for (const place of ['/overview', '/cycles', '/pictures']) {
    await page.goto(place);
    await choice.waitFor();
    expect([place, await choice.inputValue()]).toEqual([place, String(opened.json.id)]);
  }
});

it('who may not look at cycles is told why, in the words of the server', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.system-admin');
  await page.goto('/cycles');
  await page.getByRole('alert').filter({ hasText: '查看年度任务' }).waitFor();
});
