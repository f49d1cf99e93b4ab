// Pictures: what is on the screen is what the table says and what the workbook says; the keys reach every mark of each, and Enter opens the names that
// the server has behind it; a bar of the register leads to its items; whoever may not compare is told so.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { readWorkbook } from '../../apps/web/src/workbook/read-workbook';
import { atTheApi, comeIn, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { picturedCycle, type Pictured } from './pictures-stage';
import { must } from './review-stage';

const browser = browserForFile();
let stage: Pictured;
jest.setTimeout(180_000);
beforeAll(async () => {
  stage = await picturedCycle();
});

interface Told {
  title: string;
  finding: string;
  columns: string[];
  rows: string[][];
}
type Names = { submissionId: string }[];
interface Scores {
  units: { submissionId: string; difference: string | null }[];
  bins: { names: Names }[];
  byPost: { dots: { names: Names }[] }[];
  clauses: Told;
  byClause: { dots: { names: Names }[] }[];
  deviation: Told;
  shares: Told;
  posts: Told;
}
const pictureOf = (page: Page, { finding }: Pick<Told, 'finding'>): Locator => page.getByRole('region', { name: finding, exact: true });

/** Forms behind each mark, in the order in which the keys come to them. */
async function walked(picture: Locator, count: number): Promise<string[][]> {
  const found: string[][] = [];
  const drawing = picture.getByRole('application');
  await drawing.focus();
  await drawing.press('Home');
  for (let at = 1; at <= count; at += 1) {
    await picture.getByRole('status').filter({ hasText: `第 ${at} 处，共 ${count} 处：` }).waitFor();
    await drawing.press('Enter');
    const names = picture.getByRole('region', { name: '名单' });
    await names.waitFor();
    found.push(await names.getByRole('link').evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace('/forms/', ''))));
    await drawing.press('Escape');
    await names.waitFor({ state: 'detached' });
    await drawing.press('ArrowRight');
  }
  return found;
}

async function tableSays(page: Page, picture: Locator, { title, columns, rows }: Told): Promise<void> {
  await picture.getByRole('button', { name: '表', exact: true }).click();
  const cells = await picture.getByRole('table').locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  expect(cells).toEqual(rows);
  const [download] = await Promise.all([page.waitForEvent('download'), picture.getByRole('button', { name: `${title}：导出表格（xlsx）` }).click()]);
  const [sheet] = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  const block = sheet?.block ?? [];
  const head = block.findIndex((row) => row[0] === columns[0]);
  expect(block.slice(head).map((row) => columns.map((_, at) => row[at] ?? ''))).toEqual([columns, ...rows]);
  await picture.getByRole('button', { name: '图', exact: true }).click();
}

it('on the screen, in the table, in the workbook: the same figures; and every mark opens its names', async () => {
  const auditor = await atTheApi('yuhua.auditor');
  const scores = (await auditor.get(`/api/cycles/${stage.cycleId}/scores`)).json as Scores;
  const heat = (await auditor.get(`/api/cycles/${stage.cycleId}/heat`)).json as { heat: Told; groups: { cells: { names: Names }[] }[] };
  const ids = (names: Names): string[] => names.map(({ submissionId }) => submissionId);
  const expected: [Told, string[][]][] = [
    [heat.heat, heat.groups.flatMap(({ cells }) => cells.map(({ names }) => ids(names)))],
    [scores.deviation, scores.units.filter(({ difference }) => difference !== null).map(({ submissionId }) => [submissionId])],
    [scores.shares, scores.bins.map(({ names }) => ids(names))],
    [scores.posts, scores.byPost.flatMap(({ dots }) => dots.map(({ names }) => ids(names)))],
    [scores.clauses, scores.byClause.flatMap(({ dots }) => dots.map(({ names }) => ids(names)))],
  ];
  expect(scores.deviation.finding).toBe('复核平均比自评低 0.89 分，差最大的是长沙市雨花区砂子塘街道办事处（调减 2 分）');
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.auditor');
  await page.goto(`/cycles/${stage.cycleId}/pictures`);
  for (const [told, marks] of expected) {
    const picture = pictureOf(page, told);
    await picture.waitFor();
    if (told !== heat.heat) await picture.locator('canvas').waitFor();
    expect([told.title, await walked(picture, marks.length)]).toEqual([told.title, marks]);
    await tableSays(page, picture, told);
  }
  // A reader of screens is told the finding.
  expect(await pictureOf(page, scores.deviation).getByRole('img').getAttribute('aria-label')).toBe(scores.deviation.finding);
});

