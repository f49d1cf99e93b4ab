// S4 and S5: what was frozen last year stands greyed beside the cell that is filled in, and beside a row its score of last year and what the
// last reviewer asked of it. The figures are those of the demonstration's own table; none is taken over by being shown.
import { atTheApi, cellOf, emptyForm, enter, filledForm, publicPassword, untilSaved } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm as handedIn } from './review-stage';

const browser = browserForFile();
/** Years that no other journey opens a cycle for, so that none of theirs is the last one. */
const [before, now] = [2030, 2031];

it('last year’s frozen figures stand beside the cells, its score and the reviewer’s words beside the row', async () => {
  const { page } = await browser.open();
  const lastYear = await filledForm([], before);
  const [preparer, head] = await Promise.all(['shazitang.preparer', 'shazitang.unit-head'].map((account) => atTheApi(account)));
  expect((await preparer?.act(lastYear, { type: 'SUBMIT' }))?.status).toBe(200);
  expect((await head?.act(lastYear, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '一处', remarks: [{ row: 'procurement', text: '请附采购合同' }] }))?.status).toBe(200);
  expect((await preparer?.act(lastYear, { type: 'SUBMIT' }))?.status).toBe(200);
  const id = await emptyForm(now);
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/base`);
  const cell = cellOf(page, '三公经费', 2);
  await cell.filter({ hasText: '上年 3.25' }).waitFor();

  // Shown is not taken over: the cell is empty until something is typed into it, and the live input says both.
  await cell.click();
  expect(await page.locator('input.live').getAttribute('aria-label')).toBe('三公经费，2020年决算数，空，上年 3.25');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  expect(await cell.textContent()).toBe('上年 3.254');
  const stored = (await preparer?.get(`/api/submissions/${id}`))?.json as { inputs: { key: string; cells: object }[] };
  expect(stored.inputs.find(({ key }) => key === 'base.threePublic')?.cells).toEqual({ final: '4' });

  const shown = (await preparer?.get(`/api/submissions/${lastYear}`))?.json as { rows: { key: string; self: string; final: string }[] };
  const scored = shown.rows.find(({ key }) => key === 'procurement');
  await page.goto(`/forms/${id}/score?row=procurement`);
  const then = page.getByRole('region', { name: `上年（${before} 年度）` });
  expect(await then.textContent()).toMatch(new RegExp(`自评 ${scored?.self ?? ''}，审定 ${scored?.final ?? ''}.*最后一次送审的内容.*请附采购合同.*单位负责人`));
});

it('a reviewer holds the reviewed scores against last year’s, and is told where there is none', async () => {
  const lastYear = await handedIn({ procurement: '2' }, before);
  const id = await handedIn({ procurement: '1' }, now);
  const { page } = await browser.open();
  await enter(page, 'shazitang.unit-head', publicPassword, `/forms/${lastYear}/review`);
  await page.getByRole('button', { name: '上年', exact: true }).click();
  await page.getByText('没有您看得到的上年同一份表').waitFor();
  await page.goto(`/forms/${id}/review`);
  await page.getByRole('button', { name: /^全部/ }).click();
  await page.getByRole('button', { name: '上年', exact: true }).click();
  await page.getByText(`与 ${before} 年度最后一次送审的得分对照`).waitFor();
  const row = page.locator('.review-list tr[data-row="procurement"]');
  await row.filter({ hasText: '上年 2调减 1（−50%）' }).waitFor();
});
