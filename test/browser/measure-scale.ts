// The budgets of UX §5 A 6: each question to a trail of a million entries, its answer of a hundred thousand lines as a file, and a worklist of two
// thousand tasks. Questions and files through the operation as well, which nobody slows down. What was made for it is said first.
import { loadavg } from 'node:os';
import type { Locator, Page } from 'playwright-core';
import { openDatabase } from '@jishen/persistence';
import { answerTable, askQuestion, listQuestions, type Caller, type Engine } from '@jishen/operations';
import { tableFile } from '@jishen/documents';
import { comeIn } from './arrange';
import { elapsed, ms, readingMs, type Measured } from './measured';
import { grownInHouse, type GrownDistrict } from './seeded-house';
import { shownAfter } from './shown-after';
import { atASlowDesk } from './slow-desk';

const plan = { code: 'scale', units: 40, years: 2, late: 4 };
/** `-- scale 100000`: a shorter look. */
const entries = Number(process.argv.at(-1)) || 1_000_000;
const perQuestion = 2_000;
const perFile = 30_000;

export async function budgets(address: string): Promise<Measured[]> {
  const district = await grownInHouse(plan, entries);
  console.log(`${district.entries} entries; load ${loadavg().map((each) => each.toFixed(1)).join(' ')}`);
  const measured = await throughTheOperation(district);
  await atASlowDesk(address, async (page) => {
    for (const part of [questionsInThePage, filesInThePage, worklistOfMany]) measured.push(...(await part(page)));
  });
  console.log(`load ${loadavg().map((each) => each.toFixed(1)).join(' ')}`);
  return measured;
}

async function throughTheOperation({ districtId, personIds, appUrl }: GrownDistrict): Promise<Measured[]> {
  const db = await openDatabase({ appUrl });
  const engine: Engine = { db, build: 'bench' };
  const auditor: Caller = { districtId, personId: personIds[`${plan.code}.auditor`] ?? '', sessionDigest: null };
  const measured: Measured[] = [];
  try {
    for (const { id, title } of listQuestions()) {
      let [count, next]: [number | null, string | null] = [null, null];
      const first = await elapsed(async () => {
        const asked = await askQuestion(engine, auditor, id, {});
        if (asked.ok) ({ count, next } = asked.value);
      });
      measured.push(ms(`${title}: ${count ?? '?'} and first page`, first, perQuestion));
      const cursor: string | null = next;
      if (cursor !== null) measured.push(ms(`${title}: later page`, await elapsed(() => askQuestion(engine, auditor, id, {}, cursor)), perQuestion));
    }
    for (const format of ['csv', 'xlsx'] as const) measured.push(...(await fileMade(engine, auditor, format)));
  } finally {
    await db.close();
  }
  return measured;
}

/** Time, and how much more memory there was at the worst moment than before. */
async function fileMade(engine: Engine, auditor: Caller, format: 'csv' | 'xlsx'): Promise<Measured[]> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  let lines = 0;
  const figure = await elapsed(async () => {
    const table = await answerTable(engine, auditor, 'score-changes', {}, { format });
    if (!table.ok) return;
    lines = table.value.rows.length;
    for await (const _ of tableFile(table.value, format, new Date())) peak = Math.max(peak, process.memoryUsage().rss);
  });
  clearInterval(watch);
  return [ms(`${format} of ${lines} lines made`, figure, perFile), { what: `${format}: memory above before`, figure: (peak - before) / 1e6, limit: 300, unit: 'MB' }];
}

async function questionsInThePage(page: Page): Promise<Measured[]> {
  await comeIn(page, `${plan.code}.auditor`);
  await page.goto('/audit/none'); // the questions are there, and none is asked
  const questions = page.getByRole('navigation', { name: '问题' });
  await questions.waitFor();
  const measured: Measured[] = [];
  for (const { title } of listQuestions()) {
    const figure = await elapsed(async () => {
      await questions.getByRole('link', { name: title, exact: true }).click();
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
      await page.getByText(/^(找到 \d+ |没有符合的记录)/).waitFor();
    });
    measured.push(ms(`S22 ${title}: the sentence in the page`, figure, perQuestion));
  }
  return measured;
}

async function filesInThePage(page: Page): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [format, button] of [['xlsx', '导出表格（xlsx）'], ['csv', '导出文本（csv）']] as const) {
    await page.goto('/audit/score-changes');
    await page.getByText(/^找到 \d+ 处记录/).waitFor();
    const saved = page.waitForEvent('download', { timeout: 300_000 });
    const figure = await elapsed(async () => {
      await page.getByRole('button', { name: button }).click();
      await page.getByText(/已整理 \d+ 条/).waitFor();
      // Left for another question and found again.
      const questions = page.getByRole('navigation', { name: '问题' });
      await questions.getByRole('link', { name: '被拒绝的操作' }).click();
      await questions.getByRole('link', { name: '每一项分数的来历' }).click();
      await page.getByText(/正在整理全部|已导出/).waitFor();
      await saved;
    });
    measured.push(ms(`S22 ${format} of up to 100 000 lines, in the page`, figure, perFile));
  }
  return measured;
}

async function worklistOfMany(page: Page): Promise<Measured[]> {
  await comeIn(page, `${plan.code}.performance`);
  await page.goto('/worklist?box=done');
  await page.getByRole('navigation').getByRole('link', { name: /^待办 \d{4,}/ }).waitFor();
  const tasks = /\d+/.exec((await page.getByRole('navigation').getByRole('link', { name: /^待办 \d+/ }).textContent()) ?? '')?.[0] ?? '?';
  const first = await elapsed(async () => {
    await page.getByRole('link', { name: /^待办/ }).first().click();
    await page.locator('.worklist tbody tr').first().waitFor();
  });
  const loaded = await elapsed(async () => {
    await page.goto('/worklist');
    await page.locator('.worklist tbody tr').first().waitFor();
  });
  const unitOf = async (row: Locator): Promise<string> => (await row.locator('strong').first().textContent()) ?? '';
  const one = await unitOf(page.locator('.worklist tbody tr').first());
  const other = await unitOf(page.locator('.worklist tbody tr').filter({ hasNotText: one }).first());
  const search = page.getByRole('searchbox');
  await page.waitForTimeout(readingMs);
  const sought = (unit: string): Promise<number> =>
    shownAfter(page, { from: 'input', shown: [{ selector: 'main [role=status]', text: '找到' }, { selector: '.worklist tbody tr:first-child', text: unit }] }, () => search.fill(unit));
  const [filtered, filteredAgain] = [await sought(one), await sought(other)];
  return [
    ms(`S2 ${tasks} tasks: first rows`, first, 1_000), ms(`S2 ${tasks} tasks: first rows, page loaded anew`, loaded, 2_500),
    ms(`S2 ${tasks} tasks: filter`, filtered, 300), ms(`S2 ${tasks} tasks: another filter`, filteredAgain, 300),
  ];
}
