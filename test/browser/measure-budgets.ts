// Each budget as a figure: what a person waits for, timed inside the page where the wait is short. The line and the processor are slowed by the browser itself.
import type { CDPSession, Page } from 'playwright-core';
import { cellOf, comeIn, emptyForm, filledForm, pasteText, projectForm } from './arrange';
import { elapsed, ms, readingMs, type Measured } from './measured';
import { progressBudgets, seedForProgress } from './measure-progress';
import { vitalsOf } from './page-vitals';
import { printedBaseTable } from './printed-base-table';
import { filledForm as handedIn, signed } from './review-stage';
import { shownAfter } from './shown-after';
import { atASlowDesk } from './slow-desk';

const keys = 60;
/** A key's way to its frame as the browser itself tells it (Event Timing: from the key to the next paint, in steps of 8 ms); of one that took less it says nothing. */
const shortestTold = 16;

export async function budgets(address: string): Promise<Measured[]> {
  await seedForProgress();
  return atASlowDesk(address, async (page, protocol) => [
    ...(await logIn(page, protocol)), ...(await worklist(page)), ...(await grid(page)), ...(await longPaste(page)), ...(await paste(page)), ...(await checks(page)), ...(await handingIn(page)), ...(await nextForm(page)), ...(await progressBudgets(page)),
  ]);
}

/** Of the document that is open now: largest paint, worst interaction, worst shift, each with its limit. */
async function vitals(page: Page, screen: string, paintLimit: number): Promise<Measured[]> {
  const { largestPaint, slowestInteraction, shift } = await vitalsOf(page);
  return [ms(`${screen}: largest paint`, largestPaint, paintLimit), ms(`${screen}: slowest interaction`, slowestInteraction, 200), { what: `${screen}: layout shift`, figure: shift, limit: 0.05, unit: '' }];
}

async function logIn(page: Page, protocol: CDPSession): Promise<Measured[]> {
  let bytes = 0;
  protocol.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto('/log-in');
  await page.getByRole('region', { name: '演示账号' }).waitFor();
  return [...(await vitals(page, 'S1 log-in', 1500)), { what: 'S1 log-in: bytes over the line', figure: bytes / 1024, limit: 60, unit: 'kB' }];
}

async function worklist(page: Page): Promise<Measured[]> {
  await comeIn(page, 'shazitang.preparer');
  await page.goto('/worklist');
  await page.getByRole('table').waitFor();
  const open = await shownAfter(page, { from: 'click', shown: [{ selector: '.tasks' }] }, () => page.locator('tbody tr').first().click());
  return [...(await vitals(page, 'S2 worklist', 2500)), ms('S3 form opened from the worklist', open, 1500)];
}

async function grid(page: Page): Promise<Measured[]> {
  const id = await projectForm(490);
  await page.goto(`/forms/${id}/score`, { waitUntil: 'commit' });
  const opened = await shownAfter(page, { from: 'document', shown: [{ selector: '.grid-table tbody tr', count: 490 }] });
  await page.locator('.grid-table').nth(1).locator('tbody tr').nth(20).locator('td.slot').nth(3).click();
  await page.evaluate((durationThreshold) => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    new PerformanceObserver((list) => list.getEntries().forEach(({ name, duration }) => name === 'keydown' && frames.push(duration))).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, shortestTold);
  const press = (key: number) => page.keyboard.press(key % 4 === 3 ? 'Enter' : String(key % 9));
  for (let key = 0; key < keys - 1; key += 1) await press(key);
  const saved = await shownAfter(page, { from: 'keydown', shown: [{ selector: '[data-testid=save-line]', text: '已保存' }] }, () => press(keys - 1));
  const told = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  if (told.length === 0) throw new Error('the browser told of no key');
  const frames = [...Array.from({ length: keys - told.length }, () => shortestTold), ...told].sort((a, b) => a - b);
  const at = (share: number): number => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))] ?? 0;
  return [...(await vitals(page, 'S4 490 rows', 2500)), ms('S4 490 rows opened', opened, 1500), ms('S4 490 rows: key to frame, p95', at(0.95), 50), ms('S4 490 rows: key to frame, p99', at(0.99), 100), ms('S4 saved after the last key', saved, 1500)];
}

/** Three columns of all 490 rows, as Excel hands them over: to the preview that says what would be overwritten. */
async function longPaste(page: Page): Promise<Measured[]> {
  const id = await projectForm(490);
  await page.goto(`/forms/${id}/score`);
  await page.locator('.grid-table').nth(1).locator('tbody tr').first().locator('td.slot').nth(3).click();
  const block = Array.from({ length: 490 }, (_, row) => `≥${row}%\t${row}%\t0.2`).join('\n');
  const figure = await shownAfter(page, { from: 'paste', shown: [{ selector: '[data-testid=paste-counts]' }] }, () => pasteText(page, block));
  return [ms('S4 490 × 3 cells pasted, to the preview', figure, 500)];
}

/** A decision opens the next form, which was read while this one was looked at. */
async function nextForm(page: Page): Promise<Measured[]> {
  const ids = [await handedIn(), await handedIn()];
  for (const id of ids) await signed(id, 'shazitang.unit-head');
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist');
  await page.getByRole('table').waitFor();
  await page.goto(`/forms/${ids[0] ?? ''}/review`);
  await page.locator('.review-list tr[data-row]').first().waitFor();
  await page.waitForTimeout(readingMs);
  await page.getByRole('button', { name: '同意' }).click();
  await page.getByRole('dialog', { name: '确认同意' }).waitFor();
  const next = { from: { answerOf: '/events' }, leaving: ids[0] ?? '', shown: [{ selector: '.review-list tr[data-row]' }] };
  const figure = await shownAfter(page, next, () => page.keyboard.press('Control+Enter'));
  return [...(await vitals(page, 'S10 review', 2500)), ms('S10 next form after a decision', figure, 300)];
}

async function paste(page: Page): Promise<Measured[]> {
  const id = await emptyForm();
  await page.goto(`/forms/${id}/base`);
  await cellOf(page, '三公经费', 0).click();
  const figure = await elapsed(async () => {
    await pasteText(page, printedBaseTable);
    await cellOf(page, '财政供养人员情况', 1).filter({ hasText: '48' }).waitFor();
  });
  return [...(await vitals(page, 'S4 附件1', 2500)), ms('S4 附件1 pasted', figure, 500)];
}

async function checks(page: Page): Promise<Measured[]> {
  const id = await filledForm();
  await page.goto(`/forms/${id}/checks`);
  await page.locator('.check-list').first().waitFor();
  return vitals(page, 'S6 checks', 2500);
}

async function handingIn(page: Page): Promise<Measured[]> {
  const id = await filledForm();
  await page.goto(`/forms/${id}`);
  await page.locator('.tasks').waitFor();
  const preview = await shownAfter(page, { from: 'click', shown: [{ selector: '.paper' }] }, () => page.getByRole('link', { name: '送审', exact: true }).first().click());
  const sent = await shownAfter(page, { from: 'keydown', shown: [{ selector: 'main', text: '已送出' }] }, () => page.keyboard.press('Control+Enter'));
  const pdf = await elapsed(() => page.context().request.get(`/api/submissions/${id}/print.pdf`));
  return [ms('S9 preview drawn', preview, 1500), ms('S9 handed in, receipt shown', sent, 2500), ms('S9 PDF of 附件1 and 附件2', pdf, 2500)];
}
