// Acceptance 10: the printed forms, as the browser prints them and as PDF of the API, are the same pages: as many, as wide, the same
// words on each. Heads are repeated, no row is cut, words can be selected, totals equal the screen.
import type { Page } from 'playwright-core';
import { readPdf } from '../../libs/documents/src/spec/read-pdf';
import { browserForFile } from './open-browser';
import { enter, filledForm, projectForm, publicPassword } from './arrange';

const browser = browserForFile();
jest.setTimeout(120_000);

async function printedBothWays(page: Page, id: string) {
  await page.goto(`/forms/${id}/print`);
  await page.locator('.paper').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const ofBrowser = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const answer = await page.context().request.get(`/api/submissions/${id}/print.pdf`);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  return { ofBrowser, ofApi: await readPdf(await answer.body()) };
}

const sizesOf = (pages: Awaited<ReturnType<typeof readPdf>>) => pages.map(({ width, height }) => `${Math.round(width / 100)}×${Math.round(height / 100)}`);
/** In any order: the two draw the cells of a row in their own order. */
const signsOf = (text: string) => [...text].sort().join('');

/** What is drawn lies inside its own page and inside its own row, whatever typeface this machine has. */
const outOfPlace = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.paper')].flatMap((paper) => {
      const { bottom, right } = paper.getBoundingClientRect();
      const cells = [...paper.querySelectorAll('td, th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1);
      const foot = paper.querySelector('.foot')?.getBoundingClientRect();
      const tables = [...paper.querySelectorAll('table, .text-line:not(.foot *)')].filter((each) => each.getBoundingClientRect().right > right || each.getBoundingClientRect().bottom > (foot?.top ?? bottom) + 1);
      return [...cells, ...tables].map((each) => (each.textContent ?? '').slice(0, 40));
    }),
  );

it('附件1 and 附件2 of the real table', async () => {
  const { page } = await browser.open();
  const id = await filledForm();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}`);
  const shown = await page.locator('.form-head').textContent();
  const { ofBrowser, ofApi } = await printedBothWays(page, id);
  expect(await outOfPlace(page)).toEqual([]);
  expect(sizesOf(ofBrowser)).toEqual(sizesOf(ofApi));
  expect(sizesOf(ofApi).slice(0, 2)).toEqual(['6×8', '8×6']);
  ofBrowser.forEach(({ text }, index) => expect(signsOf(text)).toBe(signsOf(ofApi[index]?.text ?? '')));
  for (const { text } of ofApi.slice(1)) expect(text).toContain('一级指标二级指标三级指标分值评分要点评分标准自评得分');
  for (const { text } of ofApi) expect(text).toContain('【草稿】【演示】');
  const last = ofApi.at(-1)?.text ?? '';
  expect(last).toMatch(/合计10092\.1/);
  expect(shown).toContain('自评合计 92.1');
  expect(last.indexOf('合计')).toBeGreaterThan(last.indexOf('满意度'));
  expect(ofApi[2]?.text).toMatch(/（续）/);
});

it('a project table of 490 rows', async () => {
  const { page } = await browser.open();
  const id = await projectForm(490);
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}`);
  const { ofBrowser, ofApi } = await printedBothWays(page, id);
  expect(await outOfPlace(page)).toEqual([]);
  expect(sizesOf(ofBrowser)).toEqual(sizesOf(ofApi));
  for (const { text } of ofBrowser) expect(text).toContain('一级指标二级指标三级指标年度指标值实际完成值');
  const all = ofBrowser.map(({ text }) => text).join('');
  for (const index of [1, 245, 490]) expect(all.split(`示范指标${index}≥`)).toHaveLength(2);
  expect(ofBrowser.at(-1)?.text).toContain('合计');
  expect(ofBrowser.at(-1)?.text).toContain('49');
});

it('nobody prints what they may not see', async () => {
  const { page } = await browser.open();
  const id = await filledForm();
  await enter(page, 'shifan-1.preparer', publicPassword, `/forms/${id}/print`);
  await page.getByRole('heading', { name: '没有找到这份自评件' }).waitFor();
  expect((await page.context().request.get(`/api/submissions/${id}/print.pdf`)).status()).toBe(404);
});