it('a press on a mark opens its names as well, and a rate of 2772 % stands there with its full marks', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.auditor');
  await page.goto(`/cycles/${stage.cycleId}/pictures?form=project`);
  const picture = pictureOf(page, { finding: '1 份中 1 份执行率超过 100%，其中 1 份仍得满分；最高的是长沙市雨花区砂子塘街道办事处「示范项目」（2772%，得 10/10 分）' });
  const drawing = picture.getByRole('application');
  await picture.locator('canvas').waitFor();
  await drawing.focus();
  const ring = await picture.locator('.ring').boundingBox();
  await page.mouse.click((ring?.x ?? 0) + (ring?.width ?? 0) / 2, (ring?.y ?? 0) + (ring?.height ?? 0) / 2);
  expect(await picture.getByRole('region', { name: '名单' }).getByRole('link').getAttribute('href')).toBe(`/forms/${stage.project}`);
});

it('a bar of the register leads to its items, with the filter in the address', async () => {
  const performance = await atTheApi('yuhua.performance');
  const unitId = ((await performance.get('/api/submissions')).json as { items: { unitId: string }[] }).items[0]?.unitId ?? '';
  const item = { unitId, year: 2011, source: 'key-evaluation', owner: '示范财务科', dueOn: '2012-06-30' };
  for (const text of ['资产台账与账面不符', '采购合同没有归档']) must(await performance.post('/api/rectification-items', { ...item, text }));
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.auditor');
  await page.goto('/items?year=2011');
  const picture = page.getByRole('region', { name: /^未了 2 项/ });
  await picture.locator('canvas').waitFor();
  await picture.getByRole('application').focus();
  await picture.getByText('第 1 处，共 1 处：重点评价，逾期 90 天以上，2 项').waitFor();
  await picture.getByRole('application').press('Enter');
  await page.waitForURL(/\/items\?source=key-evaluation&age=over90&year=2011$/);
  await page.getByText('共 2 条').waitFor();
  expect(await page.getByLabel('期限').inputValue()).toBe('over90');
});

it('on a phone the table comes first, and nothing that draws is fetched before somebody asks for the picture', async () => {
  const { page } = await browser.open({ width: 390, height: 844 });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await comeIn(page, 'yuhua.auditor');
  await page.goto(`/cycles/${stage.cycleId}/pictures`);
  const picture = page.getByRole('region', { name: /^复核平均比自评低/ });
  await picture.getByRole('table').waitFor();
  expect(fetched.filter((url) => url.includes('/chart-'))).toEqual([]);
  await picture.getByRole('button', { name: '图', exact: true }).click();
  await picture.locator('canvas').waitFor();
});

it('a unit has no entry in its menu and is refused in the words of the server; a department sees its own forms and no posts', async () => {
  const { page } = await browser.open();
  await enter(page, 'shazitang.preparer', publicPassword, `/cycles/${stage.cycleId}/pictures`);
  const refused = (await (await atTheApi('shazitang.preparer')).get(`/api/cycles/${stage.cycleId}/scores`)).json as { detail: string };
  await page.getByText(refused.detail).waitFor();
  const menu = page.getByRole('navigation', { name: '主菜单' });
  expect(await menu.getByRole('link', { name: '统计图' }).count()).toBe(0);
  await comeIn(page, 'shifan.department');
  await page.goto('/pictures');
  await page.getByText('自评与复核', { exact: true }).waitFor();
  expect([await menu.getByRole('link', { name: '统计图' }).count(), await page.getByText('各审核岗位签过的总分').count()]).toEqual([1, 0]);
});
