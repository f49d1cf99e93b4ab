// Journey 15 without the verification page, S22: an auditor asks who changed which score, of one unit and one indicator; the answer has its count
// and two lines with old, new, clause and reason; and screen, API, xlsx, csv and pdf say the same, letter by letter, under one fingerprint.
import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { readPdf } from '../../libs/documents/src/spec/read-pdf';
import { readWorkbook } from '../../apps/web/src/workbook/read-workbook';
import { atTheApi, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm, must, signed } from './review-stage';

const browser = browserForFile();
interface Answer {
  count: number | null;
  said: string | null;
  fingerprint: string | null;
  next: string | null;
  items: { told: Record<string, string>; about: { submissionId: string } }[];
}

it('who changed which score: the count, the lines, and five copies that agree', async () => {
  const id = await filledForm({ procurement: '2' });
  await signed(id, 'shazitang.unit-head');
  const department = await atTheApi('shifan.department');
  must(await department.act(id, { type: 'ADJUST_SCORE', row: 'procurement', score: '1.6', clause: '评分标准整条', reason: '=按合同核减，见第 3 页' }));
  const { page } = await browser.open();
  await enter(page, 'yuhua.auditor', publicPassword, '/audit');
  const rows = page.locator('.listing tbody tr');
  await rows.first().waitFor();
  expect((await rows.first().locator('td').allTextContents()).slice(1, 7)).toEqual([
    '演示主管部门审核人（示范主管部门 主管部门审核人）', expect.stringContaining('长沙市雨花区砂子塘街道办事处 2020年'), '政府采购执行率和规范性', '调整', '2 → 1.6', '评分标准整条：=按合同核减，见第 3 页',
  ]);
  await rows.first().getByRole('button', { name: '政府采购执行率和规范性' }).click();
  await page.getByText('只看指标“政府采购执行率和规范性”').waitFor();
  await page.getByLabel('单位').selectOption({ label: '长沙市雨花区砂子塘街道办事处' });
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/unit=/);
  await rows.first().waitFor();

  const auditor = await atTheApi('yuhua.auditor');
  const query = new URLSearchParams(new URL(page.url()).search);
  for (const name of ['rowName', 'actorName']) query.delete(name);
  const items: Answer['items'] = [];
  let first: Answer | null = null;
  for (let next: string | null = ''; next !== null; ) {
    const answer: Answer = (await auditor.get(`/api/audit/questions/changed-scores?${query.toString()}${next === '' ? '' : `&cursor=${next}`}`)).json;
    first ??= answer;
    items.push(...answer.items);
    next = answer.next;
  }
  const { count = null, fingerprint = null } = first ?? {};
  expect(items.length).toBe(count);
  expect(items.filter(({ about }) => about.submissionId === id).map(({ told }) => [told['from'], told['to']])).toEqual([['2', '1.6']]);
  expect(await page.getByText(/^找到 \d+ 处改动/).textContent()).toContain(`找到 ${String(count)} 处改动`);
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  await page.getByText(`内容指纹：${fingerprint ?? ''}`, { exact: true }).waitFor();

  const take = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFileSync(await download.path());
  };
  const heads = ['at', 'who', 'unit', 'year', 'form', 'row', 'what', 'from', 'to', 'clause', 'reason', 'evidence', 'authority', 'place'];
  const expected = items.map(({ told }) => heads.map((head) => told[head] ?? ''));
  const above = 5; // title, question, count, fingerprint, heads
  const [sheet] = await readWorkbook(new Uint8Array(await take('导出表格（xlsx）')));
  const block = sheet?.block ?? [];
  expect(block.slice(above).map((row) => heads.map((_, at) => row[at] ?? ''))).toEqual(expected);
  expect(block[1]?.[0]).toMatch(/^单位：长沙市雨花区砂子塘街道办事处；年度：全部；指标：政府采购执行率和规范性；谁：任何人/);
  expect(block[2]?.[0]).toMatch(new RegExp(`^找到 ${String(count)} 处改动，截至`));
  expect(block[3]?.[0]).toBe(`内容指纹：${fingerprint ?? ''}`);
  const csv = parseCsv((await take('导出文本（csv）')).toString('utf8').slice(1)).map((row) => row.map(String));
  expect(csv.slice(above).map((row) => row.map((cell) => cell.replace(/^'=/, '=')))).toEqual(expected);
  expect(csv.slice(above).some((row) => row.some((cell) => cell.startsWith('=')))).toBe(false);

  expect(csv[3]?.[0]).toBe(block[3]?.[0]);
  const paper = (await readPdf(await take('导出 PDF'))).map(({ text }) => text).join('');
  for (const said of [...block.slice(0, 4).map((row) => row[0] ?? ''), ...expected.flat()]) expect(paper).toContain(said.replaceAll(/\s/g, ''));

  const shown = await rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  expect(shown.map((cells) => [cells[0], cells[1], cells[3], cells[9]])).toEqual(items.slice(0, shown.length).map(({ told }) => [told['at'], told['who'], told['row'], told['place']]));
  await rows.first().getByRole('link').click();
  await page.waitForURL(/\/process#fact-\d+$/);
});

it('is refused in words to whom the trail is not open', async () => {
  const { page } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, '/audit/score-changes');
  const refused = (await (await atTheApi('shazitang.preparer')).get('/api/audit/score-changes')).json as { detail: string };
  await page.getByText(refused.detail).waitFor();
});
