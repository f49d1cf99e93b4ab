// Journey 11: 12 selected, 3 stand apart with reasons (异常, 有调整, 改动未看), 9 agreed; the text says 9, nine timelines have one new line each.
// And that a line which breaks half-way is asked about and told, by keys alone and at 390 px.
import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { atTheApi, comeIn } from './arrange';
import { browserForFile } from './open-browser';
import { changedSinceSeen, cleanProjects, detail, must, signed, filledForm } from './review-stage';

const browser = browserForFile();
const rows = '.worklist tbody tr';
const table = (page: Page, name: RegExp) => page.getByRole('table', { name });

async function atWorklist(name: string, size?: { width: number; height: number }): Promise<Page> {
  const { page } = await browser.open(size);
  await comeIn(page, 'shifan.department');
  await page.goto(`/worklist?q=${encodeURIComponent(name)}`);
  await page.locator(rows).first().waitFor();
  return page;
}

/** Lines of the timelines that say 同意 by this reviewer. */
async function approvals(ids: readonly string[]): Promise<number[]> {
  const auditor = await atTheApi('yuhua.auditor');
  return Promise.all(ids.map(async (id) => ((await auditor.get(`/api/submissions/${id}/timeline`)).json.items as { type: string; facts: { level_key?: string } }[]).filter(({ type, facts }) => type === 'submission.approved@1' && facts.level_key === 'department').length));
}
async function lines(ids: readonly string[]): Promise<number[]> {
  const auditor = await atTheApi('yuhua.auditor');
  return Promise.all(ids.map(async (id) => ((await auditor.get(`/api/submissions/${id}/timeline`)).json.items as unknown[]).length));
}

it('12 selected, 3 stand apart with reasons (异常, 有调整, 改动未看), 9 agreed; the text says 9, nine timelines have one new line each', async () => {
  const name = `批量${randomInt(10_000)}项目`;
  const ids = await cleanProjects(name, 11);
  const [adjusted = '', changed = '', ...clean] = ids;
  const exceptional = await filledForm();
  await signed(exceptional, 'shazitang.unit-head');
  must(await (await atTheApi('shifan.department')).act(adjusted, { type: 'ADJUST_SCORE', row: 'r1', score: '9', clause: '评分要点', reason: '按核查的完成数计分' }));
  await changedSinceSeen(changed);
  const before = await lines(clean);

  // Chosen in the list: eleven by the box over them, and one more beside them.
  const page = await atWorklist(name);
  await page.goto('/worklist');
  await page.locator(rows).first().waitFor();
  for (const id of [exceptional, ...ids]) await page.locator(rows, { has: page.locator(`a[href="/forms/${id}"]`) }).getByRole('checkbox').check();
  await page.getByRole('status').filter({ hasText: '已选 12 件' }).waitFor();
  await page.getByRole('button', { name: '批量同意 12 件' }).click();

  await page.getByText('选了 12 件：9 件可以一起同意，3 件要单独办理。').waitFor();
  expect(await table(page, /^可以一起同意（9 件）$/).locator('tbody tr').count()).toBe(9);
  const apart = await table(page, /^要单独办理（3 件）$/).locator('tbody tr').allTextContents();
  expect(apart).toHaveLength(3);
  expect(apart.join()).toMatch(/有 \d+ 处异常/);
  expect(apart.find((text) => text.includes(`${name}1 `))).toMatch(/本轮有 1 行调整过得分/);
  expect(apart.find((text) => text.includes(`${name}2 `))).toMatch(/改动还没有看/);
  await page.getByLabel('共同的意见（可不写）').fill('数据与材料一致，同意');
  await page.getByRole('button', { name: '同意 9 件' }).click();

  await page.getByRole('status').filter({ hasText: '已同意 9 件。' }).waitFor();
  const agreed = table(page, /^已同意（9 件）$/);
  await agreed.waitFor();
  expect(await agreed.getByText(/已同意，转到“财政业务科室复核”$/).count()).toBe(9);
  expect(await lines(clean)).toEqual(before.map((count) => count + 1));
  expect(await approvals([...clean, adjusted, changed, exceptional])).toEqual([...clean.map(() => 1), 0, 0, 0]);
});

it('a line cut half-way: the record is asked, what is on it is said, and sending again completes the rest', async () => {
  const name = `断线${randomInt(10_000)}项目`;
  const ids = await cleanProjects(name, 4);
  const page = await atWorklist(name);
  await page.getByRole('checkbox', { name: '选中列出的 4 件' }).check();
  await page.getByRole('button', { name: '批量同意 4 件' }).click();
  await page.getByText('选了 4 件：4 件可以一起同意。').waitFor();
  // The server got half of it before the line broke.
  await page.route('**/api/batch-approvals', async (route) => {
    const body = route.request().postDataJSON() as { items: object[] };
    await route.fetch({ postData: JSON.stringify({ ...body, items: body.items.slice(0, 2) }) });
    await route.abort('connectionreset');
  });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').filter({ hasText: '线路断过，已向服务器核对：登记了 2 件，另外 2 件没有登记，可以再送。' }).waitFor();
  expect(await table(page, /^已同意（2 件）$/).locator('tbody tr').count()).toBe(2);
  await page.unrouteAll();
  await page.getByRole('button', { name: '再送没有办成的 2 件' }).click();
  await table(page, /^已同意（4 件）$/).waitFor();
  expect(await approvals(ids)).toEqual([1, 1, 1, 1]);
  // A reload knows what was done.
  await page.reload();
  await table(page, /^已同意（4 件）$/).waitFor();
});

it('what a colleague decided meanwhile is refused with the reason, and the others are agreed to', async () => {
  const name = `同事${randomInt(10_000)}项目`;
  const [taken = '', ...others] = await cleanProjects(name, 3);
  const page = await atWorklist(name);
  await page.getByRole('checkbox', { name: '选中列出的 3 件' }).check();
  await page.getByRole('button', { name: '批量同意 3 件' }).click();
  await page.getByText('选了 3 件：3 件可以一起同意。').waitFor();
  must(await (await atTheApi('shifan.department')).act(taken, { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '请补材料' }));
  await page.getByRole('button', { name: '同意 3 件' }).click();
  await page.getByRole('status').filter({ hasText: '已同意 2 件，1 件没有办成，原因见下。' }).waitFor();
  expect(await table(page, /^要单独办理（1 件）$/).textContent()).toMatch(new RegExp(`${name}1 .*。`));
  expect(await approvals([taken, ...others])).toEqual([0, 1, 1]);
});

it('goes by keys alone, takes one out again, and stays in one column at 390 px', async () => {
  const name = `键盘${randomInt(10_000)}项目`;
  const ids = await cleanProjects(name, 3);
  const page = await atWorklist(name);
  await page.locator(rows).first().focus();
  for (const _row of ids) {
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
  }
  await page.getByRole('status').filter({ hasText: '已选 3 件' }).waitFor();
  await page.getByRole('button', { name: '批量同意 3 件' }).press('Enter');
  await page.getByText('选了 3 件：3 件可以一起同意。').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: '同意 2 件' }).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect((await page.getByRole('button', { name: '同意 2 件' }).boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').filter({ hasText: '已同意 2 件。' }).waitFor();
  expect((await approvals(ids)).toSorted()).toEqual([0, 1, 1]);
});

it('without a choice it says what to do', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist/batch');
  await page.getByRole('heading', { name: '没有可批量同意的件' }).waitFor();
  await page.getByRole('link', { name: '回到待办' }).click();
  await page.waitForURL('**/worklist');
  expect((await detail(await atTheApi('shifan.department'), (await (await atTheApi('shifan.department')).worklist())[0] ?? '')).state).toBe('selfScored');
});
